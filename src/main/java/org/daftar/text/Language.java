package org.daftar.text;

import java.util.Locale;

/// A language of the app. French comes first: it is the language of most files and forms here.
public enum Language {
  FRENCH("fr", "fr-MA", "Français", false),
  ARABIC("ar", "ar-MA", "العربية", true),
  ENGLISH("en", "en-GB", "English", false);

  private final String tag;
  private final Locale locale;
  private final String ownName;
  private final boolean rightToLeft;

  Language(String tag, String locale, String ownName, boolean rightToLeft) {
    this.tag = tag;
    this.locale = Locale.forLanguageTag(locale);
    this.ownName = ownName;
    this.rightToLeft = rightToLeft;
  }

  /// The language of a tag such as `ar` or `fr-MA`; French for any that the app does not speak.
  public static Language ofTag(String tag) {
    for (Language language : values()) {
      if (tag.toLowerCase(Locale.ROOT).startsWith(language.tag)) {
        return language;
      }
    }
    return FRENCH;
  }

  /// The two-letter tag: `fr`, `ar`, `en`.
  public String tag() {
    return tag;
  }

  /// The locale for numbers and dates, with the customs of Morocco.
  public Locale locale() {
    return locale;
  }

  /// The language's name in the language itself.
  public String ownName() {
    return ownName;
  }

  public boolean isRightToLeft() {
    return rightToLeft;
  }
}
