package org.daftar.quality;

import java.util.List;

/// One kind of trouble that is looked for in a table. A check has no state of its own: at the start
/// of a scan it hands over passes, which see every row or every cell of a column once and say at
/// the end what they found, in bounded memory.
///
/// A new check is a class of this package, a line in [Checks#all], its texts
/// (`quality.rule.<rule>`, `.why`, `quality.say.<rule>`) and one passing and one failing sample.
public interface Check {
  /// The names of the rules that this check may report.
  List<String> rules();

  /// Hands over the passes that this check needs for the table at hand; none if it can't concern
  /// it.
  void start(Scan scan);
}
