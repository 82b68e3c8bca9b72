package org.daftar.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One planted fault, as `corrige/traps.json` tells it: one per file, sheet, rule and column. Rows
/// are source record numbers from 1, counting every record of the file or sheet; `keyRows` are the
/// record numbers in the answer key where the expected values stand.
final class Trap {
  private final String file;
  private final String rule;
  private final String note;
  private String sheet = "";
  private String column = "";
  private int columnIndex;
  private String keyColumn = "";
  private boolean later;
  private final List<Integer> rows = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private final List<Integer> keyRows = new ArrayList<>();

  Trap(String file, String rule, String note) {
    this.file = file;
    this.rule = rule;
    this.note = note;
  }

  Trap sheet(String name) {
    sheet = name;
    return this;
  }

  /// The faulty column: its name and its place, counted from 1.
  Trap column(String name, int index) {
    column = name;
    columnIndex = index;
    return this;
  }

  /// The column of the answer key that holds the expected values.
  Trap keyColumn(String name) {
    keyColumn = name;
    return this;
  }

  /// Detecting this kind is foreseen for later work.
  Trap later() {
    later = true;
    return this;
  }

  Trap at(int row) {
    rows.add(row);
    return this;
  }

  Trap rows(List<Integer> numbers) {
    rows.addAll(numbers);
    return this;
  }

  Trap at(int row, String value) {
    rows.add(row);
    expected.add(value);
    return this;
  }

  /// A fault at `row` whose mended value stands in record `keyRow` of the answer key.
  Trap at(int row, String value, int keyRow) {
    keyRows.add(keyRow);
    return at(row, value);
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file);
    putText(json, "sheet", sheet);
    json.put("rule", rule);
    putText(json, "column", column);
    if (columnIndex > 0) {
      json.put("columnIndex", columnIndex);
    }
    json.put("rows", rows);
    json.put("count", Math.max(1, rows.size()));
    if (!expected.isEmpty()) {
      json.put("expected", expected);
    }
    if (!keyRows.isEmpty()) {
      json.put("keyColumn", keyColumn.isEmpty() ? column : keyColumn);
      json.put("keyRows", keyRows);
    }
    if (later) {
      json.put("later", true);
    }
    json.put("note", note);
    return json;
  }

  private static void putText(Map<String, Object> json, String name, String text) {
    if (!text.isEmpty()) {
      json.put(name, text);
    }
  }
}
