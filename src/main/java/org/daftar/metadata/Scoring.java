package org.daftar.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;

/// Counts the points of one description. A proposal that nobody confirmed wins nothing yet: the
/// point it could win is listed with the words "to confirm".
final class Scoring {
  private static final List<String> COLUMN_LANGUAGES = List.of("fr", "ar");

  private final Form form;
  private final Metadata metadata;
  private final List<ColumnDescription> columns;
  private final List<Completeness.Missing> missing = new ArrayList<>();

  Scoring(Form form, Metadata metadata, List<ColumnDescription> columns) {
    this.form = form;
    this.metadata = metadata;
    this.columns = columns;
  }

  Completeness completeness() {
    form.fields().stream().filter(field -> field.weight() > 0).forEach(this::score);
    columns.forEach(this::score);
    if (columns.isEmpty()) {
      lack(
          Optional.empty(),
          Optional.empty(),
          Level.RECOMMENDED,
          Completeness.DICTIONARY_WEIGHT,
          Message.of("metadata.missing.dictionary"));
    }
    missing.sort(
        Comparator.comparing(Completeness.Missing::level)
            .thenComparing(Comparator.comparing(Completeness.Missing::points).reversed()));
    double lost = missing.stream().mapToDouble(Completeness.Missing::points).sum();
    return new Completeness(Math.max(0, 100 - lost), missing);
  }

  private void score(Field field) {
    Optional<Entry> entry = metadata.entry(field.id());
    if (entry.isPresent() && !entry.get().isConfirmed()) {
      lack(field, field.weight(), Message.of("metadata.missing.confirm", field.label()));
    } else if (!field.isMultilingual() || entry.isEmpty()) {
      if (entry.isEmpty()) {
        lack(field, field.weight(), Message.of("metadata.missing.field", field.label()));
      }
    } else {
      field.languages().stream()
          .filter(tag -> !entry.get().value().isFilledIn(tag))
          .forEach(tag -> lackLanguage(field, tag));
    }
  }

  private void lackLanguage(Field field, String tag) {
    lack(
        field,
        field.weight() / field.languages().size(),
        Message.of("metadata.missing.language." + tag, field.label()));
  }

  private void score(ColumnDescription column) {
    double share = Completeness.DICTIONARY_WEIGHT / columns.size() / COLUMN_LANGUAGES.size();
    for (String tag : COLUMN_LANGUAGES) {
      if (column.label().in(tag).isBlank()) {
        lack(
            Optional.empty(),
            Optional.of(column.name()),
            Level.RECOMMENDED,
            share,
            Message.of("metadata.missing.column." + tag, new Code(column.name())));
      }
    }
  }

  private void lack(Field field, double points, Message message) {
    lack(Optional.of(field.id()), Optional.empty(), field.level(), points, message);
  }

  private void lack(
      Optional<String> field,
      Optional<String> column,
      Level level,
      double points,
      Message message) {
    missing.add(new Completeness.Missing(field, column, level, points, message));
  }
}
