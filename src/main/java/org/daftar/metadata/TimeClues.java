package org.daftar.metadata;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;
import org.daftar.kernel.ValueType;
import org.daftar.profile.ColumnProfile;
import org.daftar.text.Folding;

/// Reads the period and the time step out of what is known about a file.
final class TimeClues {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([T ].*)?");
  private static final Pattern BIRTH = Pattern.compile("naissance|birth|ازدياد|ميلاد|ولاده");
  private static final List<ValueType> DATES = List.of(ValueType.DATE, ValueType.DATETIME);

  /// Words of column names by time step, the finest first.
  private static final List<Map.Entry<String, Pattern>> STEPS =
      List.of(
          step("PT1H", "heure|horaire|hour|ساعه"),
          step("P1D", "date|jour|journee|day|تاريخ|يوم"),
          step("P7D", "semaine|week|اسبوع"),
          step("P1M", "mois|mensuel|month|شهر|الشهر"),
          step("P3M", "trimestre|quarter|فصل|الفصل"),
          step("P6M", "semestre|اسدس|اسدوس"),
          step("P1Y", "annee|exercice|year|millesime|سنه|السنه|عام"));

  private final Clues clues;

  TimeClues(Clues clues) {
    this.clues = clues;
  }

  private static Map.Entry<String, Pattern> step(String code, String words) {
    return Map.entry(code, Pattern.compile("(^|[^\\p{L}])(" + words + ")s?($|[^\\p{L}])"));
  }

  Optional<Proposal<FieldValue>> period() {
    return dateColumns().flatMap(column -> ofColumn(column).stream()).findFirst().or(this::ofYears);
  }

  private Stream<ColumnProfile> dateColumns() {
    return clues.columns().stream()
        .filter(c -> DATES.contains(c.column().type()) || c.column().type() == ValueType.YEAR)
        .filter(c -> !BIRTH.matcher(Folding.fold(c.column().name())).find());
  }

  private static Optional<Proposal<FieldValue>> ofColumn(ColumnProfile column) {
    Optional<String> start = column.min().flatMap(text -> day(text, "-01-01"));
    Optional<String> end = column.max().flatMap(text -> day(text, "-12-31"));
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Proposal<>(
            FieldValue.of(start.get(), end.get()),
            0.85,
            Message.of("metadata.reason.column", new Code(column.column().name()))));
  }

  /// An ISO day, or the year's first or last day. The first of January 1970 is what a lost date
  /// looks like (S1:2-4) and no period begins with it.
  private static Optional<String> day(String text, String ofYear) {
    if (YEAR.matcher(text).matches()) {
      return Optional.of(text + ofYear);
    }
    var day = DAY.matcher(text);
    return day.matches() && !text.startsWith("1970-01-01")
        ? Optional.of(text.substring(0, 10))
        : Optional.empty();
  }

  private Optional<Proposal<FieldValue>> ofYears() {
    return clues
        .texts()
        .flatMap(text -> span(text).stream())
        .findFirst()
        .or(() -> span(String.join(" ", clues.headers())));
  }

  private static Optional<Proposal<FieldValue>> span(String text) {
    IntSummaryStatistics years =
        YEAR.matcher(text)
            .results()
            .map(MatchResult::group)
            .mapToInt(Integer::parseInt)
            .summaryStatistics();
    return years.getCount() == 0
        ? Optional.empty()
        : Optional.of(
            new Proposal<>(
                FieldValue.of(years.getMin() + "-01-01", years.getMax() + "-12-31"),
                0.5,
                Message.of("metadata.reason.years", new Code(text))));
  }

  Optional<Proposal<FieldValue>> timeStep() {
    for (Map.Entry<String, Pattern> step : STEPS) {
      for (ColumnProfile column : clues.columns()) {
        String name = Folding.fold(column.column().name()).replace('_', ' ');
        if (step.getValue().matcher(name).find() && !BIRTH.matcher(name).find()) {
          return Optional.of(stepProposal(step.getKey(), 0.7, column.column().name()));
        }
      }
    }
    return clues
        .texts()
        .filter(text -> YEAR.matcher(text).find())
        .findFirst()
        .map(
            text ->
                new Proposal<>(
                    FieldValue.of("P1Y"),
                    0.5,
                    Message.of("metadata.reason.years", new Code(text))));
  }

  private static Proposal<FieldValue> stepProposal(String code, double confidence, String column) {
    return new Proposal<>(
        FieldValue.of(code), confidence, Message.of("metadata.reason.level", new Code(column)));
  }
}
