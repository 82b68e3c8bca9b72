package org.daftar.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.jspecify.annotations.Nullable;

/// Every sentence of the app in one language.
///
/// Texts stand in one file per feature and language, `<feature>_<tag>.properties`. A key may have
/// plural forms (`inventory.files.one`, `.two`, `.few` …, by CLDR); the first number among the
/// arguments chooses. `{0}` stands for an argument; a quote needs no doubling. Arguments keep their
/// own direction: see [Message].
public final class Texts {
  /// The features that have texts: one properties file each and language.
  public static final List<String> FEATURES =
      List.of(
          "app",
          "kernel",
          "format",
          "profile",
          "inventory",
          "recipe",
          "quality",
          "metadata",
          "licence",
          "bundle",
          "store",
          "cli",
          "table",
          "files",
          "sheet",
          "rights",
          "publish");

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");

  private final Language language;
  private final boolean drawn;
  private final Map<String, String> patterns;

  private Texts(Language language, boolean drawn, Map<String, String> patterns) {
    this.language = language;
    this.drawn = drawn;
    this.patterns = Map.copyOf(patterns);
  }

  /// The texts for files and terminals.
  public static Texts of(Language language) {
    return new Texts(language, false, load(language));
  }

  /// The texts for the window; see [Bidi] for what differs.
  public static Texts drawn(Language language) {
    return new Texts(language, true, load(language));
  }

  private static Map<String, String> load(Language language) {
    Map<String, String> patterns = new HashMap<>();
    for (String feature : FEATURES) {
      load(feature, language).forEach((k, v) -> patterns.put((String) k, (String) v));
    }
    return patterns;
  }

  private static Properties load(String feature, Language language) {
    String resource = feature + "_" + language.tag() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The texts " + resource + " are missing");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  public Language language() {
    return language;
  }

  /// Every key there is, for tests of completeness.
  public Set<String> keys() {
    return patterns.keySet();
  }

  public boolean has(String key) {
    return patterns.containsKey(key) || patterns.containsKey(key + ".other");
  }

  /// The sentence of a message.
  ///
  /// @throws IllegalArgumentException if the language has no such key
  public String get(Message message) {
    return get(message.key(), message.arguments().toArray());
  }

  /// The sentence of a key with its arguments.
  ///
  /// @throws IllegalArgumentException if the language has no such key
  public String get(String key, Object... arguments) {
    String pattern = pattern(key, arguments);
    if (pattern == null) {
      throw new IllegalArgumentException("No " + language.tag() + " text has the key " + key);
    }
    return arguments.length == 0 ? pattern : fill(pattern, arguments);
  }

  private @Nullable String pattern(String key, Object... arguments) {
    for (Object argument : arguments) {
      if (argument instanceof Number number) {
        String form = patterns.get(key + "." + Plurals.category(language, number.longValue()));
        String found = form != null ? form : patterns.get(key + ".other");
        if (found != null) {
          return found;
        }
        break;
      }
    }
    return patterns.get(key);
  }

  private String fill(String pattern, Object... arguments) {
    Matcher matcher = ARGUMENT.matcher(pattern);
    return matcher.replaceAll(
        found -> {
          int index = Integer.parseInt(found.group(1));
          return Matcher.quoteReplacement(
              index < arguments.length ? show(arguments[index]) : found.group());
        });
  }

  private String show(Object argument) {
    return switch (argument) {
      case Message message -> get(message);
      case Number number -> isolate(number(number));
      case LocalDateTime time -> isolate(dateTime(time));
      case LocalDate date -> isolate(date(date));
      case Code code -> isolate(code.text());
      case Path path -> isolate(path.toString());
      default -> isolate(argument.toString());
    };
  }

  private String isolate(String text) {
    if (!language.isRightToLeft() && !Bidi.hasRightToLeft(text)) {
      return text;
    }
    return drawn ? Bidi.drawnIsland(text, language.isRightToLeft()) : Bidi.island(text);
  }

  /// A number the way the language writes it in Morocco, such as `12.345` or `0,5`.
  public String number(Number number) {
    NumberFormat format = NumberFormat.getInstance(language.locale());
    format.setMaximumFractionDigits(2);
    return format.format(number);
  }

  public String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(date);
  }

  public String dateTime(LocalDateTime time) {
    return DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").format(time);
  }

  /// A size in bytes with the unit that suits it, such as `1,2 Mo`.
  public String bytes(long size) {
    String[] units = get("kernel.byteUnits").split(" ");
    double value = size;
    int unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
      value /= 1000;
      unit++;
    }
    double rounded = unit < 2 ? Math.round(value) : Math.round(value * 10) / 10.0;
    return number(rounded) + "\u00a0" + units[unit];
  }
}
