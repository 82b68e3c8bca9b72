package org.daftar.workbench;

import java.util.List;
import org.daftar.bundle.BundlePlan;

/// What would go into a bundle, with the tables it is made of held open until closed.
public final class OpenPlan implements AutoCloseable {
  private final BundlePlan plan;
  private final List<OpenedTable> tables;

  OpenPlan(BundlePlan plan, List<OpenedTable> tables) {
    this.plan = plan;
    this.tables = List.copyOf(tables);
  }

  public BundlePlan plan() {
    return plan;
  }

  @Override
  public void close() {
    tables.forEach(OpenedTable::close);
  }
}
