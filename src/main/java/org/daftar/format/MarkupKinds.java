package org.daftar.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daftar.kernel.Message;

/// Tells XML and HTML by their first tag. Nothing is resolved or loaded.
final class MarkupKinds {
  private static final Pattern PROLOGUE =
      Pattern.compile(
          "^(?:\\s|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?])?[^>]*>)*", Pattern.DOTALL);
  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)[\\s/>]");
  private static final Pattern HTML_START =
      Pattern.compile("(?i)^\\s*<(?:!doctype\\s+html|html|head|body|table|meta)[\\s>]");

  private MarkupKinds() {}

  static Optional<Recognition> recognise(String text) {
    if (HTML_START.matcher(text).find()) {
      return Optional.of(of(FormatId.HTML, FormatId.HTML.mediaType()));
    }
    Matcher prologue = PROLOGUE.matcher(text);
    int start = prologue.lookingAt() ? prologue.end() : 0;
    Matcher root = ROOT.matcher(text).region(start, text.length());
    boolean declared = text.stripLeading().startsWith("<?xml");
    if (!root.lookingAt()) {
      return declared ? Optional.of(of(FormatId.XML, "application/xml")) : Optional.empty();
    }
    String name = root.group(1).toLowerCase(Locale.ROOT);
    boolean closed = declared || text.contains("</" + root.group(1)) || text.contains("/>");
    return closed || name.equals("kml") ? Optional.of(byRoot(name)) : Optional.empty();
  }

  private static Recognition byRoot(String root) {
    return switch (root) {
      case "html" -> of(FormatId.HTML, "application/xhtml+xml");
      case "svg" -> of(FormatId.IMAGE, "image/svg+xml");
      case "kml" -> of(FormatId.XML, "application/vnd.google-earth.kml+xml");
      case "gpx" -> of(FormatId.XML, "application/gpx+xml");
      case "rss" -> of(FormatId.XML, "application/rss+xml");
      case "feed" -> of(FormatId.XML, "application/atom+xml");
      case "rdf" -> of(FormatId.XML, "application/rdf+xml");
      case "featurecollection" -> of(FormatId.XML, "application/gml+xml");
      default -> of(FormatId.XML, "application/xml");
    };
  }

  private static Recognition of(FormatId format, String mediaType) {
    return new Recognition(format, mediaType, Message.of("format.basis.root"), 0.97);
  }
}
