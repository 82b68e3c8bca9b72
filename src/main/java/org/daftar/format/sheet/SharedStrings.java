package org.daftar.format.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The texts that the cells of an XLSX workbook share (ECMA-376 part 1, 18.4).
final class SharedStrings {
  private final List<String> texts = new ArrayList<>();

  void element(XMLStreamReader reader) throws XMLStreamException {
    if (reader.getLocalName().equals("si")) {
      texts.add(text(reader));
    }
  }

  /// The text of a rich string, without its phonetic reading. The reader stands on the start tag
  /// and is left on the end tag.
  static String text(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int phonetic = 0;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        if (reader.getLocalName().equals("rPh")) {
          phonetic = depth;
        } else if (reader.getLocalName().equals("t") && phonetic == 0) {
          text.append(reader.getElementText());
          depth--;
        }
      } else if (event == XMLStreamReader.END_ELEMENT) {
        phonetic = phonetic == depth ? 0 : phonetic;
        depth--;
      }
    }
    return text.toString();
  }

  String get(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : "";
  }
}
