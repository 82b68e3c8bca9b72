package org.daftar.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import org.daftar.format.record.DamagedException;
import org.daftar.format.record.RowStore;
import org.daftar.format.record.SheetContent;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;

/// Reads XLSX and XLSM workbooks (ECMA-376, SpreadsheetML): every sheet in one streaming pass that
/// takes values, merged cells, hidden parts, formulas and fills together. Macros are not looked at.
public final class XlsxReader {
  private final ZipFile zip;
  private final Path folder;
  private final Progress progress;
  private final Map<String, String> targets = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private boolean from1904;

  private record Entry(String name, boolean hidden, String relation) {}

  private XlsxReader(ZipFile zip, Path folder, Progress progress) {
    this.zip = zip;
    this.folder = folder;
    this.progress = progress;
  }

  /// Reads all worksheets.
  ///
  /// @param folder where their rows are kept
  public static List<SheetContent> read(Path file, Path folder, Progress progress)
      throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new XlsxReader(zip, folder, progress).read();
    }
  }

  private List<SheetContent> read() throws IOException {
    part("xl/_rels/workbook.xml.rels", this::relation);
    part("xl/workbook.xml", this::workbook);
    XlsxStyles styles = new XlsxStyles();
    part("xl/styles.xml", styles::element);
    SharedStrings strings = new SharedStrings();
    part("xl/sharedStrings.xml", strings::element);
    List<SheetContent> sheets = new ArrayList<>();
    try {
      for (Entry entry : entries) {
        ZipEntry part = zip.getEntry(targets.getOrDefault(entry.relation, ""));
        if (part != null) {
          sheets.add(sheet(entry, part, styles, strings));
        }
      }
    } catch (IOException | RuntimeException e) {
      sheets.forEach(sheet -> sheet.records().close());
      throw e;
    }
    if (sheets.isEmpty()) {
      throw new DamagedException(null);
    }
    return sheets;
  }

  private SheetContent sheet(Entry entry, ZipEntry part, XlsxStyles styles, SharedStrings strings)
      throws IOException {
    progress.step(Message.of("format.step.sheet", new Code(entry.name)));
    SheetNotes notes = new SheetNotes();
    try (RowStore.Writer rows = new RowStore.Writer(folder);
        InputStream in = zip.getInputStream(part)) {
      XlsxSheet sheet = new XlsxSheet(rows, notes, styles, strings, from1904, progress);
      Xml.read(in, sheet::read);
      RowStore store = rows.finish();
      return notes.noted(
          new SheetContent(
              entry.name, entry.hidden, store, notes.merges(), Optional.empty(), List.of()));
    }
  }

  /// Hands every start tag of a part over; parts that are not there have none.
  private void part(String name, Xml.Reading element) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      Xml.read(
          in,
          reader -> {
            while (reader.hasNext()) {
              if (reader.next() == XMLStreamReader.START_ELEMENT) {
                element.read(reader);
              }
            }
          });
    }
  }

  private void relation(XMLStreamReader reader) {
    boolean worksheet = Xml.attribute(reader, "Type").endsWith("/worksheet");
    if (reader.getLocalName().equals("Relationship") && worksheet) {
      String target = Xml.attribute(reader, "Target");
      String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
      targets.put(Xml.attribute(reader, "Id"), path);
    }
  }

  private void workbook(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      case "workbookPr" -> from1904 = Xml.isTrue(Xml.attribute(reader, "date1904"));
      case "sheet" -> {
        String state = Xml.attribute(reader, "state");
        boolean hidden = state.equals("hidden") || state.equals("veryHidden");
        entries.add(new Entry(Xml.attribute(reader, "name"), hidden, Xml.attribute(reader, "id")));
      }
      default -> {}
    }
  }
}
