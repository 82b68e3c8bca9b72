package org.daftar.kit;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daftar.text.Bidi;

/// The small parts that screens are built from, each in the house's hand.
public final class Parts {
  private Parts() {}

  /// The title of a page.
  public static Label title(String text) {
    return label(text, "df-title");
  }

  public static Label heading(String text) {
    return label(text, "df-heading");
  }

  public static Label subheading(String text) {
    return label(text, "df-subheading");
  }

  public static Label text(String text) {
    return label(text, "df-text");
  }

  public static Label strong(String text) {
    return label(text, "df-strong");
  }

  public static Label muted(String text) {
    return label(text, "df-muted");
  }

  public static Label small(String text) {
    return label(text, "df-small");
  }

  /// A label of this class that takes as many lines as it needs.
  public static Label wrapped(Label label) {
    if (label instanceof Words words) {
      words.wrap();
    }
    return label;
  }

  /// A label with a style class of the house.
  public static Label label(String text, String style) {
    Label label = new Words(text);
    label.getStyleClass().add(style);
    return label;
  }

  /// A value, path, code or name from the data: it keeps its own direction, whatever the language
  /// of the window. Marks of isolation are no help here, for without Arabic letters around them
  /// the toolkit draws them as boxes.
  public static Label code(String text, String style) {
    Label label = label("", style);
    label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    say(label, text);
    return label;
  }

  /// Changes what a label of [#code] says.
  public static void say(Label label, String text) {
    label.setText(text);
    label.setNodeOrientation(
        Bidi.startsRightToLeft(text)
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
  }

  /// The round sign of a state.
  public static Label dot(State state) {
    Label dot = label(state.sign(), "df-dot");
    dot.getStyleClass().add(state.style());
    return dot;
  }

  /// A count or a short word in a rounded field.
  public static Label pill(String text, String style) {
    Label pill = label(text, "df-pill");
    pill.getStyleClass().add(style);
    pill.setMinWidth(Region.USE_PREF_SIZE);
    return pill;
  }

  public static Button primary(String id, String text, Runnable action) {
    Button button = button(id, text, action);
    button.getStyleClass().add("primary");
    return button;
  }

  /// An ordinary button.
  ///
  /// @param id stable id, for tests and the keyboard
  public static Button button(String id, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    button.setAccessibleText(Bidi.strip(text));
    return button;
  }

  public static Button small(String id, String text, Runnable action) {
    Button button = button(id, text, action);
    button.getStyleClass().add("small");
    return button;
  }

  /// A button that reads like a link.
  public static Button link(String id, String text, Runnable action) {
    Button button = button(id, text, action);
    button.getStyleClass().add("link");
    return button;
  }

  /// A button that shows only an icon; its words are the tool tip and the accessible text.
  public static Button iconButton(String id, Node icon, String words, Runnable action) {
    Button button = button(id, "", action);
    button.setGraphic(icon);
    button.getStyleClass().addAll("quiet", "icon-only");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    return button;
  }

  public static HBox row(double gap, Node... nodes) {
    HBox row = new HBox(gap, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  public static VBox column(double gap, Node... nodes) {
    return new VBox(gap, nodes);
  }

  /// A white card with a hairline.
  public static VBox card(Node... nodes) {
    VBox card = new VBox(10, nodes);
    card.getStyleClass().add("df-card");
    return card;
  }

  /// Empty room that takes what is left in a row or column.
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    VBox.setVgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /// A hairline.
  public static Region rule() {
    Region rule = new Region();
    rule.getStyleClass().add("df-rule");
    return rule;
  }

  /// Lets a node grow in a row and hands it back.
  public static <N extends Node> N grow(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    VBox.setVgrow(node, Priority.ALWAYS);
    return node;
  }

  /// A page that scrolls up and down when the window is too low for it.
  public static ScrollPane scrolling(Region content) {
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return pane;
  }

  /// Wraps the lines of a text area as long as it holds no Arabic; see [Words] for why.
  public static TextArea area(TextArea area) {
    UnbrokenLines.keep(area);
    return area;
  }

  /// Keeps a node left-to-right whatever the language of the window.
  public static <N extends Node> N leftToRight(N node) {
    node.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    return node;
  }

  /// What a screen shows when there is nothing yet: why, and the one thing to do.
  public static VBox empty(String icon, String title, String words, Node... actions) {
    Label heading = heading(title);
    Label sentence = wrapped(muted(words));
    sentence.setMaxWidth(460);
    sentence.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
    VBox box = new VBox(12, Icons.of(icon, 44, "faint"), heading, sentence);
    if (actions.length > 0) {
      HBox row = new HBox(10, actions);
      row.setAlignment(Pos.CENTER);
      box.getChildren().add(row);
    }
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("df-page");
    return box;
  }
}
