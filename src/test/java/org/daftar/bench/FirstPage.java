package org.daftar.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import org.daftar.format.Formats;
import org.daftar.format.OpenFile;
import org.daftar.format.ReadOptions;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Table;

/// Measures what the user waits for when a large file is opened: `FirstPage FILE`. The time runs
/// from the start of the engine in a fresh JVM to the first 200 rows; then the whole file is
/// counted, and a page from its end is read.
public final class FirstPage {
  private static final int PAGE = 200;

  private FirstPage() {}

  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    long start = System.nanoTime();
    Formats formats = new Formats(Path.of("target", "bench-cache"));
    try (OpenFile open = formats.open(file, ReadOptions.DETECT, Progress.NONE);
        Table table = open.table(0)) {
      int rows = table.rows(0, PAGE).size();
      say("first page of %d rows", rows, start);
      long counting = System.nanoTime();
      long all = table.rowCount(Progress.NONE);
      say("count of %d rows", all, counting);
      long last = System.nanoTime();
      OptionalLong number = lastRow(table, all);
      say("page before row %d", number.orElse(0), last);
    }
    Runtime memory = Runtime.getRuntime();
    System.gc();
    long used = memory.totalMemory() - memory.freeMemory();
    System.out.printf(
        Locale.ROOT, "heap in use %d MB of %d MB%n", used >> 20, memory.maxMemory() >> 20);
  }

  private static OptionalLong lastRow(Table table, long rows) {
    return table.rows(Math.max(0, rows - PAGE), PAGE).stream().mapToLong(r -> r.number()).max();
  }

  private static void say(String what, long count, long since) {
    long milliseconds = (System.nanoTime() - since) / 1_000_000;
    System.out.printf(Locale.ROOT, what + ": %d ms%n", count, milliseconds);
  }
}
