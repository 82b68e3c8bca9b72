package org.daftar.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file too large to be counted when it is opened.
class PagingTest {
  private static final int ROWS = 420_000;

  @TempDir private static Path folder;

  private static Path file = Path.of("");

  @BeforeAll
  static void write() throws IOException {
    file = folder.resolve("large.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("id;commune;note;population\n");
      for (int i = 1; i <= ROWS; i++) {
        out.write(
            i
                + ";Témara;\"une note, avec un \"\"mot\"\" cité"
                + (i % 9 == 0 ? "\nsuite" : "")
                + "\";"
                + i * 7L
                + "\n");
      }
    }
  }

  private static OpenFile open() {
    return new Formats(folder.resolve("cache")).open(file, ReadOptions.DETECT, Progress.NONE);
  }

  @Test
  void firstPageNeedsNoPassOverTheFile() {
    try (OpenFile open = open()) {
      Table table = open.table(0);
      assertThat(table.rows(0, 200)).hasSize(200);
      assertThat(table.knownRowCount()).isEmpty();
    }
  }

  @Test
  void pagesAreFoundAnywhereInAnyOrder() {
    try (OpenFile open = open()) {
      Table table = open.table(0);
      for (int first : new int[] {300_000, 5, 100_000, ROWS - 3, 299_999}) {
        Row row = table.rows(first, 1).getFirst();
        assertThat(row.text(0)).isEqualTo(String.valueOf(first + 1));
        assertThat(row.number()).isEqualTo(first + 2L);
      }
      assertThat(table.rows(ROWS - 2, 10)).hasSize(2);
      assertThat(table.rowCount(Progress.NONE)).isEqualTo(ROWS);
      assertThat(table.knownRowCount()).hasValue(ROWS);
    }
  }

  @Test
  void aPassHandsOverEveryRowInOrder() {
    AtomicLong last = new AtomicLong(1);
    try (OpenFile open = open()) {
      open.table(0)
          .forEach(
              Progress.NONE,
              row -> {
                assertThat(row.number()).isEqualTo(last.incrementAndGet());
                return true;
              });
    }
    assertThat(last).hasValue(ROWS + 1L);
  }

  @Test
  void countingCanBeCancelled() {
    Progress cancelled =
        new Progress() {
          @Override
          public void step(Message message) {}

          @Override
          public void count(long done, long total) {}

          @Override
          public void checkCancelled() {
            throw new CancelledException();
          }
        };
    try (OpenFile open = open()) {
      Table table = open.table(0);
      assertThatThrownBy(() -> table.rowCount(cancelled)).isInstanceOf(CancelledException.class);
      assertThat(table.rows(0, 1)).hasSize(1);
    }
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    Path copy = folder.resolve("copy.csv");
    try (OpenFile open = open()) {
      assertThat(CsvWriter.csv().write(open.table(0), copy, Progress.NONE)).isEqualTo(ROWS);
      try (OpenFile again = new Formats(folder).open(copy, ReadOptions.DETECT, Progress.NONE)) {
        assertThat(again.table(0).rows(200_000, 50)).isEqualTo(open.table(0).rows(200_000, 50));
      }
    }
  }
}
