package org.daftar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.daftar.format.OpenFile;
import org.daftar.format.ReadOptions;
import org.daftar.format.Sheet;
import org.daftar.kernel.Code;
import org.daftar.kernel.Table;
import org.daftar.profile.ColumnProfile;
import org.daftar.profile.Profiler;
import org.daftar.profile.TableProfile;
import org.daftar.profile.ValueCount;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `profile FILE…`: the statistics of the columns.
@Command(name = "profile")
final class ProfileVerb extends FileVerb {
  @Option(names = "--sheet", paramLabel = "NAME")
  private Optional<String> sheet = Optional.empty();

  ProfileVerb(DaftarCommand daftar) {
    super(daftar);
  }

  /// The tables of a file.
  record Report(String file, List<TableReport> tables) {}

  /// One table.
  ///
  /// @param index position in the file, from 1
  record TableReport(String name, int index, long rows, List<ColumnReport> columns) {}

  /// One column; see [ColumnProfile].
  record ColumnReport(
      String name,
      String type,
      long count,
      long missing,
      long distinct,
      boolean distinctExact,
      @Nullable String min,
      @Nullable String max,
      @Nullable Double mean,
      @Nullable Double stddev,
      List<ValueCount> topValues,
      List<PatternCount> patterns,
      Lengths lengths) {
    static ColumnReport of(ColumnProfile profile) {
      return new ColumnReport(
          profile.column().name(),
          profile.column().type().schemaName(),
          profile.count(),
          profile.missing(),
          profile.distinct(),
          profile.distinctExact(),
          profile.min().orElse(null),
          profile.max().orElse(null),
          orNull(profile.mean()),
          orNull(profile.stddev()),
          profile.topValues(),
          profile.patterns().stream().map(p -> new PatternCount(p.value(), p.count())).toList(),
          new Lengths(profile.minLength(), profile.maxLength()));
    }
  }

  /// A character pattern and how many cells follow it.
  record PatternCount(String pattern, long count) {}

  /// Shortest and longest filled cell, in characters.
  record Lengths(int min, int max) {}

  @Override
  Answer answer(Path file, Terminal terminal) {
    try (OpenFile open = services().formats().open(file, ReadOptions.DETECT, terminal.progress())) {
      terminal.line(file.toString());
      List<TableReport> tables = new ArrayList<>();
      for (Sheet each : OpenTables.chosen(open, sheet)) {
        try (Table table = open.table(each.index())) {
          TableProfile profile = Profiler.profile(table, terminal.progress());
          say(each, profile, terminal);
          tables.add(
              new TableReport(
                  each.name(),
                  each.index() + 1,
                  profile.rows(),
                  profile.columns().stream().map(ColumnReport::of).toList()));
        }
      }
      return new Answer(new Report(file.toString(), tables), true);
    }
  }

  private static void say(Sheet sheet, TableProfile profile, Terminal terminal) {
    terminal.say("cli.profile.table", new Code(sheet.name()), profile.rows());
    for (ColumnProfile column : profile.columns()) {
      terminal.item(
          "cli.profile.column",
          new Code(column.column().name()),
          new Code(column.column().type().schemaName()),
          column.count(),
          column.missing(),
          column.distinct());
      if (column.min().isPresent() && column.max().isPresent()) {
        terminal.item(
            "cli.profile.range", new Code(column.min().get()), new Code(column.max().get()));
      }
    }
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
