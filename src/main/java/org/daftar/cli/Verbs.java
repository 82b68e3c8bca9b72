package org.daftar.cli;

import java.util.List;

/// Every verb. A new one is a class and a line here.
final class Verbs {
  private Verbs() {}

  static List<Object> of(DaftarCommand daftar) {
    return List.of(
        new DemoVerb(daftar),
        new ScanVerb(daftar),
        new InspectVerb(daftar),
        new ProfileVerb(daftar),
        new CheckVerb(daftar),
        new CleanVerb(daftar),
        new ConvertVerb(daftar),
        new LicenceVerb(daftar),
        new BundleVerb(daftar),
        new VerifyVerb(daftar));
  }
}
