package org.daftar.bundle.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daftar.bundle.BundleForm;
import org.daftar.bundle.Filesystem;
import org.daftar.kernel.Code;
import org.daftar.kernel.Problem;
import org.daftar.kit.Icons;
import org.daftar.kit.Parts;
import org.daftar.kit.State;
import org.daftar.text.Texts;

/// Where the bundle goes: the sticks that are plugged in, a folder of this computer, and as what.
final class DestinationCard {
  private final PublishViewModel model;
  private final Texts texts;
  private final Runnable askFolder;
  private final VBox root = Parts.card();

  DestinationCard(PublishViewModel model, Texts texts, Runnable askFolder) {
    this.model = model;
    this.texts = texts;
    this.askFolder = askFolder;
    root.setId("destination");
  }

  VBox root() {
    return root;
  }

  /// Shows the places as they are now; the keyboard stays where it was.
  void show() {
    Optional<String> focused = focused();
    root.getChildren().setAll(header());
    model.sticks().forEach(stick -> root.getChildren().add(stick(stick)));
    if (model.sticks().isEmpty()) {
      root.getChildren()
          .add(
              Parts.row(8, Icons.of("usb", "faint"), Parts.muted(texts.get("publish.where.none"))));
    }
    root.getChildren().add(folder());
    focused.map(id -> root.lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  private Optional<String> focused() {
    return Optional.ofNullable(root.getScene())
        .map(scene -> scene.getFocusOwner())
        .map(Node::getId)
        .filter(id -> root.lookup("#" + id) != null);
  }

  /// Brings the keyboard here.
  void focus() {
    Optional.ofNullable(root.lookup("#target-folder")).ifPresent(Node::requestFocus);
  }

  private HBox header() {
    return Parts.row(
        8,
        Parts.subheading(texts.get("publish.where")),
        Parts.spring(),
        form(),
        Parts.iconButton(
            "look-around",
            Icons.of("refresh"),
            texts.get("publish.where.refresh"),
            model::lookAround));
  }

  private VBox stick(Target target) {
    int number = model.sticks().indexOf(target) + 1;
    String name = texts.get("publish.target.stick", new Code(target.destination().name()));
    VBox card = place(name, Optional.of(target));
    choosable(card, "target-stick-" + number, name, () -> model.choose(target));
    return card;
  }

  private VBox folder() {
    Optional<Target> target = model.folderProperty().get();
    String name = texts.get("publish.where.folder");
    VBox card = place(name, target);
    target.ifPresent(
        chosen -> card.getChildren().add(1, Parts.code(chosen.folder().toString(), "df-small")));
    choosable(card, "target-folder", name, () -> target.ifPresentOrElse(model::choose, askFolder));
    HBox line = (HBox) card.getChildren().getFirst();
    line.getChildren()
        .add(Parts.small("choose-folder", texts.get("publish.where.choose"), askFolder));
    return card;
  }

  private VBox place(String name, Optional<Target> target) {
    boolean chosen =
        target
            .map(Target::folder)
            .filter(f -> model.chosenProperty().get().filter(f::equals).isPresent())
            .isPresent();
    Label title = Parts.strong(name);
    title.setMinWidth(0);
    HBox line = Parts.row(8, Parts.dot(chosen ? State.OK : State.NONE), title, Parts.spring());
    VBox card = Parts.card(line);
    card.setSpacing(4);
    card.getStyleClass().addAll("compact", "clickable");
    target.ifPresent(
        place -> {
          Label room = Parts.muted(room(place));
          room.setMinWidth(Region.USE_PREF_SIZE);
          line.getChildren().add(room);
          place
              .obstacle(model.formProperty().get())
              .ifPresent(problem -> card.getChildren().add(obstacle(problem)));
        });
    if (chosen) {
      card.getStyleClass().add("selected");
    }
    return card;
  }

  private String room(Target target) {
    String free = texts.bytes(target.destination().freeBytes());
    long bytes = model.draft().map(now -> now.size().bytes(model.formProperty().get())).orElse(0L);
    boolean enough = bytes <= target.destination().freeBytes();
    String room =
        texts.get(
            enough ? "publish.target.enough" : "publish.target.short", free, texts.bytes(bytes));
    Filesystem system = target.destination().filesystem();
    return system == Filesystem.OTHER
        ? room
        : texts.get("publish.target.on", new Code(name(system)), room);
  }

  private static String name(Filesystem system) {
    return switch (system) {
      case FAT -> "FAT32";
      case EXFAT -> "exFAT";
      case NTFS -> "NTFS";
      case OTHER -> "";
    };
  }

  private HBox obstacle(Problem problem) {
    VBox words =
        Parts.column(
            2,
            Parts.wrapped(Parts.text(texts.get("publish.obstacle." + problem.code()))),
            Parts.wrapped(Parts.small(texts.get(problem.next()))));
    words.setMinWidth(0);
    return Parts.row(8, Parts.dot(State.ERR), Parts.grow(words));
  }

  /// Makes a place something that can be chosen by mouse and keyboard.
  private static void choosable(VBox card, String id, String words, Runnable choose) {
    card.setId(id);
    card.setFocusTraversable(true);
    card.setAccessibleText(words);
    card.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    card.setOnMouseClicked(event -> choose.run());
    card.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            choose.run();
            event.consume();
          }
        });
  }

  private HBox form() {
    ToggleGroup group = new ToggleGroup();
    HBox row = Parts.row(4);
    for (BundleForm form : BundleForm.values()) {
      String id = form.name().toLowerCase(Locale.ROOT);
      ToggleButton button = new ToggleButton(texts.get("publish.form." + id));
      button.setId("form-" + id);
      button.setAccessibleText(texts.get("publish.form." + id));
      button.setTooltip(new Tooltip(texts.get("publish.form.words")));
      button.getStyleClass().add("small");
      button.setToggleGroup(group);
      button.setSelected(form == model.formProperty().get());
      button.setOnAction(
          event -> {
            button.setSelected(true);
            model.chooseForm(form);
          });
      row.getChildren().add(button);
    }
    return row;
  }
}
