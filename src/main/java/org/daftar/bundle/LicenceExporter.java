package org.daftar.bundle;

import java.io.IOException;
import org.daftar.kernel.Progress;
import org.daftar.licence.Licences;
import org.daftar.metadata.Fields;
import org.daftar.metadata.Metadata;

/// `data/LICENCE.txt`: the full text of the licence, or the body's own terms.
final class LicenceExporter implements Exporter {
  @Override
  public String id() {
    return "licence";
  }

  @Override
  public void export(BundlePlan plan, BundleOutput output, Progress progress) throws IOException {
    Metadata metadata = plan.dataset().metadata();
    String text =
        metadata
            .item(Fields.LICENCE)
            .flatMap(Licences::text)
            .orElse(metadata.text(Fields.LICENCE_TERMS).best("fr"));
    output.write("data/LICENCE.txt", text.endsWith("\n") ? text : text + "\n");
  }
}
