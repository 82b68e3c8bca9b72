package org.daftar.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.daftar.text.Bidi;
import org.daftar.text.Texts;

/// Questions to the user. The buttons say what they do; Escape and closing always mean "no".
public final class Dialogs {
  private final Texts texts;
  private final Supplier<Window> owner;
  private final Supplier<Theme> theme;

  public Dialogs(Texts texts, Supplier<Window> owner, Supplier<Theme> theme) {
    this.texts = texts;
    this.owner = owner;
    this.theme = theme;
  }

  /// Asks before something that matters.
  ///
  /// @param yes the words of the button that does it
  /// @return whether the user said yes
  public boolean confirm(String title, String words, String yes) {
    Label sentence = Parts.wrapped(Parts.text(words));
    sentence.setPrefWidth(420);
    return show(title, sentence, yes);
  }

  /// Tells something that needs no decision.
  public void tell(String title, Node content) {
    Dialog<ButtonType> dialog = dialog(title, content);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(texts.get("app.close"), ButtonData.CANCEL_CLOSE));
    finish(dialog);
    var unused = dialog.showAndWait();
  }

  /// Asks for a line of text.
  ///
  /// @return the text without blanks at its ends; nothing if the user gave up or left it empty
  public Optional<String> ask(String title, String words, String proposal, String yes) {
    TextField field = new TextField(proposal);
    field.setId("dialog-field");
    field.setAccessibleText(words);
    field.setPrefWidth(420);
    boolean confirmed = show(title, Parts.column(8, Parts.wrapped(Parts.text(words)), field), yes);
    String text = field.getText().strip();
    return confirmed && !text.isEmpty() ? Optional.of(text) : Optional.empty();
  }

  /// Shows a form with one button that does it and one that leaves everything as it is.
  public boolean show(String title, Node content, String yes) {
    Dialog<ButtonType> dialog = dialog(title, content);
    ButtonType confirm = new ButtonType(yes, ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(texts.get("app.cancel"), ButtonData.CANCEL_CLOSE);
    DialogPane pane = dialog.getDialogPane();
    pane.getButtonTypes().addAll(confirm, cancel);
    pane.lookupButton(confirm).getStyleClass().add("primary");
    pane.lookupButton(confirm).setId("dialog-yes");
    pane.lookupButton(cancel).setId("dialog-no");
    finish(dialog);
    return dialog.showAndWait().filter(confirm::equals).isPresent();
  }

  private Dialog<ButtonType> dialog(String title, Node content) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner.get());
    dialog.setTitle(Bidi.strip(title));
    DialogPane pane = dialog.getDialogPane();
    pane.setContent(Parts.column(14, Parts.wrapped(Parts.heading(title)), content));
    return dialog;
  }

  private void finish(Dialog<ButtonType> dialog) {
    DialogPane pane = dialog.getDialogPane();
    pane.getStylesheets().add(Theme.styleSheet());
    pane.getStyleClass().add("root");
    theme.get().apply(pane);
    pane.setNodeOrientation(
        texts.language().isRightToLeft()
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
  }
}
