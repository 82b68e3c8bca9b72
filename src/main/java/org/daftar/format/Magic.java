package org.daftar.format;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Message;

/// Formats that begin with bytes of their own.
///
/// @param offset where the bytes stand
/// @param bytes the bytes, one a character
/// @param format what they tell
/// @param mediaType the exact media type
record Magic(int offset, String bytes, FormatId format, String mediaType) {
  /// The table, in the order of trial.
  private static final List<Magic> ALL =
      List.of(
          text(0, "%PDF-", FormatId.PDF, "application/pdf"),
          hex(0, "89504E470D0A1A0A", FormatId.IMAGE, "image/png"),
          hex(0, "FFD8FF", FormatId.IMAGE, "image/jpeg"),
          text(0, "GIF87a", FormatId.IMAGE, "image/gif"),
          text(0, "GIF89a", FormatId.IMAGE, "image/gif"),
          hex(0, "49492A00", FormatId.IMAGE, "image/tiff"),
          hex(0, "4D4D002A", FormatId.IMAGE, "image/tiff"),
          text(8, "WEBP", FormatId.IMAGE, "image/webp"),
          text(4, "ftypheic", FormatId.IMAGE, "image/heic"),
          text(0, "PAR1", FormatId.PARQUET, FormatId.PARQUET.mediaType()),
          hex(0, "1F8B08", FormatId.GZIP, FormatId.GZIP.mediaType()),
          hex(0, "377ABCAF271C", FormatId.ARCHIVE, "application/x-7z-compressed"),
          hex(0, "526172211A07", FormatId.ARCHIVE, "application/vnd.rar"),
          text(0, "BZh", FormatId.ARCHIVE, "application/x-bzip2"),
          hex(0, "FD377A585A00", FormatId.ARCHIVE, "application/x-xz"),
          hex(0, "28B52FFD", FormatId.ARCHIVE, "application/zstd"),
          text(257, "ustar", FormatId.ARCHIVE, "application/x-tar"),
          text(0, "SQLite format 3\0", FormatId.SQLITE, FormatId.SQLITE.mediaType()),
          text(4, "Standard Jet DB", FormatId.ACCESS, FormatId.ACCESS.mediaType()),
          text(4, "Standard ACE DB", FormatId.ACCESS, FormatId.ACCESS.mediaType()),
          text(0, "{\\rtf", FormatId.RTF, FormatId.RTF.mediaType()));

  private static final int BITMAP_HEADER = 26;

  private static Magic text(int offset, String text, FormatId format, String mediaType) {
    return new Magic(offset, text, format, mediaType);
  }

  private static Magic hex(int offset, String hex, FormatId format, String mediaType) {
    return text(
        offset,
        new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1),
        format,
        mediaType);
  }

  /// What the first bytes of a file tell.
  ///
  /// @param size the size of the whole file
  static Optional<Recognition> recognise(byte[] head, long size) {
    for (Magic magic : ALL) {
      if (magic.stands(head)) {
        return Optional.of(certain(magic.format, magic.mediaType));
      }
    }
    if (isBitmap(head, size)) {
      return Optional.of(certain(FormatId.IMAGE, "image/bmp"));
    }
    return isDbf(head, size)
        ? Optional.of(
            new Recognition(
                FormatId.DBF, FormatId.DBF.mediaType(), Message.of("format.basis.structure"), 0.95))
        : Optional.empty();
  }

  private static Recognition certain(FormatId format, String mediaType) {
    return new Recognition(format, mediaType, Message.of("format.basis.magic"), 1);
  }

  private boolean stands(byte[] head) {
    if (head.length < offset + bytes.length()) {
      return false;
    }
    for (int i = 0; i < bytes.length(); i++) {
      if ((head[offset + i] & 0xFF) != bytes.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBitmap(byte[] head, long size) {
    return head.length >= BITMAP_HEADER
        && head[0] == 'B'
        && head[1] == 'M'
        && little(head, 2, 4) == size;
  }

  /// dBASE has no magic but a header that must add up: version, date, record count and sizes
  /// (dBASE III table file structure).
  private static boolean isDbf(byte[] head, long size) {
    if (head.length < 65 || !isDbfVersion(head[0] & 0xFF)) {
      return false;
    }
    long records = little(head, 4, 4);
    int header = (int) little(head, 8, 2);
    int record = (int) little(head, 10, 2);
    boolean date = head[2] >= 1 && head[2] <= 12 && head[3] >= 1 && head[3] <= 31;
    long whole = header + records * record;
    return date && header >= 65 && record > 0 && Math.abs(whole - size) <= 2;
  }

  private static boolean isDbfVersion(int version) {
    return switch (version) {
      case 0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x83, 0x8B, 0x8E, 0xF5 -> true;
      default -> false;
    };
  }

  private static long little(byte[] bytes, int at, int length) {
    long value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = (value << 8) | (bytes[at + i] & 0xFF);
    }
    return value;
  }
}
