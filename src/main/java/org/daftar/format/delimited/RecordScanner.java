package org.daftar.format.delimited;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.daftar.format.record.Bytes;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Row;

/// Finds records and cells in bytes, one record after the other. Works on bytes and makes text only
/// when asked, which is what makes it fast.
///
/// A quote opens only at the start of a cell; elsewhere it is text. Inside quotes everything is
/// text until a quote before a delimiter or line end. A quote that is never closed, or whose
/// closing would swallow whole records, is taken as text, so that one stray quote costs one
/// record and not the file ([#repaired()]).
final class RecordScanner {
  private static final int WINDOW = 1 << 18;
  private static final int MOST_LINES = 200;
  private static final int LONGEST = 1 << 26;
  private static final int NO_SIGN = 1000;
  private static final int NEED_MORE = -1;
  private static final int UNCLOSED = -2;

  private final Bytes source;
  private final byte delimiter;
  private final int quote;
  private final int escape;
  private final int expected;

  private byte[] buf = new byte[WINDOW];
  private int from;
  private int to;
  private long base;
  private boolean last;

  private int next;
  private int cells;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private boolean[] marked = new boolean[32];
  private boolean repaired;

  // What the current record's quotes looked like.
  private int multiLineStart;
  private int innerLines;
  private int innerLike;
  private boolean oddOpening;
  private boolean markedCell;

  /// @param expected how many cells a record usually has; 0 where not known
  /// @param start where the first record begins
  RecordScanner(Bytes source, Dialect dialect, int expected, long start) {
    this.source = source;
    this.delimiter = (byte) dialect.delimiter();
    this.quote = dialect.quote().map(c -> (int) c).orElse(NO_SIGN);
    this.escape = dialect.escape().map(c -> (int) c).orElse(NO_SIGN);
    this.expected = expected;
    this.base = start;
    fill();
  }

  /// Goes to the next record.
  ///
  /// @return false if there is none
  boolean next() {
    from = next;
    if (from == to && !last) {
      fill();
    }
    if (from == to) {
      return false;
    }
    repaired = false;
    next = parse(Integer.MAX_VALUE);
    if (multiLineStart >= 0 && expected > 1 && looksWrong()) {
      tryPlain();
    }
    return true;
  }

  /// Where the current record begins in the source.
  long offset() {
    return base + from;
  }

  /// Where the next record begins in the source.
  long end() {
    return base + next;
  }

  int cells() {
    return cells;
  }

  /// Whether a stray quote was taken as text in the current record.
  boolean repaired() {
    return repaired;
  }

  /// The current record as text.
  Row row(long number, Charset charset) {
    String[] texts = new String[cells];
    for (int i = 0; i < cells; i++) {
      texts[i] = text(i, charset);
    }
    return Row.of(number, texts);
  }

  private String text(int i, Charset charset) {
    String text = new String(buf, starts[i], ends[i] - starts[i], charset);
    if (!marked[i]) {
      return text;
    }
    String sign = String.valueOf((char) quote);
    return escape == NO_SIGN
        ? text.replace(sign + sign, sign)
        : text.replace((char) escape + sign, sign);
  }

  /// Brings more bytes behind those of the current record, which move to the front.
  private void fill() {
    int kept = to - from;
    if (kept > 2 * LONGEST) {
      throw new DaftarException(Problem.of("file-without-lines"));
    }
    byte[] target = kept > buf.length / 2 ? new byte[buf.length * 2] : buf;
    System.arraycopy(buf, from, target, 0, kept);
    base += from;
    int count = source.read(base + kept, target, kept, target.length - kept);
    buf = target;
    from = 0;
    next = 0;
    to = kept + count;
    last = base + to >= source.size();
  }

  private boolean looksWrong() {
    boolean allLikeRecords = innerLike >= 2 && innerLike == innerLines - 1 && expected > 2;
    return cells != expected || oddOpening || allLikeRecords;
  }

  /// Reads the record again with the quote as text; keeps that only if it then looks right.
  private void tryPlain() {
    int opening = multiLineStart - from;
    next = parse(opening);
    if (cells == expected) {
      repaired = true;
    } else {
      next = parse(Integer.MAX_VALUE);
    }
  }

  /// Parses the record at `from`.
  ///
  /// @param plainFrom quotes from this place in the record on are text
  /// @return where the next record begins
  private int parse(int plainFrom) {
    int plain = plainFrom;
    while (true) {
      int end = parseOnce(plain);
      if (end >= 0) {
        return end;
      }
      if (end == NEED_MORE) {
        fill();
      } else {
        plain = multiLineStart - from;
        repaired = true;
      }
    }
  }

  private int parseOnce(int plainFrom) {
    cells = 0;
    multiLineStart = -1;
    innerLines = 0;
    innerLike = 0;
    oddOpening = false;
    int p = from;
    while (true) {
      int end = cell(p, plainFrom);
      if (end < 0) {
        return end;
      }
      if (end == to) {
        return end;
      }
      if (buf[end] == delimiter) {
        p = end + 1;
        continue;
      }
      if (buf[end] == '\r') {
        if (end + 1 == to && !last) {
          return NEED_MORE;
        }
        return end + 1 < to && buf[end + 1] == '\n' ? end + 2 : end + 1;
      }
      return end + 1;
    }
  }

  /// Takes one cell and returns where its delimiter, line end or the end of the source is.
  private int cell(int start, int plainFrom) {
    if (start < to && buf[start] == quote && start - from < plainFrom) {
      return quoted(start);
    }
    int p = start;
    while (p < to && !ends(buf[p])) {
      p++;
    }
    if (p == to && !last) {
      return NEED_MORE;
    }
    add(start, p, false);
    return p;
  }

  private boolean ends(byte b) {
    return b == delimiter || b == '\n' || b == '\r';
  }

  private int quoted(int start) {
    markedCell = false;
    int lines = innerLines;
    int closing = closing(start);
    if (closing < 0) {
      if (closing == UNCLOSED) {
        multiLineStart = start;
      }
      return closing;
    }
    if (multiLineStart < 0 && innerLines > lines) {
      multiLineStart = start;
    }
    add(start + 1, closing, markedCell);
    return afterSpaces(closing + 1);
  }

  /// Finds the quote that closes the cell whose quote opens at a place.
  private int closing(int opening) {
    int delimiters = 0;
    int lines = 0;
    for (int p = opening + 1; p < to; p++) {
      byte b = buf[p];
      if (b == delimiter) {
        delimiters++;
      } else if (b == '\n' || (b == '\r' && p + 1 < to && buf[p + 1] != '\n')) {
        innerLike += lines > 0 && delimiters == expected - 1 ? 1 : 0;
        innerLines++;
        delimiters = 0;
        if (++lines > MOST_LINES) {
          return UNCLOSED;
        }
      } else if (b == escape) {
        markedCell = true;
        p++;
      } else if (b == quote) {
        int then = afterSpaces(p + 1);
        if (then < 0) {
          return NEED_MORE;
        }
        if (then == to || ends(buf[then])) {
          return p;
        }
        if (p + 1 < to && buf[p + 1] == quote && escape == NO_SIGN) {
          markedCell = true;
          p++;
        } else {
          oddOpening |= ends(buf[p - 1]);
        }
      }
    }
    return last || to - opening > LONGEST ? UNCLOSED : NEED_MORE;
  }

  private int afterSpaces(int at) {
    int p = at;
    while (p < to && buf[p] == ' ' && delimiter != ' ') {
      p++;
    }
    return p == to && !last ? NEED_MORE : p;
  }

  private void add(int start, int end, boolean withMarks) {
    if (cells == starts.length) {
      starts = Arrays.copyOf(starts, cells * 2);
      ends = Arrays.copyOf(ends, cells * 2);
      marked = Arrays.copyOf(marked, cells * 2);
    }
    starts[cells] = start;
    ends[cells] = end;
    marked[cells] = withMarks;
    cells++;
  }
}
