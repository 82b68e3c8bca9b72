package org.daftar.bundle;

import java.io.IOException;
import java.util.List;
import org.daftar.kernel.Progress;
import org.daftar.text.Language;

/// `LISEZ-MOI.html` and `LISEZ-MOI.ar.html`: what the bundle is, for somebody who has a browser and
/// nothing else.
final class ReadmeExporter implements Exporter {
  private static final String FRENCH = "LISEZ-MOI.html";
  private static final String ARABIC = "LISEZ-MOI.ar.html";

  @Override
  public String id() {
    return "readme";
  }

  @Override
  public List<String> paths(BundlePlan plan) {
    return List.of(FRENCH, ARABIC);
  }

  @Override
  public void export(BundlePlan plan, BundleOutput output, Progress progress) throws IOException {
    output.write(FRENCH, new Readme(plan, output.tables(), Language.FRENCH).page());
    output.write(ARABIC, new Readme(plan, output.tables(), Language.ARABIC).page());
  }
}
