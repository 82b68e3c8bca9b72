package org.daftar.recipe;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;

/// Which rows a step is about.
public sealed interface RowCondition {
  /// The columns that the condition looks at.
  List<String> columns();

  /// What [DropRows] does with this condition.
  Message sentence();

  /// Rows whose cell is this value, spaces around it aside.
  record CellEquals(String column, String value) implements RowCondition {
    @Override
    public List<String> columns() {
      return List.of(column);
    }

    @Override
    public Message sentence() {
      return Message.of("recipe.dropRows.equals", new Code(column), new Code(value));
    }
  }

  /// Rows whose cell is blank or not there.
  record CellBlank(String column) implements RowCondition {
    @Override
    public List<String> columns() {
      return List.of(column);
    }

    @Override
    public Message sentence() {
      return Message.of("recipe.dropRows.blank", new Code(column));
    }
  }

  /// Rows in whose cell a Java regular expression finds something.
  record CellMatches(String column, String pattern) implements RowCondition {
    /// @throws org.daftar.kernel.DaftarException if the pattern is not one
    public CellMatches {
      BoundedPattern.of(pattern);
    }

    @Override
    public List<String> columns() {
      return List.of(column);
    }

    @Override
    public Message sentence() {
      return Message.of("recipe.dropRows.matches", new Code(column), new Code(pattern));
    }
  }

  /// Rows with these record numbers in the source. Fits the one file that it was made for.
  ///
  /// @param rows record numbers from 1, in ascending order
  record Numbers(List<Long> rows) implements RowCondition {
    public Numbers {
      rows = List.copyOf(new TreeSet<>(rows));
    }

    public static Numbers of(Collection<Long> rows) {
      return new Numbers(List.copyOf(rows));
    }

    @Override
    public List<String> columns() {
      return List.of();
    }

    @Override
    public Message sentence() {
      Code shown =
          new Code(String.join(", ", rows.stream().limit(8).map(String::valueOf).toList()));
      return Message.of(
          rows.size() > 8 ? "recipe.dropRows.manyNumbers" : "recipe.dropRows.numbers",
          rows.size(),
          shown);
    }
  }
}
