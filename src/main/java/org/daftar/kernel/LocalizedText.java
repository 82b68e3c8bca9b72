package org.daftar.kernel;

/// The same text in French, Arabic and English, as people write it in a form. A language that was
/// not filled in is the empty string.
///
/// @param fr French
/// @param ar Arabic
/// @param en English
public record LocalizedText(String fr, String ar, String en) {
  public static final LocalizedText EMPTY = new LocalizedText("", "", "");

  public static LocalizedText ofFrench(String fr) {
    return new LocalizedText(fr, "", "");
  }

  /// The text in one language, without falling back to another.
  ///
  /// @param tag `fr`, `ar` or `en`
  /// @throws IllegalArgumentException if the language is none of the three
  public String in(String tag) {
    return switch (tag) {
      case "fr" -> fr;
      case "ar" -> ar;
      case "en" -> en;
      default -> throw new IllegalArgumentException("No text is kept in the language " + tag);
    };
  }

  /// The text in the wanted language, else in French, Arabic, English, in this order.
  public String best(String tag) {
    for (String text : new String[] {in(tag), fr, ar, en}) {
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  /// This text with one language replaced.
  public LocalizedText with(String tag, String text) {
    return switch (tag) {
      case "fr" -> new LocalizedText(text, ar, en);
      case "ar" -> new LocalizedText(fr, text, en);
      case "en" -> new LocalizedText(fr, ar, text);
      default -> throw new IllegalArgumentException("No text is kept in the language " + tag);
    };
  }

  public boolean isEmpty() {
    return fr.isBlank() && ar.isBlank() && en.isBlank();
  }
}
