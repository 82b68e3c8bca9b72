package org.daftar.app;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daftar.kernel.Code;
import org.daftar.kit.Command;
import org.daftar.kit.Parts;
import org.daftar.text.Texts;

/// Ctrl+K: everything that can be done or found, by typing a part of its name. Opens over the
/// window; Escape or a click beside it closes it.
final class CommandPalette {
  private final Texts texts;
  private final Function<String, List<Command>> search;
  private final StackPane veil = new StackPane();
  private final TextField field = new TextField();
  private final ListView<Command> results = new ListView<>();
  private final Label nothing = Parts.wrapped(Parts.muted(""));

  /// @param search what answers to a text, best first; everything for the empty text
  CommandPalette(Texts texts, Function<String, List<Command>> search) {
    this.texts = texts;
    this.search = search;
    field.setId("palette-field");
    field.setPromptText(texts.get("app.search"));
    field.setAccessibleText(texts.get("app.search"));
    field.textProperty().addListener((property, before, now) -> refresh());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    results.setId("palette-results");
    results.setCellFactory(list -> new CommandCell());
    results.setOnMouseClicked(event -> runSelected());
    results.setPrefHeight(380);
    results.setAccessibleText(texts.get("app.search.results"));
    VBox box = new VBox(field, nothing, results);
    box.getStyleClass().add("df-palette");
    veil.getStyleClass().add("df-veil");
    veil.getChildren().add(box);
    StackPane.setAlignment(box, Pos.TOP_CENTER);
    StackPane.setMargin(box, new javafx.geometry.Insets(70, 20, 20, 20));
    veil.setOnMouseClicked(
        event -> {
          if (event.getTarget() == veil) {
            close();
          }
        });
    veil.setVisible(false);
    veil.setManaged(false);
  }

  StackPane root() {
    return veil;
  }

  void open() {
    veil.setVisible(true);
    veil.setManaged(true);
    field.clear();
    refresh();
    field.requestFocus();
  }

  void close() {
    veil.setVisible(false);
    veil.setManaged(false);
  }

  private void refresh() {
    List<Command> found = search.apply(field.getText());
    results.getItems().setAll(found);
    results.getSelectionModel().selectFirst();
    nothing.setText(texts.get("app.search.none", new Code(field.getText())));
    nothing.setVisible(found.isEmpty());
    nothing.setManaged(found.isEmpty());
  }

  private void keyPressed(KeyEvent event) {
    KeyCode key = event.getCode();
    if (key == KeyCode.ESCAPE) {
      close();
    } else if (key == KeyCode.ENTER) {
      runSelected();
    } else if (key == KeyCode.DOWN) {
      results.getSelectionModel().selectNext();
      results.scrollTo(results.getSelectionModel().getSelectedIndex());
    } else if (key == KeyCode.UP) {
      results.getSelectionModel().selectPrevious();
      results.scrollTo(results.getSelectionModel().getSelectedIndex());
    } else {
      return;
    }
    event.consume();
  }

  private void runSelected() {
    Command command = results.getSelectionModel().getSelectedItem();
    if (command != null) {
      close();
      command.action().run();
    }
  }

  private static final class CommandCell extends ListCell<Command> {
    @Override
    protected void updateItem(Command command, boolean empty) {
      super.updateItem(command, empty);
      if (empty || command == null) {
        setGraphic(null);
        return;
      }
      HBox row = Parts.row(10, Parts.text(command.title()), Parts.spring());
      command
          .keys()
          .ifPresent(keys -> row.getChildren().add(Parts.code(keys.getDisplayText(), "df-key")));
      setGraphic(row);
    }
  }
}
