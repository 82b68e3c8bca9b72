package org.daftar.recipe;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.daftar.kernel.Code;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;

/// A regular expression that can't hang: looking at one text may read at most so many characters
/// (back-tracking reads them again and again), then stops with a problem.
final class BoundedPattern {
  private static final long FREE_READS = 200_000;
  private static final long READS_PER_CHARACTER = 100;

  private final Pattern pattern;

  private BoundedPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /// @throws DaftarException with `recipe-pattern-invalid` if the text is no pattern
  static BoundedPattern of(String pattern) {
    try {
      return new BoundedPattern(Pattern.compile(pattern));
    } catch (PatternSyntaxException e) {
      throw new DaftarException(Problem.of("recipe-pattern-invalid", new Code(pattern)), e);
    }
  }

  /// @throws DaftarException with `recipe-replacement-invalid` if the replacement asks for a group
  ///     that the pattern has not
  void checkReplacement(String replacement) {
    try {
      // The empty alternative matches the empty text, so the groups are looked up but none is set.
      Matcher empty = Pattern.compile("(?:" + pattern.pattern() + "\n)?+").matcher("");
      String unused = empty.replaceFirst(replacement);
    } catch (PatternSyntaxException e) {
      throw new DaftarException(
          Problem.of("recipe-pattern-invalid", new Code(pattern.pattern())), e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new DaftarException(Problem.of("recipe-replacement-invalid", new Code(replacement)), e);
    }
  }

  boolean finds(String text) {
    return within(text, Matcher::find);
  }

  String replace(String text, String replacement, boolean wholeText) {
    return within(
        text,
        matcher -> {
          if (!wholeText) {
            return matcher.replaceAll(replacement);
          }
          return matcher.matches() ? matcher.replaceFirst(replacement) : text;
        });
  }

  private <T> T within(String text, Function<Matcher, T> work) {
    try {
      return work.apply(pattern.matcher(new CountedText(text)));
    } catch (TooManyReads | StackOverflowError e) {
      throw new DaftarException(
          Problem.of("recipe-pattern-too-slow", new Code(pattern.pattern())), e);
    }
  }

  private static final class TooManyReads extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyReads() {
      super("too many reads", null, false, false);
    }
  }

  private static final class CountedText implements CharSequence {
    private final String text;
    private long left;

    CountedText(String text) {
      this.text = text;
      this.left = FREE_READS + READS_PER_CHARACTER * text.length();
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new TooManyReads();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
