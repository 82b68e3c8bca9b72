package org.daftar.format.delimited;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.daftar.format.record.Bytes;
import org.daftar.kernel.Code;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Location;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Severity;

/// Finds what the encoding in use can't read and what was spoilt before the file came here.
final class EncodingDamage {
  private static final String RULE = "encoding-error";
  private static final int WINDOW = 1 << 20;

  private EncodingDamage() {}

  static List<Finding> find(Bytes source, Charset charset, String table, Progress progress) {
    return charset.equals(StandardCharsets.UTF_8)
        ? inUtf8(source, table, progress)
        : inOneByte(source, charset, table, progress);
  }

  private static List<Finding> inUtf8(Bytes source, String table, Progress progress) {
    Utf8Check check = Utf8Check.of(source, progress);
    List<Finding> found = new ArrayList<>();
    if (check.invalid() > 0) {
      Message message =
          Message.of("format.finding.undecodable", check.invalid(), new Code("UTF-8"));
      found.add(error(table, message));
    }
    if (check.lost() > 0) {
      found.add(error(table, Message.of("format.finding.lostCharacters", check.lost())));
    }
    // A word or two may really say « Ã© »; more than one in twenty is damage.
    if (check.doubled() > 0 && check.doubled() * 20 > check.sequences()) {
      found.add(error(table, Message.of("format.finding.encodedTwice", check.doubled())));
    }
    return found;
  }

  private static List<Finding> inOneByte(
      Bytes source, Charset charset, String table, Progress progress) {
    boolean[] unknown = unknown(charset);
    long count = 0;
    long limit = Math.min(source.size(), Utf8Check.WHOLE);
    for (long at = 0; at < limit; at += WINDOW) {
      progress.checkCancelled();
      for (byte b : source.bytes(at, WINDOW)) {
        count += unknown[b & 0xFF] ? 1 : 0;
      }
    }
    return count == 0
        ? List.of()
        : List.of(
            error(
                table, Message.of("format.finding.undecodable", count, new Code(charset.name()))));
  }

  /// The bytes to which an encoding gives no character, or a control character.
  private static boolean[] unknown(Charset charset) {
    boolean[] unknown = new boolean[256];
    for (int b = 0x80; b < 256; b++) {
      char c = new String(new byte[] {(byte) b}, charset).charAt(0);
      unknown[b] = c == '\uFFFD' || c < 0xA0;
    }
    return unknown;
  }

  private static Finding error(String table, Message message) {
    return Finding.of(RULE, Severity.ERROR, Location.ofTable(table), message);
  }
}
