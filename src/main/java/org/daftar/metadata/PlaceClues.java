package org.daftar.metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;
import org.daftar.kernel.ValueType;
import org.daftar.profile.ColumnProfile;
import org.daftar.profile.ValueCount;
import org.daftar.text.Folding;

/// Reads the geographic level and the territory out of what is known about a file (domain META-5).
final class PlaceClues {
  /// Words of column names by level, the finest first.
  private static final List<Map.Entry<String, Pattern>> LEVELS =
      List.of(
          level(
              "point",
              "latitude|longitude|lat|lon|lng|coordonnees|gps|adresse|خط العرض|خط الطول|العنوان"),
          level("arrondissement", "arrondissement|quartier|مقاطعه|المقاطعه|الحي"),
          level("commune", "commune|municipalite|ville|جماعه|الجماعه|جماعات|المدينه"),
          level("cercle", "cercle|caidat|دايره|الدايره|قياده|القياده"),
          level("province", "province|prefecture|اقليم|الاقليم|عماله|العماله"),
          level("region", "region|جهه|الجهه"));

  private static final int SHORTEST_NAME = 4;

  private final Clues clues;

  PlaceClues(Clues clues) {
    this.clues = clues;
  }

  private static Map.Entry<String, Pattern> level(String code, String words) {
    return Map.entry(code, Pattern.compile("(^|[^\\p{L}])(" + words + ")s?($|[^\\p{L}])"));
  }

  Optional<Proposal<FieldValue>> level() {
    for (Map.Entry<String, Pattern> level : LEVELS) {
      for (ColumnProfile column : clues.columns()) {
        if (says(column, level)) {
          return Optional.of(
              new Proposal<>(
                  FieldValue.of(level.getKey()),
                  0.8,
                  Message.of("metadata.reason.level", new Code(column.column().name()))));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean says(ColumnProfile column, Map.Entry<String, Pattern> level) {
    String name = Folding.fold(column.column().name()).replace('_', ' ');
    return level.getValue().matcher(name).find()
        || (level.getKey().equals("point") && column.column().type() == ValueType.GEOPOINT);
  }

  /// The territory that the title, file or folder names; else the regions or provinces that a
  /// column lists, when every value of it is one.
  Optional<Proposal<FieldValue>> coverage() {
    return clues.texts().flatMap(text -> named(text).stream()).findFirst().or(this::listed);
  }

  private static Optional<Proposal<FieldValue>> named(String text) {
    String folded = " " + words(text) + " ";
    return Territories.all().stream()
        .filter(
            territory ->
                stands(territory.name().fr(), folded) || stands(territory.name().ar(), folded))
        .findFirst()
        .map(
            territory ->
                new Proposal<>(
                    FieldValue.of(territory.code()),
                    0.6,
                    Message.of("metadata.reason.place", new Code(text))));
  }

  private static boolean stands(String name, String foldedText) {
    String words = words(name);
    return words.length() >= SHORTEST_NAME && foldedText.contains(" " + words + " ");
  }

  private static String words(String text) {
    return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private Optional<Proposal<FieldValue>> listed() {
    for (ColumnProfile column : clues.columns()) {
      List<Optional<String>> codes =
          column.topValues().stream().map(ValueCount::value).map(PlaceClues::code).toList();
      boolean complete = column.distinctExact() && column.distinct() == codes.size();
      if (!codes.isEmpty() && complete && codes.stream().allMatch(Optional::isPresent)) {
        return Optional.of(
            new Proposal<>(
                new FieldValue.Items(codes.stream().map(Optional::orElseThrow).distinct().toList()),
                0.7,
                Message.of("metadata.reason.level", new Code(column.column().name()))));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> code(String value) {
    String words = words(value);
    return Territories.all().stream()
        .filter(t -> words(t.name().fr()).equals(words) || words(t.name().ar()).equals(words))
        .map(Territory::code)
        .findFirst();
  }
}
