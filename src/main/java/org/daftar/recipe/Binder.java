package org.daftar.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.kernel.Row;

/// Binds the steps of a recipe to the columns of a table, one after the other.
final class Binder {
  private final List<Stage> stages = new ArrayList<>();
  private final List<Mismatch> mismatches = new ArrayList<>();
  private Layout layout;

  Binder(Layout source) {
    this.layout = source;
  }

  /// Binds the steps of a recipe but the choice of the header, which is the source's matter.
  static Binder bind(Recipe recipe, Layout source) {
    Binder binder = new Binder(source);
    for (int i = 0; i < recipe.size(); i++) {
      binder.add(i, recipe.steps().get(i));
    }
    return binder;
  }

  Layout layout() {
    return layout;
  }

  List<Stage> stages() {
    return List.copyOf(stages);
  }

  List<Mismatch> mismatches() {
    return List.copyOf(mismatches);
  }

  void add(int index, Step step) {
    Optional<Mismatch> mismatch = mismatch(index, step);
    if (mismatch.isPresent()) {
      mismatches.add(mismatch.get());
      return;
    }
    switch (step) {
      case CellStep cells -> cells(cells);
      case FillDown fill -> fillDown(fill);
      case DropColumns drop -> take(without(layout.positions(drop.columns())));
      case RenameColumn rename ->
          layout = layout.renamed(layout.position(rename.column()), rename.name());
      case MoveColumn move -> take(moved(move));
      case SplitColumn split -> split(split);
      case JoinColumns join -> join(join);
      case DropBlankRows() -> stages.add(Stages.drop(Row::isBlank));
      case DropRows(RowCondition condition) -> stages.add(Stages.drop(test(condition)));
      case DropDuplicateRows duplicates ->
          stages.add(new DuplicateStage(layout.positions(duplicates.columns())));
      case ChooseHeader ignored -> {}
    }
  }

  private Optional<Mismatch> mismatch(int index, Step step) {
    for (String column : step.columnsRead()) {
      if (layout.position(column) < 0) {
        return Optional.of(missing(index, step, column));
      }
    }
    for (String name : newNames(step)) {
      if (layout.position(name) >= 0) {
        Message sentence = Message.of("recipe.mismatch.taken", index + 1, new Code(name));
        return Optional.of(new Mismatch(index, step, name, Optional.empty(), sentence));
      }
    }
    return Optional.empty();
  }

  private Mismatch missing(int index, Step step, String column) {
    Optional<String> lookalike = layout.lookalike(column);
    Message sentence =
        lookalike
            .map(
                other ->
                    Message.of(
                        "recipe.mismatch.lookalike", index + 1, new Code(column), new Code(other)))
            .orElseGet(() -> Message.of("recipe.mismatch.missing", index + 1, new Code(column)));
    return new Mismatch(index, step, column, lookalike, sentence);
  }

  private static List<String> newNames(Step step) {
    return switch (step) {
      case RenameColumn rename when !rename.name().equals(rename.column()) ->
          List.of(rename.name());
      case SplitColumn split -> split.into();
      case JoinColumns join -> List.of(join.into());
      default -> List.of();
    };
  }

  private void cells(CellStep step) {
    int[] positions = layout.positions(step.columns());
    stages.add(Stages.cells(step, positions));
    layout = layout.untyped(positions);
  }

  private void fillDown(FillDown step) {
    stages.add(new FillDownStage(layout.positions(step.columns())));
  }

  private int[] without(int[] unwanted) {
    return IntStream.range(0, layout.size())
        .filter(i -> Arrays.stream(unwanted).noneMatch(u -> u == i))
        .toArray();
  }

  private int[] moved(MoveColumn step) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, layout.size()).boxed().toList());
    Integer moving = order.remove(layout.position(step.column()));
    order.add(Math.min(step.position() - 1, order.size()), moving);
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  private void take(int[] positions) {
    stages.add(Stages.take(layout.size(), positions));
    layout = layout.take(positions);
  }

  private void split(SplitColumn step) {
    int position = layout.position(step.column());
    Pattern separator = Pattern.compile(step.separator(), Pattern.LITERAL);
    int parts = step.into().size();
    stages.add(
        Stages.insert(
            position + 1,
            row -> {
              List<String> cells = new ArrayList<>();
              for (String part : separator.split(row.text(position), parts)) {
                cells.add(part.strip());
              }
              while (cells.size() < parts) {
                cells.add("");
              }
              return cells;
            }));
    layout = layout.inserted(position + 1, step.into());
  }

  private void join(JoinColumns step) {
    int[] positions = layout.positions(step.columns());
    int after = Arrays.stream(positions).max().orElseThrow() + 1;
    stages.add(
        Stages.insert(
            after,
            row ->
                List.of(
                    String.join(
                        step.separator(),
                        Arrays.stream(positions)
                            .mapToObj(row::text)
                            .filter(text -> !text.isBlank())
                            .toList()))));
    layout = layout.inserted(after, List.of(step.into()));
  }

  private Predicate<Row> test(RowCondition condition) {
    return switch (condition) {
      case RowCondition.CellEquals(String column, String value) -> {
        int position = layout.position(column);
        String wanted = Spaces.trim(value);
        yield row -> Spaces.trim(row.text(position)).equals(wanted);
      }
      case RowCondition.CellBlank(String column) -> {
        int position = layout.position(column);
        yield row -> row.text(position).isBlank();
      }
      case RowCondition.CellMatches(String column, String pattern) -> {
        int position = layout.position(column);
        BoundedPattern bounded = BoundedPattern.of(pattern);
        yield row -> bounded.finds(row.text(position));
      }
      case RowCondition.Numbers(List<Long> rows) -> {
        RowNumbers numbers = new RowNumbers();
        rows.forEach(numbers::add);
        yield row -> numbers.contains(row.number());
      }
    };
  }
}
