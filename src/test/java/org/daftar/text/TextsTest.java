package org.daftar.text;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds the three languages together, and the code to the texts: nothing missing, nothing left
/// over, the typography of each language right.
class TextsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path TEXTS = Path.of("src/main/resources/org/daftar/text");

  /// The code puts some keys together from a beginning and an id, such as `"metadata.field." + id`.
  /// Such a beginning names its feature and a family, and ends with a dot.
  private static final Pattern FAMILY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9-]+)+\\.");

  private static final List<String> FORMS = List.of("zero", "one", "two", "few", "many", "other");
  private static final Pattern PLURAL = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern ASKED =
      Pattern.compile(
          "(Message\\.of|Problem\\.of|[tT]exts(?:\\(\\))?\\s*\\.get)\\(\\s*\"([^\"]+)\"\\s*[,)]");

  private static final Map<Language, Map<String, String>> ALL =
      Stream.of(Language.values()).collect(toMap(l -> l, TextsTest::read));
  private static final Set<String> PLURALS = plurals();
  private static final String CODE = code();
  private static final Set<String> LITERALS = literals();
  private static final Set<String> COMMANDS = commands();

  @Test
  void theThreeLanguagesHaveTheSameKeys() {
    Set<String> french = bases(Language.FRENCH);
    assertThat(bases(Language.ARABIC)).isEqualTo(french);
    assertThat(bases(Language.ENGLISH)).isEqualTo(french);
  }

  @Test
  void everyKeyStandsOnceAndInItsFeaturesFile() throws IOException {
    List<String> slips = new ArrayList<>();
    for (String feature : Texts.FEATURES) {
      for (Language language : Language.values()) {
        Path file = file(feature, language);
        Set<String> seen = new TreeSet<>();
        for (String key : keysInOrder(file)) {
          if (!seen.add(key)) {
            slips.add(file.getFileName() + ": twice " + key);
          }
          if (!key.matches("(" + prefixes(feature) + "|problem)\\..+")) {
            slips.add(file.getFileName() + ": belongs elsewhere " + key);
          }
        }
      }
    }
    assertThat(slips).isEmpty();
  }

  @Test
  void everyFileIsOfAFeatureThatIsLoaded() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      assertThat(files.map(f -> f.getFileName().toString().replaceAll("_.*", "")))
          .isSubsetOf(Texts.FEATURES);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTextIsEmpty(Language language) {
    assertNone(language, (key, text) -> text.isBlank() || !text.equals(text.strip()));
  }

  @Test
  void theThreeLanguagesTakeTheSameArguments() {
    Map<String, Set<String>> french = arguments(Language.FRENCH);
    assertThat(arguments(Language.ARABIC)).isEqualTo(french);
    assertThat(arguments(Language.ENGLISH)).isEqualTo(french);
  }

  @Test
  void pluralsHaveTheirForms() {
    List<String> missing = new ArrayList<>();
    for (Language language : Language.values()) {
      List<String> wanted = language == Language.ARABIC ? FORMS : List.of("one", "other");
      for (String plural : PLURALS) {
        wanted.stream()
            .filter(form -> !texts(language).containsKey(plural + "." + form))
            .forEach(form -> missing.add(language.tag() + ": " + plural + "." + form));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void problemsSayWhatToDoNext() {
    Set<String> keys = bases(Language.FRENCH);
    assertThat(keys)
        .filteredOn(key -> key.startsWith("problem.") && !key.endsWith(".next"))
        .allSatisfy(key -> assertThat(keys).contains(key + ".next"));
  }

  @Test
  void frenchHasItsApostrophesAndQuotes() {
    assertNone(
        Language.FRENCH,
        (key, text) -> text.replaceAll("-D\\w+=\"[^\"]*\"", "").matches("(?s).*['\"“”].*"));
  }

  @Test
  void frenchKeepsItsPunctuationOnTheLine() {
    Pattern wrong =
        Pattern.compile(
            "[ ][:;!?»]" // a space that may break the line
                + "|«[^\u00a0\u202f]"
                + "|[^\u00a0\u202f]»"
                + "|[\\p{L}\\p{N})}…][;:](?=\\s|$)"
                + "|[\\p{L}\\p{N})}…»][!?](?=\\s|$)");
    assertNone(Language.FRENCH, (key, text) -> wrong.matcher(withoutQuotations(text)).find());
  }

  /// What is quoted is written as it stands elsewhere, not by the rules of the sentence.
  private static String withoutQuotations(String text) {
    return text.replaceAll("«([\u00a0\u202f])[^»]*[\u00a0\u202f]»", "«$1x$1»");
  }

  @Test
  void arabicHasItsOwnPunctuationAndLetters() {
    Pattern wrong =
        Pattern.compile(
            "\\p{IsArabic}\\s*[,;?]"
                + "|[\ufb50-\ufdff\ufe70-\ufefe]"
                + "|\u0640(?![«{]|$)"); // a prefix may reach out to what follows it
    assertNone(Language.ARABIC, (key, text) -> wrong.matcher(text).find());
  }

  @Test
  void arabicIsArabic() {
    assertNone(
        Language.ARABIC,
        (key, text) ->
            !key.matches("app\\.name|files\\.format\\..*") // names of products
                && text.matches("(?s).*[a-z]{4}.*")
                && !Bidi.hasRightToLeft(text)
                && text.equals(texts(Language.FRENCH).get(key)));
  }

  @Test
  void everyKeyThatTheCodeAsksForExists() {
    Set<String> keys = bases(Language.FRENCH);
    Set<String> missing = new TreeSet<>();
    ASKED
        .matcher(CODE)
        .results()
        .map(TextsTest::askedKey)
        .filter(key -> !key.endsWith(".") && !keys.contains(key))
        .forEach(missing::add);
    LITERALS.stream()
        .filter(TextsTest::looksLikeAKey)
        .filter(key -> !COMMANDS.contains(key) && !key.equals("sheet.binary")) // of XLSB
        .filter(key -> !keys.contains(key) && !keys.contains(base(key)))
        .forEach(missing::add);
    assertThat(missing).as("keys that are asked for and not written").isEmpty();
  }

  @Test
  void everyKeyIsAskedFor() {
    List<String> families = LITERALS.stream().filter(l -> FAMILY.matcher(l).matches()).toList();
    assertThat(bases(Language.FRENCH).stream().filter(key -> !isUsed(key, families)))
        .as("keys that are written and never asked for")
        .isEmpty();
  }

  /// What the keys of a feature start with: the app's own file holds the home page too.
  private static String prefixes(String feature) {
    return feature.equals("app") ? "app|home" : feature;
  }

  private static boolean isUsed(String key, List<String> families) {
    return LITERALS.contains(key)
        || LITERALS.contains(operation(key))
        || families.stream().anyMatch(key::startsWith)
        || (key.startsWith("problem.")
            && LITERALS.contains(key.replaceAll("^problem\\.|\\.next$", "")));
  }

  /// The texts of a step stand under the name of its operation: `recipe.trimSpaces.action` is of
  /// `trim-spaces`.
  private static String operation(String key) {
    String[] parts = key.split("\\.");
    return parts[0].equals("recipe") && parts.length > 1
        ? parts[1].replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)
        : key;
  }

  private static boolean looksLikeAKey(String literal) {
    String feature = literal.replaceAll("\\..*", "");
    return literal.matches("[a-z]+(\\.[A-Za-z0-9-]+)+")
        && (Texts.FEATURES.contains(feature) || feature.matches("problem|home"))
        && !literal.matches(
            ".*\\.(json|jsonl|csv|xml|html?|css|txt|zip|properties|db|sql|lock|md)");
  }

  private static String askedKey(MatchResult found) {
    boolean problem = found.group(1).startsWith("Problem");
    return problem ? "problem." + found.group(2) : found.group(2);
  }

  private static void assertNone(Language language, BiPredicate<String, String> wrong) {
    List<String> slips =
        texts(language).entrySet().stream()
            .filter(entry -> wrong.test(entry.getKey(), entry.getValue()))
            .map(entry -> entry.getKey() + " = " + entry.getValue())
            .toList();
    assertThat(slips).as("texts in " + language.tag()).isEmpty();
  }

  private static Map<String, String> texts(Language language) {
    return ALL.getOrDefault(language, Map.of());
  }

  /// The keys without their plural forms.
  private static Set<String> bases(Language language) {
    return texts(language).keySet().stream()
        .map(TextsTest::base)
        .collect(toCollection(TreeSet::new));
  }

  private static String base(String key) {
    var form = PLURAL.matcher(key);
    return form.matches() && PLURALS.contains(form.group(1)) ? form.group(1) : key;
  }

  /// The keys that have plural forms in any language: `.other` beside another form.
  private static Set<String> plurals() {
    Set<String> plurals = new TreeSet<>();
    for (Map<String, String> texts : ALL.values()) {
      for (String key : texts.keySet()) {
        var form = PLURAL.matcher(key);
        if (form.matches() && !form.group(2).equals("other")) {
          plurals.add(form.group(1));
        }
      }
    }
    return plurals;
  }

  private static Map<String, Set<String>> arguments(Language language) {
    Map<String, Set<String>> arguments = new TreeMap<>();
    texts(language)
        .forEach(
            (key, text) ->
                ARGUMENT
                    .matcher(text)
                    .results()
                    .forEach(
                        found ->
                            arguments
                                .computeIfAbsent(base(key), k -> new TreeSet<>())
                                .add(found.group())));
    return arguments;
  }

  private static Map<String, String> read(Language language) {
    Texts texts = Texts.of(language);
    return texts.keys().stream().collect(toMap(key -> key, texts::get, (a, b) -> a, TreeMap::new));
  }

  private static Path file(String feature, Language language) {
    return TEXTS.resolve(feature + "_" + language.tag() + ".properties");
  }

  private static List<String> keysInOrder(Path file) throws IOException {
    List<String> keys = new ArrayList<>();
    boolean continued = false;
    for (String line : Files.readAllLines(file)) {
      if (!continued && line.matches("\\s*[^#!\\s].*")) {
        keys.add(line.strip().split("[=:\\s]")[0]);
      }
      continued = line.endsWith("\\");
    }
    return keys;
  }

  private static String code() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      StringBuilder code = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> !line.strip().startsWith("//"))
            .forEach(line -> code.append(line).append('\n'));
      }
      return code.toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The ids of commands look like keys and are none.
  private static Set<String> commands() {
    return Pattern.compile("Command\\.of\\(\\s*\"([^\"]+)\"")
        .matcher(CODE)
        .results()
        .map(found -> found.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> literals() {
    return LITERAL
        .matcher(CODE)
        .results()
        .map(found -> found.group(1))
        .collect(toCollection(TreeSet::new));
  }
}
