package org.daftar.bundle;

import java.io.IOException;
import java.util.List;
import org.daftar.kernel.Progress;
import org.daftar.recipe.RecipeJson;

/// `metadata/recipe.json`: the cleaning steps, ready to be run again on the source. ODbL 4.6(b)
/// asks for just that: the method of making the alterations. With several tables there is one for
/// each, named after it.
final class RecipeExporter implements Exporter {
  @Override
  public String id() {
    return "recipe";
  }

  @Override
  public List<String> paths(BundlePlan plan) {
    return TableExporter.names(plan).stream()
        .map(name -> path(name, plan.tables().size() == 1))
        .toList();
  }

  @Override
  public void export(BundlePlan plan, BundleOutput output, Progress progress) throws IOException {
    boolean single = output.tables().size() == 1;
    for (WrittenTable table : output.tables()) {
      String json = RecipeJson.write(table.table().recipe());
      output.write(path(table.name(), single), json.endsWith("\n") ? json : json + "\n");
    }
  }

  private static String path(String table, boolean single) {
    return single ? "metadata/recipe.json" : "metadata/recipe-" + table + ".json";
  }
}
