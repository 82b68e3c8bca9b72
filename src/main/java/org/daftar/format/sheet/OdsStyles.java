package org.daftar.format.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/// What the automatic styles of an ODS workbook say about hidden sheets and fills.
final class OdsStyles {
  private final Set<String> hiddenTables = new HashSet<>();
  private final Map<String, String> fills = new HashMap<>();
  private String current = "";

  void element(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      case "style" -> current = Xml.attribute(reader, "name");
      case "table-properties" -> {
        if (Xml.attribute(reader, "display").equals("false")) {
          hiddenTables.add(current);
        }
      }
      case "table-cell-properties" -> {
        String colour = Xml.attribute(reader, "background-color");
        if (!colour.isEmpty() && !colour.equals("transparent")) {
          fills.put(current, colour);
        }
      }
      default -> {}
    }
  }

  boolean hidesTable(String style) {
    return hiddenTables.contains(style);
  }

  String fill(String style) {
    return fills.getOrDefault(style, "");
  }
}
