package org.daftar.quality;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Table;
import org.daftar.profile.TableProfile;

/// The checks of the house, and the one pass that runs them all.
public final class Checks {
  /// Every check, in the order in which their findings are made.
  public static final List<Check> all =
      Stream.of(
              List.<Check>of(
                  new HeaderCheck(),
                  new WideColumns(),
                  new RowKinds(),
                  new RaggedRows(),
                  new DuplicateRows(),
                  new DuplicateIds(),
                  new TypeErrors(),
                  new NumbersAsText(),
                  new SerialDateCheck(),
                  new LostLeadingZeros(),
                  new MissingTokens(),
                  new ErrorValues(),
                  new FormulaInjection(),
                  new MixedCoordinates(),
                  new CoordinatePairs(),
                  new InconsistentSpelling(),
                  new PersonalData()),
              DateChecks.all(),
              NumberChecks.all(),
              MarkChecks.all(),
              Spacing.all(),
              Identifiers.all())
          .flatMap(List::stream)
          .toList();

  private Checks() {}

  /// Runs every check over a table in one pass, in bounded memory.
  ///
  /// @param profile the profile of the same table
  /// @param fromFile what the file itself already said, to be shown with the rest
  /// @throws org.daftar.kernel.CancelledException if the progress was cancelled
  public static Findings run(
      Table table, TableProfile profile, List<Finding> fromFile, Progress progress) {
    Findings findings = new Findings();
    Scan scan = new Scan(table, profile, fromFile, findings);
    all.forEach(check -> check.start(scan));
    scan.run(progress);
    return findings;
  }
}
