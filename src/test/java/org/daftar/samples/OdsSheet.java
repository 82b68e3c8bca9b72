package org.daftar.samples;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Writes one OpenDocument sheet by hand (OpenDocument 1.3, part 3), as LibreOffice saves it:
/// repeated cells and rows, leading spaces as `text:s`, formulas with their last value.
final class OdsSheet {
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String NAMESPACES =
      " xmlns:office=\""
          + OFFICE
          + "office:1.0\" xmlns:table=\""
          + OFFICE
          + "table:1.0\" xmlns:text=\""
          + OFFICE
          + "text:1.0\" xmlns:meta=\""
          + OFFICE
          + "meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"";
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  private final StringBuilder rows = new StringBuilder();
  private final StringBuilder cells = new StringBuilder();
  private int count;

  /// The number of the last row ended, counted from 1.
  int row() {
    return count;
  }

  OdsSheet text(String value) {
    int spaces = value.length() - value.stripLeading().length();
    String indent = spaces == 0 ? "" : "<text:s text:c=\"" + spaces + "\"/>";
    cells
        .append("<table:table-cell office:value-type=\"string\"><text:p>")
        .append(indent)
        .append(escaped(value.stripLeading()))
        .append("</text:p></table:table-cell>");
    return this;
  }

  OdsSheet empty(int times) {
    cells.append("<table:table-cell table:number-columns-repeated=\"" + times + "\"/>");
    return this;
  }

  OdsSheet number(long value) {
    return value("float", value, String.valueOf(value), "");
  }

  OdsSheet formula(String formula, long value) {
    return value("float", value, String.valueOf(value), formula);
  }

  OdsSheet percentage(String formula, double value) {
    String shown = String.format(Locale.FRANCE, "%.1f %%", value * 100);
    return value("percentage", value, shown, formula);
  }

  private OdsSheet value(String type, Number value, String shown, String formula) {
    String of = formula.isEmpty() ? "" : " table:formula=\"of:" + escaped(formula) + "\"";
    cells.append("<table:table-cell office:value-type=\"" + type + "\" office:value=\"" + value);
    cells.append("\"" + of + "><text:p>" + shown + "</text:p></table:table-cell>");
    return this;
  }

  void endRow() {
    rows.append("<table:table-row>").append(cells).append("</table:table-row>\n");
    cells.setLength(0);
    count++;
  }

  byte[] bytes(String name, String title) {
    String tail =
        "<table:table-row table:number-rows-repeated=\""
            + (1_048_576 - count)
            + "\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    String content =
        "<office:document-content"
            + NAMESPACES
            + "><office:body><office:spreadsheet>\n<table:table table:name=\""
            + escaped(name)
            + "\">\n<table:table-column table:number-columns-repeated=\"16384\"/>\n"
            + rows
            + tail
            + "\n</table:table></office:spreadsheet></office:body></office:document-content>\n";
    String meta =
        "<office:document-meta"
            + NAMESPACES
            + "><office:meta><dc:title>"
            + escaped(title)
            + "</dc:title><meta:creation-date>2025-01-15T08:30:00</meta:creation-date>"
            + "</office:meta></office:document-meta>\n";
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("mimetype", encoded(MEDIA_TYPE));
    entries.put("content.xml", encoded(DECLARATION + content));
    entries.put("meta.xml", encoded(DECLARATION + meta));
    entries.put("META-INF/manifest.xml", encoded(DECLARATION + manifest()));
    return Zips.of(entries);
  }

  private static String manifest() {
    String entry = "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>";
    return "<manifest:manifest xmlns:manifest=\""
        + OFFICE
        + "manifest:1.0\" manifest:version=\"1.3\">"
        + entry.formatted("/", MEDIA_TYPE)
        + entry.formatted("content.xml", "text/xml")
        + entry.formatted("meta.xml", "text/xml")
        + "</manifest:manifest>\n";
  }

  private static byte[] encoded(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
