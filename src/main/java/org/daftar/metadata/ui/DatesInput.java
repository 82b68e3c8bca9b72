package org.daftar.metadata.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.daftar.kit.Parts;
import org.daftar.metadata.Field;
import org.daftar.metadata.FieldKind;
import org.daftar.metadata.FieldValue;
import org.daftar.text.Texts;
import org.jspecify.annotations.Nullable;

/// A day, or the first and last day of a period; either end may be left open.
final class DatesInput implements FieldInput {
  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final boolean period;
  private final Consumer<FieldValue> typed;
  private final DatePicker start = picker();
  private final DatePicker end = picker();
  private final HBox root;
  private boolean showing;

  DatesInput(Field field, Texts texts, Consumer<FieldValue> typed) {
    this.period = field.kind() == FieldKind.PERIOD;
    this.typed = typed;
    start.setId("input-" + field.id());
    start.setAccessibleText(texts.get(field.label()));
    end.setId("input-" + field.id() + "-end");
    end.setAccessibleText(texts.get("sheet.until"));
    root =
        period
            ? Parts.row(8, start, Parts.muted(texts.get("sheet.until")), end)
            : Parts.row(8, start);
    start.valueProperty().addListener((property, before, now) -> report());
    end.valueProperty().addListener((property, before, now) -> report());
  }

  private static DatePicker picker() {
    DatePicker picker = new DatePicker();
    picker.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable LocalDate date) {
            return date == null ? "" : WRITTEN.format(date);
          }

          @Override
          public @Nullable LocalDate fromString(@Nullable String text) {
            return parse(text);
          }
        });
    picker.setPromptText("jj/mm/aaaa");
    picker.setPrefWidth(160);
    return Parts.leftToRight(picker);
  }

  private static @Nullable LocalDate parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip(), WRITTEN);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private void report() {
    if (showing) {
      return;
    }
    typed.accept(
        period
            ? new FieldValue.Items(List.of(said(start), said(end)))
            : new FieldValue.Items(List.of(said(start))));
  }

  private static String said(DatePicker picker) {
    return picker.getValue() == null ? "" : picker.getValue().toString();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(Optional<FieldValue> value) {
    List<String> days = value.map(FieldValue::items).orElse(List.of());
    showing = true;
    start.setValue(day(days, 0));
    end.setValue(day(days, 1));
    showing = false;
  }

  private static @Nullable LocalDate day(List<String> days, int place) {
    if (place >= days.size() || days.get(place).isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(days.get(place));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  @Override
  public void markProposed(boolean proposed) {
    for (DatePicker picker : List.of(start, end)) {
      FieldInput.mark(picker, proposed && picker.getValue() != null);
    }
  }

  @Override
  public void focus() {
    start.requestFocus();
  }
}
