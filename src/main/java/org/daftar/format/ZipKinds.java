package org.daftar.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.daftar.kernel.Message;
import org.jspecify.annotations.Nullable;

/// Tells the formats apart that are zip files inside, by the names of their entries. Nothing is
/// unpacked but one short entry, so that a zip bomb does no harm.
final class ZipKinds {
  private static final int NAMES = 20_000;
  private static final int SHORT_ENTRY = 256;

  private ZipKinds() {}

  static boolean isZip(byte[] head) {
    return head.length >= 4
        && head[0] == 'P'
        && head[1] == 'K'
        && (head[2] == 3 || head[2] == 5)
        && (head[3] == 4 || head[3] == 6);
  }

  static Recognition recognise(Path file, byte[] head) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return kind(names(zip), mimetype(zip), manifestEncrypts(zip));
    } catch (ZipException | IllegalArgumentException e) {
      return damaged(new String(head, StandardCharsets.ISO_8859_1));
    }
  }

  private static Set<String> names(ZipFile zip) {
    Set<String> names = new HashSet<>();
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements() && names.size() < NAMES) {
      names.add(entries.nextElement().getName());
    }
    return names;
  }

  private static String mimetype(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry("mimetype");
    if (entry == null) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(SHORT_ENTRY), StandardCharsets.US_ASCII).strip();
    }
  }

  private static boolean manifestEncrypts(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry("META-INF/manifest.xml");
    if (entry == null) {
      return false;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8).contains("encryption-data");
    }
  }

  private static Recognition kind(Set<String> names, String mimetype, boolean encrypted) {
    Recognition odf = openDocument(mimetype, encrypted);
    if (odf != null) {
      return odf;
    }
    if (names.contains("xl/workbook.xml")) {
      boolean macros = names.contains("xl/vbaProject.bin");
      return container(
          FormatId.XLSX,
          macros ? "application/vnd.ms-excel.sheet.macroenabled.12" : FormatId.XLSX.mediaType());
    }
    if (names.contains("xl/workbook.bin")) {
      return container(FormatId.XLSX, "application/vnd.ms-excel.sheet.binary.macroenabled.12");
    }
    if (names.contains("word/document.xml")) {
      return container(FormatId.DOCX, FormatId.DOCX.mediaType());
    }
    if (names.contains("ppt/presentation.xml")) {
      return container(FormatId.PPTX, FormatId.PPTX.mediaType());
    }
    boolean kml = names.stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).endsWith(".kml"));
    return kml
        ? container(FormatId.KMZ, FormatId.KMZ.mediaType())
        : container(FormatId.ZIP, FormatId.ZIP.mediaType());
  }

  private static @Nullable Recognition openDocument(String mimetype, boolean encrypted) {
    for (FormatId format : new FormatId[] {FormatId.ODS, FormatId.ODT, FormatId.ODP}) {
      if (mimetype.startsWith(format.mediaType())) {
        String basis = encrypted ? "format.basis.encrypted" : "format.basis.container";
        return new Recognition(format, mimetype, Message.of(basis), 1, encrypted);
      }
    }
    return null;
  }

  private static Recognition container(FormatId format, String mediaType) {
    return new Recognition(format, mediaType, Message.of("format.basis.container"), 1);
  }

  /// A zip without its end: what its first entries are called still tells something.
  private static Recognition damaged(String head) {
    FormatId format =
        head.contains("xl/")
            ? FormatId.XLSX
            : head.contains("word/")
                ? FormatId.DOCX
                : head.contains("ppt/")
                    ? FormatId.PPTX
                    : head.contains(FormatId.ODS.mediaType())
                        ? FormatId.ODS
                        : head.contains(FormatId.ODT.mediaType()) ? FormatId.ODT : FormatId.ZIP;
    return Recognition.of(format, Message.of("format.basis.damaged"), 0.6);
  }
}
