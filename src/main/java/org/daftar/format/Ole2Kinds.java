package org.daftar.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.daftar.kernel.Message;

/// Tells the older Office formats apart, which share the compound file format of OLE2, by the names
/// of their streams; encrypted newer ones hide in the same container ([MS-OFFCRYPTO] 2.3.1).
final class Ole2Kinds {
  private static final byte[] MAGIC = HexFormat.of().parseHex("D0CF11E0A1B11AE1");

  /// The BIFF record that says that all later ones are encrypted ([MS-XLS] 2.4.117).
  private static final int FILE_PASS = 0x2F;

  private static final int FIRST_RECORDS = 24;

  private Ole2Kinds() {}

  static boolean isOle2(byte[] head) {
    return head.length >= 8 && Arrays.equals(head, 0, 8, MAGIC, 0, 8);
  }

  static Recognition recognise(Path file) {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      return kind(container.getRoot(), file);
    } catch (IOException | RuntimeException e) {
      // POI throws many kinds of runtime exceptions on damaged containers.
      return Recognition.of(byName(file, FormatId.BINARY), Message.of("format.basis.damaged"), 0.5);
    }
  }

  private static Recognition kind(DirectoryEntry root, Path file) throws IOException {
    Set<String> names = root.getEntryNames();
    if (names.contains("EncryptedPackage")) {
      return encrypted(byName(file, FormatId.XLSX));
    }
    for (String book : new String[] {"Workbook", "WORKBOOK", "Book", "BOOK"}) {
      if (names.contains(book)) {
        return hasFilePass(root, book) ? encrypted(FormatId.XLS) : container(FormatId.XLS);
      }
    }
    if (names.contains("WordDocument")) {
      return container(FormatId.DOC);
    }
    if (names.contains("PowerPoint Document")) {
      return container(FormatId.PPT);
    }
    return names.contains("__properties_version1.0")
        ? container(FormatId.EMAIL)
        : container(FormatId.BINARY);
  }

  private static boolean hasFilePass(DirectoryEntry root, String book) throws IOException {
    if (!(root.getEntry(book) instanceof DocumentEntry entry)) {
      return false;
    }
    try (InputStream in = new DocumentInputStream(entry)) {
      for (int i = 0; i < FIRST_RECORDS; i++) {
        byte[] header = in.readNBytes(4);
        if (header.length < 4) {
          return false;
        }
        int id = (header[0] & 0xFF) | ((header[1] & 0xFF) << 8);
        if (id == FILE_PASS) {
          return true;
        }
        in.readNBytes((header[2] & 0xFF) | ((header[3] & 0xFF) << 8));
      }
      return false;
    }
  }

  private static Recognition container(FormatId format) {
    return Recognition.of(format, Message.of("format.basis.container"), 1);
  }

  private static Recognition encrypted(FormatId format) {
    return new Recognition(
        format, format.mediaType(), Message.of("format.basis.encrypted"), 1, true);
  }

  private static FormatId byName(Path file, FormatId otherwise) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return switch (extension) {
      case "xls", "xlt" -> FormatId.XLS;
      case "xlsx", "xlsm", "xltx" -> FormatId.XLSX;
      case "doc", "dot" -> FormatId.DOC;
      case "docx", "docm" -> FormatId.DOCX;
      case "ppt" -> FormatId.PPT;
      case "pptx" -> FormatId.PPTX;
      case "msg" -> FormatId.EMAIL;
      default -> otherwise;
    };
  }
}
