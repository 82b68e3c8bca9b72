package org.daftar.format.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/// Number formats and fills of an XLSX workbook by the number of the cell style (ECMA-376 part 1,
/// 18.8).
final class XlsxStyles {
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<String> fills = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();
  private boolean inCellStyles;

  private record Style(int numberFormat, int fill) {}

  void element(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      case "numFmt" ->
          codes.put(
              Xml.number(Xml.attribute(reader, "numFmtId"), -1),
              Xml.attribute(reader, "formatCode"));
      case "fill" -> fills.add("");
      case "patternFill" -> {
        String pattern = Xml.attribute(reader, "patternType");
        boolean drawn = !pattern.isEmpty() && !pattern.equals("none") && !pattern.equals("gray125");
        setFill(drawn ? pattern : "");
      }
      case "fgColor" -> {
        if (!fills.isEmpty() && !fills.getLast().isEmpty()) {
          setFill(colour(reader));
        }
      }
      case "cellXfs" -> inCellStyles = true;
      case "cellStyleXfs", "cellStyles", "dxfs" -> inCellStyles = false;
      case "xf" -> {
        if (inCellStyles) {
          styles.add(
              new Style(
                  Xml.number(Xml.attribute(reader, "numFmtId"), 0),
                  Xml.number(Xml.attribute(reader, "fillId"), 0)));
        }
      }
      default -> {}
    }
  }

  private void setFill(String fill) {
    if (!fills.isEmpty()) {
      fills.set(fills.size() - 1, fill);
    }
  }

  private static String colour(XMLStreamReader reader) {
    return Xml.attribute(reader, "rgb")
        + Xml.attribute(reader, "theme")
        + "/"
        + Xml.attribute(reader, "tint")
        + Xml.attribute(reader, "indexed");
  }

  NumberShape shape(int style) {
    if (style < 0 || style >= styles.size()) {
      return NumberShape.NUMBER;
    }
    int format = styles.get(style).numberFormat;
    return shapes.computeIfAbsent(format, id -> NumberShape.of(id, codes.getOrDefault(id, "")));
  }

  private final Map<Integer, NumberShape> shapes = new HashMap<>();

  /// The fill of a cell style; empty for none.
  String fill(int style) {
    if (style < 0 || style >= styles.size()) {
      return "";
    }
    int fill = styles.get(style).fill;
    return fill >= 0 && fill < fills.size() ? fills.get(fill) : "";
  }
}
