package org.daftar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daftar.format.OpenFile;
import org.daftar.format.ReadOptions;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Table;
import org.daftar.profile.Profiler;
import org.daftar.recipe.Mismatch;
import org.daftar.recipe.Recipe;
import org.daftar.recipe.RecipeJson;
import org.daftar.recipe.RecipeTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `clean FILE --recipe FILE --out FILE`: runs a saved recipe. Steps that don't fit the file are
/// left out and told.
@Command(name = "clean")
final class CleanVerb implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--recipe", required = true, paramLabel = "FILE")
  private Path recipe = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path out = Path.of("");

  @Option(names = "--sheet", paramLabel = "NAME")
  private Optional<String> sheet = Optional.empty();

  private final DaftarCommand daftar;

  CleanVerb(DaftarCommand daftar) {
    this.daftar = daftar;
  }

  /// What was written.
  ///
  /// @param steps how many steps the recipe has
  /// @param mismatches the steps that did not fit
  record Report(
      String file,
      String out,
      long rows,
      int steps,
      long bytes,
      String sha256,
      List<Misfit> mismatches) {}

  /// A step that did not fit.
  ///
  /// @param step position in the recipe, from 1
  /// @param lookalike a column whose name is nearly the same
  record Misfit(int step, String column, @Nullable String lookalike, String message) {}

  @Override
  public Integer call() {
    OutputFile output = OutputFile.byName(file, out);
    Recipe steps = read(recipe);
    Terminal terminal = daftar.terminal();
    Progress progress = terminal.progress();
    try (OpenFile open = daftar.services().formats().open(file, ReadOptions.DETECT, progress);
        Table source = open.table(OpenTables.one(open, sheet).index());
        RecipeTable cleaned = steps.apply(source)) {
      long rows =
          output.write(cleaned, Profiler.profile(cleaned, progress).typedColumns(), progress);
      List<Misfit> misfits = misfits(cleaned, terminal);
      terminal.say("cli.written", rows, out);
      misfits.forEach(misfit -> terminal.line(misfit.step() + ". " + misfit.message()));
      terminal.report(report(steps, rows, misfits));
      return misfits.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
  }

  private Report report(Recipe steps, long rows, List<Misfit> misfits) {
    Fingerprint bytes = Fingerprint.of(out);
    return new Report(
        file.toString(), out.toString(), rows, steps.size(), bytes.size(), bytes.sha256(), misfits);
  }

  private static List<Misfit> misfits(RecipeTable cleaned, Terminal terminal) {
    return cleaned.mismatches().stream().map(mismatch -> misfit(mismatch, terminal)).toList();
  }

  private static Misfit misfit(Mismatch mismatch, Terminal terminal) {
    return new Misfit(
        mismatch.index() + 1,
        mismatch.column(),
        mismatch.lookalike().orElse(null),
        terminal.words(mismatch.sentence()));
  }

  /// The recipe in a file.
  static Recipe read(Path file) {
    try {
      return RecipeJson.read(Files.readString(file));
    } catch (IOException e) {
      throw new DaftarException(Problem.of("cli-unreadable", file), e);
    }
  }
}
