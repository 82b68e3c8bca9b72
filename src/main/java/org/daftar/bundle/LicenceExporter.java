package org.daftar.bundle;

import java.io.IOException;
import java.util.List;
import org.daftar.kernel.Progress;
import org.daftar.licence.Licences;
import org.daftar.metadata.Fields;
import org.daftar.metadata.Metadata;

/// `data/LICENCE.txt`: the full text of the licence, or the body's own terms.
final class LicenceExporter implements Exporter {
  private static final String PATH = "data/LICENCE.txt";

  @Override
  public String id() {
    return "licence";
  }

  @Override
  public List<String> paths(BundlePlan plan) {
    return List.of(PATH);
  }

  @Override
  public void export(BundlePlan plan, BundleOutput output, Progress progress) throws IOException {
    Metadata metadata = plan.published().metadata();
    String text =
        metadata
            .item(Fields.LICENCE)
            .flatMap(Licences::text)
            .orElse(metadata.text(Fields.LICENCE_TERMS).best("fr"));
    output.write(PATH, text.endsWith("\n") ? text : text + "\n");
  }
}
