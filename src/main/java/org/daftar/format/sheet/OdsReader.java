package org.daftar.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.daftar.format.record.DamagedException;
import org.daftar.format.record.SheetContent;
import org.daftar.kernel.Progress;

/// Reads ODS workbooks (OpenDocument 1.3 part 3) by streaming `content.xml`. Repeated rows and
/// cells are followed only as far as there is content.
public final class OdsReader {
  private OdsReader() {}

  /// Reads all sheets.
  ///
  /// @param folder where their rows are kept
  public static List<SheetContent> read(Path file, Path folder, Progress progress)
      throws IOException {
    List<SheetContent> sheets = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry content = zip.getEntry("content.xml");
      if (content == null) {
        throw new DamagedException(null);
      }
      try (InputStream in = zip.getInputStream(content)) {
        OdsStyles styles = new OdsStyles();
        Xml.read(in, reader -> read(reader, styles, folder, progress, sheets));
      }
    } catch (IOException | RuntimeException e) {
      sheets.forEach(sheet -> sheet.records().close());
      throw e;
    }
    return sheets;
  }

  private static void read(
      XMLStreamReader reader,
      OdsStyles styles,
      Path folder,
      Progress progress,
      List<SheetContent> sheets)
      throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT) {
        if (reader.getLocalName().equals("table")) {
          sheets.add(new OdsSheet(reader, styles, progress).read(folder));
        } else {
          styles.element(reader);
        }
      }
    }
  }
}
