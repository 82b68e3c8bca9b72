package org.daftar.recipe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.kernel.Code;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Header;
import org.daftar.kernel.Problem;
import org.daftar.profile.DateNotation;
import org.daftar.profile.NumberNotation;

/// The JSON of each kind of step. What a component is called here must never change: recipes live
/// for years.
final class StepJson {
  private StepJson() {}

  static ObjectNode write(Step step, ObjectNode json) {
    switch (step) {
      case TrimSpaces(var columns) -> texts(json, "columns", columns);
      case CollapseSpaces(var columns) -> texts(json, "columns", columns);
      case ChangeCase(var columns, var to) -> texts(json, "columns", columns).put("to", to.id());
      case ReplaceText replace -> write(replace, json);
      case ParseNumber(var column, var notation) -> write(notation, json.put("column", column));
      case ParseDate(var column, var notation) ->
          json.put("column", column)
              .put("order", notation.order().id())
              .put("twoDigitYears", notation.twoDigitYears());
      case MapValues(var column, var values) -> {
        ObjectNode map = json.put("column", column).putObject("values");
        values.forEach(map::put);
      }
      case SetMissing(var columns, var tokens) ->
          texts(texts(json, "columns", columns), "tokens", tokens);
      case FillDown(var columns) -> texts(json, "columns", columns);
      case DropColumns(var columns) -> texts(json, "columns", columns);
      case RenameColumn(var column, var name) -> json.put("column", column).put("name", name);
      case MoveColumn(var column, var position) ->
          json.put("column", column).put("position", position);
      case SplitColumn(var column, var separator, var into) ->
          texts(json.put("column", column).put("separator", separator), "into", into);
      case JoinColumns(var columns, var separator, var into) ->
          texts(json, "columns", columns).put("separator", separator).put("into", into);
      case DropBlankRows() -> {}
      case DropRows(var condition) -> write(condition, json);
      case DropDuplicateRows(var columns) -> texts(json, "columns", columns);
      case ChooseHeader(var header) -> json.put("row", header.row()).put("rows", header.rows());
    }
    return json;
  }

  private static void write(ReplaceText step, ObjectNode json) {
    texts(json, "columns", step.columns())
        .put("find", step.find())
        .put("replacement", step.replacement())
        .put("matching", step.matching().id())
        .put("wholeCell", step.wholeCell());
  }

  private static void write(NumberNotation notation, ObjectNode json) {
    json.put("decimal", String.valueOf(notation.decimal()));
    notation.group().ifPresent(group -> json.put("group", String.valueOf(group)));
    json.put("multiples", notation.multiples());
  }

  private static void write(RowCondition condition, ObjectNode json) {
    switch (condition) {
      case RowCondition.CellEquals(var column, var value) ->
          json.put("column", column).put("equals", value);
      case RowCondition.CellBlank(var column) -> json.put("column", column).put("blank", true);
      case RowCondition.CellMatches(var column, var pattern) ->
          json.put("column", column).put("matches", pattern);
      case RowCondition.Numbers(var rows) -> rows.forEach(json.putArray("rows")::add);
    }
  }

  private static ObjectNode texts(ObjectNode json, String name, List<String> texts) {
    texts.forEach(json.putArray(name)::add);
    return json;
  }

  /// @throws IllegalArgumentException if something is missing or makes no sense
  static Step read(JsonNode json) {
    return switch (text(json, "op")) {
      case "trim-spaces" -> new TrimSpaces(texts(json, "columns"));
      case "collapse-spaces" -> new CollapseSpaces(texts(json, "columns"));
      case "change-case" ->
          new ChangeCase(texts(json, "columns"), named(ChangeCase.LetterCase.values(), json, "to"));
      case "replace-text" -> replaceText(json);
      case "parse-number" -> new ParseNumber(text(json, "column"), number(json));
      case "parse-date" -> new ParseDate(text(json, "column"), date(json));
      case "map-values" -> new MapValues(text(json, "column"), map(json));
      case "set-missing" -> new SetMissing(texts(json, "columns"), texts(json, "tokens"));
      case "fill-down" -> new FillDown(texts(json, "columns"));
      case "drop-columns" -> new DropColumns(texts(json, "columns"));
      case "rename-column" -> new RenameColumn(text(json, "column"), text(json, "name"));
      case "move-column" -> new MoveColumn(text(json, "column"), whole(json, "position"));
      case "split-column" ->
          new SplitColumn(text(json, "column"), text(json, "separator"), texts(json, "into"));
      case "join-columns" ->
          new JoinColumns(texts(json, "columns"), text(json, "separator"), text(json, "into"));
      case "drop-blank-rows" -> new DropBlankRows();
      case "drop-rows" -> new DropRows(condition(json));
      case "drop-duplicate-rows" -> new DropDuplicateRows(texts(json, "columns"));
      case "choose-header" -> new ChooseHeader(new Header(whole(json, "row"), whole(json, "rows")));
      default ->
          throw new DaftarException(
              Problem.of("recipe-unknown-step", new Code(json.path("op").asText())));
    };
  }

  private static ReplaceText replaceText(JsonNode json) {
    return new ReplaceText(
        texts(json, "columns"),
        text(json, "find"),
        text(json, "replacement"),
        named(ReplaceText.Matching.values(), json, "matching"),
        json.path("wholeCell").asBoolean());
  }

  private static NumberNotation number(JsonNode json) {
    return new NumberNotation(
        sign(json, "decimal").orElseThrow(() -> missing("decimal")),
        sign(json, "group"),
        json.path("multiples").asBoolean());
  }

  private static Optional<Character> sign(JsonNode json, String name) {
    String text = json.path(name).asText();
    return text.length() == 1 ? Optional.of(text.charAt(0)) : Optional.empty();
  }

  private static DateNotation date(JsonNode json) {
    return new DateNotation(
        named(DateNotation.Order.values(), json, "order"), json.path("twoDigitYears").asBoolean());
  }

  private static Map<String, String> map(JsonNode json) {
    Map<String, String> values = new LinkedHashMap<>();
    json.path("values").properties().forEach(e -> values.put(e.getKey(), e.getValue().asText()));
    return values;
  }

  private static RowCondition condition(JsonNode json) {
    if (json.has("rows")) {
      List<Long> rows = new ArrayList<>();
      json.get("rows").forEach(row -> rows.add(row.asLong()));
      return new RowCondition.Numbers(rows);
    }
    String column = text(json, "column");
    if (json.has("equals")) {
      return new RowCondition.CellEquals(column, text(json, "equals"));
    }
    return json.has("matches")
        ? new RowCondition.CellMatches(column, text(json, "matches"))
        : new RowCondition.CellBlank(column);
  }

  private static String text(JsonNode json, String name) {
    if (!json.path(name).isTextual()) {
      throw missing(name);
    }
    return json.get(name).asText();
  }

  private static int whole(JsonNode json, String name) {
    if (!json.path(name).isInt()) {
      throw missing(name);
    }
    return json.get(name).asInt();
  }

  private static List<String> texts(JsonNode json, String name) {
    if (!json.path(name).isArray()) {
      throw missing(name);
    }
    List<String> texts = new ArrayList<>();
    json.get(name).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /// The constant whose saved name (lower case, hyphens) stands in the JSON.
  private static <E extends Enum<E>> E named(E[] constants, JsonNode json, String name) {
    String text = text(json, name);
    for (E constant : constants) {
      if (constant.name().equals(text.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))) {
        return constant;
      }
    }
    throw missing(name);
  }

  private static IllegalArgumentException missing(String name) {
    return new IllegalArgumentException("The step lacks " + name);
  }
}
