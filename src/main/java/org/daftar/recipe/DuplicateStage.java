package org.daftar.recipe;

import org.daftar.kernel.Row;
import org.daftar.profile.TextHash;
import org.jspecify.annotations.Nullable;

/// Keeps the first of equal rows. Rows are known by a hash of 128 bits, 16 bytes a row whatever its
/// length: among ten million different rows, two would be taken for equal once in 10²⁴ tables.
/// Missing and empty cells are equal.
final class DuplicateStage implements Stage {
  private final int[] positions;

  DuplicateStage(int[] positions) {
    this.positions = positions;
  }

  @Override
  public Worker start() {
    return new Watcher();
  }

  @Override
  public Worker resume(Object state) {
    RowNumbers dropped = (RowNumbers) state;
    return row -> dropped.contains(row.number()) ? null : row;
  }

  @Override
  public boolean isRowByRow() {
    return false;
  }

  private long hash(Row row, long seed) {
    long hash = seed;
    for (int position : positions) {
      hash = TextHash.of(row.text(position), hash);
    }
    return hash;
  }

  private final class Watcher implements Worker {
    private final HashPairs seen = new HashPairs();
    private final RowNumbers dropped = new RowNumbers();

    @Override
    public @Nullable Row work(Row row) {
      if (seen.add(hash(row, 0x9E3779B97F4A7C15L), hash(row, 0xC2B2AE3D27D4EB4FL))) {
        return row;
      }
      dropped.add(row.number());
      return null;
    }

    @Override
    public Object state() {
      return dropped;
    }
  }
}
