package org.daftar.recipe;

import java.util.List;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Message;

/// One cleaning step: immutable data that says what it reads, what it changes and what it does.
///
/// Columns are named, never numbered, so that a recipe made on January's file runs on February's.
/// An empty list of columns means every column of the table.
public sealed interface Step extends Fix
    permits CellStep,
        FillDown,
        DropColumns,
        RenameColumn,
        MoveColumn,
        SplitColumn,
        JoinColumns,
        DropBlankRows,
        DropRows,
        DropDuplicateRows,
        ChooseHeader {
  /// The stable name of the kind of step in saved recipes, such as `trim-spaces`.
  String op();

  /// The columns that must be there for the step to work.
  List<String> columnsRead();

  /// The columns whose cells or names change, or that are added or go away.
  List<String> columnsChanged();

  /// What the step does, for the list of steps.
  @Override
  Message sentence();

  /// What the kind of step does, for buttons and menus.
  default Message action() {
    return Message.of(Sentences.key(op()) + ".action");
  }
}
