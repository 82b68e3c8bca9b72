package org.daftar.bundle;

import java.io.IOException;
import org.daftar.kernel.Progress;
import org.daftar.text.Language;

/// `LISEZ-MOI.html` and `LISEZ-MOI.ar.html`: what the bundle is, for somebody who has a browser and
/// nothing else.
final class ReadmeExporter implements Exporter {
  @Override
  public String id() {
    return "readme";
  }

  @Override
  public void export(BundlePlan plan, BundleOutput output, Progress progress)
      throws IOException {
    output.write(
        "LISEZ-MOI.html", new Readme(plan, output.tables(), Language.FRENCH).page());
    output.write(
        "LISEZ-MOI.ar.html", new Readme(plan, output.tables(), Language.ARABIC).page());
  }
}
