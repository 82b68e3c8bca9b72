package org.daftar.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the values of a column look like as text: lengths, shapes, signs of codes, marks for
/// missing values.
final class TextEvidence {
  private static final int PATTERNS_KEPT = 512;
  private static final int LONGEST_NUMBER = 15;
  private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(?:\\.\\d{1,4}){2,}");
  private static final Pattern DOTTED_DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");

  final FrequentValues patterns = new FrequentValues(PATTERNS_KEPT);
  final Map<String, Long> tokens = new HashMap<>();
  int minLength = Integer.MAX_VALUE;
  int maxLength;
  long tokenCells;
  long digits;
  long years;
  long booleans;
  long times;
  long points;
  long emails;
  long uris;
  long dotted;
  @Nullable String leadingZero;
  @Nullable String tooLong;
  private @Nullable String min;
  private @Nullable String max;

  void add(String value, long count) {
    int length = value.codePointCount(0, value.length());
    minLength = Math.min(minLength, length);
    maxLength = Math.max(maxLength, length);
    min = min == null || value.compareTo(min) < 0 ? value : min;
    max = max == null || value.compareTo(max) > 0 ? value : max;
    patterns.add(CharacterPattern.of(value), count);
    if (Types.isMissingToken(value)) {
      tokens.merge(value, count, Long::sum);
      tokenCells += isNumber(value) ? 0 : count;
    }
    kinds(value.strip(), count);
  }

  private static boolean isNumber(String value) {
    return NumberNotation.PLAIN.read(value.strip()).isPresent();
  }

  private void kinds(String text, long count) {
    if (isDigits(text)) {
      digits(text, count);
      return;
    }
    booleans += Types.readBoolean(text).isPresent() ? count : 0;
    times += text.length() <= 8 && Types.isTime(text) ? count : 0;
    points += text.length() <= 60 && Types.isPoint(text) ? count : 0;
    emails += Types.isEmail(text) ? count : 0;
    uris += Types.isUri(text) ? count : 0;
    boolean code =
        text.length() <= 40
            && text.indexOf('.') > 0
            && DOTTED.matcher(text).matches()
            && !DOTTED_DATE.matcher(text).matches();
    dotted += code ? count : 0;
  }

  private void digits(String text, long count) {
    digits += count;
    years += Types.isYear(text) ? count : 0;
    if (text.length() > 1 && Character.digit(text.charAt(0), 10) == 0 && leadingZero == null) {
      leadingZero = text;
    }
    if (text.length() > LONGEST_NUMBER && tooLong == null) {
      tooLong = text;
    }
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  Optional<String> min() {
    return Optional.ofNullable(min);
  }

  Optional<String> max() {
    return Optional.ofNullable(max);
  }
}
