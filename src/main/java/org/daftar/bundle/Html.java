package org.daftar.bundle;

import java.util.List;
import org.daftar.text.Language;

/// A page of HTML that needs nothing beside itself: its styles are inside, no address is fetched.
final class Html {
  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{font:16px/1.6 "IBM Plex Sans","IBM Plex Sans Arabic","Segoe UI","Noto Sans Arabic",\
      Tahoma,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1.5rem;color:#16202c;\
      background:#fff}
      h1{font-size:1.7rem;line-height:1.25;margin:0 0 .5rem}
      h2{font-size:1.15rem;margin:2.2rem 0 .6rem;padding-top:1rem;border-top:1px solid #dfe5ea}
      h3{font-size:1rem;margin:1.4rem 0 .4rem}
      .scroll{overflow-x:auto}
      table{border-collapse:collapse;width:100%;font-size:.92rem}
      th,td{text-align:start;vertical-align:top;padding:.45rem .7rem;border-bottom:1px solid #dfe5ea}
      th{color:#4d5b69;font-weight:600}
      code{font-family:"IBM Plex Mono",Consolas,monospace;direction:ltr;unicode-bidi:isolate;\
      overflow-wrap:anywhere}
      pre{background:#f3f5f7;border-radius:.5rem;padding:.8rem 1rem;direction:ltr;text-align:left;\
      overflow-x:auto}
      a{color:#0b6b66}
      .quiet{color:#4d5b69}
      @media(prefers-color-scheme:dark){body{background:#12181f;color:#e8edf2}\
      th,.quiet{color:#a7b4c0}pre{background:#1b242d}th,td,h2{border-color:#2d3944}a{color:#6fc7c0}}
      @media print{body{margin:0;max-width:none}}
      """;

  private final StringBuilder page = new StringBuilder();

  Html(Language language, String title) {
    page.append("<!doctype html>\n<html lang=\"")
        .append(language.tag())
        .append("\" dir=\"")
        .append(language.isRightToLeft() ? "rtl" : "ltr")
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .append(escape(title))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n");
    heading(1, title);
  }

  Html heading(int level, String text) {
    return element("h" + level, text);
  }

  /// A paragraph for each line of the text.
  Html paragraph(String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(line -> element("p", line));
    return this;
  }

  Html quiet(String text) {
    page.append("<p class=\"quiet\">").append(escape(text)).append("</p>\n");
    return this;
  }

  /// Lines to be typed, always left to right.
  Html commands(String text) {
    return element("pre", text);
  }

  Html list(List<String> items) {
    page.append("<ul>\n");
    items.forEach(item -> element("li", item));
    page.append("</ul>\n");
    return this;
  }

  Html steps(List<String> items) {
    page.append("<ol>\n");
    items.forEach(item -> element("li", item));
    page.append("</ol>\n");
    return this;
  }

  Html table(List<String> header, List<List<String>> rows) {
    page.append("<div class=\"scroll\"><table>\n");
    if (!header.isEmpty()) {
      row("th", header);
    }
    rows.forEach(cells -> row("td", cells));
    page.append("</table></div>\n");
    return this;
  }

  private void row(String tag, List<String> cells) {
    page.append("<tr>");
    for (String cell : cells) {
      page.append('<').append(tag).append(" dir=\"auto\">").append(escape(cell));
      page.append("</").append(tag).append('>');
    }
    page.append("</tr>\n");
  }

  private Html element(String tag, String text) {
    page.append('<').append(tag).append('>').append(escape(text));
    page.append("</").append(tag).append(">\n");
    return this;
  }

  String end() {
    return page + "</body>\n</html>\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
