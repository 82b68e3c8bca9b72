package org.daftar.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.daftar.kernel.Header;
import org.daftar.kernel.MemoryTable;
import org.daftar.kernel.Row;
import org.daftar.profile.DateNotation;
import org.daftar.profile.NumberNotation;

/// Random tables with columns a, b, c and random recipes over them.
final class AnyRecipes extends DomainContextBase {
  @Provide
  Arbitrary<MemoryTable> tables() {
    return row().list().ofMaxSize(40).map(AnyRecipes::table);
  }

  private static Arbitrary<String[]> row() {
    return cell().array(String[].class).ofMinSize(0).ofMaxSize(3);
  }

  private static Arbitrary<String> cell() {
    return Arbitraries.of(
        "",
        " ",
        "Rabat",
        " rabat ",
        "SALÉ",
        "1 234,5",
        "12",
        "31/12/2024",
        "n.d.",
        "سلا",
        "a b  c");
  }

  private static MemoryTable table(List<String[]> cells) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(1, "a", "b", "c"));
    for (String[] row : cells) {
      rows.add(Row.of(rows.size() + 1L, row));
    }
    return MemoryTable.of("essai", new Header(1, 1), rows);
  }

  @Provide
  Arbitrary<Recipe> recipes() {
    return steps().list().ofMaxSize(6).map(Recipe::new);
  }

  @Provide
  Arbitrary<Step> steps() {
    return Arbitraries.oneOf(cellSteps(), rowSteps(), columnSteps());
  }

  private static Arbitrary<String> name() {
    return Arbitraries.of("a", "b", "c", "d");
  }

  private static Arbitrary<List<String>> names() {
    return name().list().uniqueElements().ofMaxSize(3);
  }

  private static Arbitrary<Step> cellSteps() {
    Arbitrary<NumberNotation> numbers =
        Combinators.combine(Arbitraries.of(NumberNotation.ALL), Arbitraries.of(true, false))
            .as((n, multiples) -> multiples ? n.withMultiples() : n);
    Arbitrary<ReplaceText.Matching> matching = Arbitraries.of(ReplaceText.Matching.class);
    return Arbitraries.oneOf(
        names().map(TrimSpaces::new),
        names().map(CollapseSpaces::new),
        Combinators.combine(names(), Arbitraries.of(ChangeCase.LetterCase.class))
            .as(ChangeCase::new),
        Combinators.combine(
                names(),
                Arbitraries.of("a", "é", "12", "[ab]+"),
                Arbitraries.of("", "x"),
                matching,
                Arbitraries.of(true, false))
            .as(ReplaceText::new),
        Combinators.combine(name(), numbers).as(ParseNumber::new),
        Combinators.combine(
                name(), Arbitraries.of(DateNotation.Order.class), Arbitraries.of(true, false))
            .as((column, order, two) -> new ParseDate(column, new DateNotation(order, two))),
        Combinators.combine(name(), Arbitraries.of("Rabat", "12"), Arbitraries.of("R", ""))
            .as((column, from, to) -> new MapValues(column, Map.of(from, to))),
        names().map(columns -> new SetMissing(columns, List.of("n.d.", "-"))));
  }

  private static Arbitrary<Step> rowSteps() {
    return Arbitraries.oneOf(
        names().map(FillDown::new),
        Arbitraries.just(new DropBlankRows()),
        names().map(DropDuplicateRows::new),
        name().map(column -> new DropRows(new RowCondition.CellEquals(column, "Rabat"))),
        name().map(column -> new DropRows(new RowCondition.CellBlank(column))),
        name().map(column -> new DropRows(new RowCondition.CellMatches(column, "^[0-9]"))),
        Arbitraries.longs()
            .between(1, 40)
            .list()
            .ofMaxSize(5)
            .map(rows -> new DropRows(new RowCondition.Numbers(rows))));
  }

  private static Arbitrary<Step> columnSteps() {
    return Arbitraries.oneOf(
        name().map(column -> new DropColumns(List.of(column))),
        Combinators.combine(name(), name()).as(RenameColumn::new),
        Combinators.combine(name(), Arbitraries.integers().between(1, 5)).as(MoveColumn::new),
        name().map(column -> new SplitColumn(column, " ", List.of("x", "y"))),
        Combinators.combine(name(), name())
            .as((one, other) -> new JoinColumns(List.of(one, other), "-", "z")),
        Arbitraries.integers().between(0, 3).map(AnyRecipes::header));
  }

  private static Step header(int row) {
    return new ChooseHeader(row == 0 ? Header.NONE : new Header(row, 1));
  }
}
