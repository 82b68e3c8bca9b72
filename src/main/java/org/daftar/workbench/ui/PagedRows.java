package org.daftar.workbench.ui;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// The rows of a table of any size as a list for the grid. Pages of [#PAGE] rows are fetched when
/// the grid first looks at them and the least used are forgotten; a row that is not there yet is a
/// placeholder. To be used on the UI thread alone.
final class PagedRows extends ObservableListBase<GridRow> {
  static final int PAGE = 200;
  private static final int PAGES_KEPT = 64;

  /// Fetches the rows of a page elsewhere and hands them over on the UI thread.
  @FunctionalInterface
  interface Fetcher {
    void fetch(int page, Consumer<List<GridRow>> deliver);
  }

  private final Fetcher fetcher;
  private final Function<Integer, GridRow> placeholder;
  private final Set<Integer> asked = new HashSet<>();
  private final Map<Integer, List<GridRow>> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<GridRow>> eldest) {
          return size() > PAGES_KEPT;
        }
      };
  private int size;

  PagedRows(int size, Fetcher fetcher, Function<Integer, GridRow> placeholder) {
    this.size = size;
    this.fetcher = fetcher;
    this.placeholder = placeholder;
  }

  @Override
  public GridRow get(int index) {
    int page = index / PAGE;
    @Nullable List<GridRow> rows = pages.get(page);
    if (rows == null) {
      ask(page);
      return placeholder.apply(index);
    }
    int place = index % PAGE;
    return place < rows.size() ? rows.get(place) : placeholder.apply(index);
  }

  private void ask(int page) {
    if (asked.add(page)) {
      fetcher.fetch(page, rows -> put(page, rows));
    }
  }

  /// Puts a page in place, as when the first one was read before the grid was made.
  void put(int page, List<GridRow> rows) {
    asked.remove(page);
    pages.put(page, rows);
    int from = page * PAGE;
    int to = Math.min(size, from + PAGE);
    if (from >= to) {
      return;
    }
    beginChange();
    for (int i = from; i < to; i++) {
      nextUpdate(i);
    }
    endChange();
  }

  /// The exact number of rows became known.
  void resize(int newSize) {
    if (newSize == size) {
      return;
    }
    int before = size;
    size = newSize;
    beginChange();
    if (newSize > before) {
      nextAdd(before, newSize);
    } else {
      nextRemove(newSize, java.util.Collections.nCopies(before - newSize, placeholder.apply(0)));
    }
    endChange();
  }

  @Override
  public int size() {
    return size;
  }
}
