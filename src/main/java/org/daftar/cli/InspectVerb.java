package org.daftar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daftar.cli.InspectReport.ColumnReport;
import org.daftar.cli.InspectReport.DialectReport;
import org.daftar.cli.InspectReport.TableReport;
import org.daftar.format.OpenFile;
import org.daftar.format.ReadOptions;
import org.daftar.format.Recognition;
import org.daftar.format.Sheet;
import org.daftar.format.delimited.TextLayout;
import org.daftar.kernel.Code;
import org.daftar.kernel.Column;
import org.daftar.kernel.Header;
import org.daftar.kernel.Message;
import org.daftar.kernel.Table;
import org.daftar.profile.Profiler;
import org.daftar.profile.TableProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `inspect FILE…`: what files are.
@Command(name = "inspect")
final class InspectVerb extends FileVerb {
  @Option(names = "--sheet", paramLabel = "NAME")
  private Optional<String> sheet = Optional.empty();

  InspectVerb(DaftarCommand daftar) {
    super(daftar);
  }

  @Override
  Answer answer(Path file, Terminal terminal) {
    Recognition recognition = services().formats().recognise(file);
    Fingerprint bytes = Fingerprint.of(file);
    terminal.line(file.toString());
    terminal.say(
        "cli.inspect.format",
        new Code(recognition.format().id()),
        new Code(recognition.mediaType()),
        terminal.texts().bytes(bytes.size()));
    if (!recognition.format().isTabular() || recognition.encrypted()) {
      return new Answer(report(file, recognition, bytes), true);
    }
    try (OpenFile open = services().formats().open(file, ReadOptions.DETECT, terminal.progress())) {
      return new Answer(report(file, open, bytes, terminal), true);
    }
  }

  private static InspectReport report(Path file, Recognition recognition, Fingerprint bytes) {
    return new InspectReport(
        file.toString(),
        recognition.format().id(),
        recognition.mediaType(),
        bytes.size(),
        bytes.sha256(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of());
  }

  private InspectReport report(Path file, OpenFile open, Fingerprint bytes, Terminal terminal) {
    Optional<TextLayout> layout = open.layout();
    layout.ifPresent(text -> say(text, terminal));
    return new InspectReport(
        file.toString(),
        open.recognition().format().id(),
        open.recognition().mediaType(),
        bytes.size(),
        bytes.sha256(),
        layout.map(text -> text.charset().value().name().toLowerCase(Locale.ROOT)).orElse(null),
        layout.map(TextLayout::bom).orElse(null),
        layout.map(text -> text.lineEnding().id()).orElse(null),
        layout.map(text -> DialectReport.of(text.dialect().value())).orElse(null),
        tables(open, terminal),
        FindingReport.all(open.findings(), file, terminal));
  }

  private List<TableReport> tables(OpenFile open, Terminal terminal) {
    List<TableReport> tables = new ArrayList<>();
    for (Sheet each : OpenTables.chosen(open, sheet)) {
      try (Table table = open.table(each.index())) {
        TableProfile profile = Profiler.profile(table, terminal.progress());
        tables.add(table(each, table.header(), profile));
        say(each, table.header(), profile, terminal);
      }
    }
    return tables;
  }

  private static TableReport table(Sheet sheet, Header header, TableProfile profile) {
    return new TableReport(
        sheet.name(),
        sheet.index() + 1,
        sheet.hidden(),
        header.row() == 0 ? null : header.row(),
        header.rows(),
        profile.rows(),
        header.firstDataRow(),
        profile.typedColumns().stream().map(ColumnReport::of).toList());
  }

  private static void say(TextLayout text, Terminal terminal) {
    terminal.say(
        "cli.inspect.text",
        new Code(text.charset().value().name()),
        new Code(text.lineEnding().id()),
        new Code(shown(text.dialect().value().delimiter())));
  }

  private static String shown(char delimiter) {
    return delimiter == '\t' ? "TAB" : String.valueOf(delimiter);
  }

  private static void say(Sheet sheet, Header header, TableProfile profile, Terminal terminal) {
    Code name = new Code(sheet.name());
    int width = profile.columns().size();
    terminal.say(
        header.row() == 0
            ? Message.of("cli.inspect.tableWithoutHeader", name, profile.rows(), width)
            : Message.of("cli.inspect.table", name, profile.rows(), width, header.row()));
    for (Column column : profile.typedColumns()) {
      terminal.line(
          String.format(
              "  %3d  %-10s  %s", column.index(), column.type().schemaName(), column.name()));
    }
  }
}
