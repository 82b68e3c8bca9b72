package org.daftar.bundle.ui;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daftar.bundle.BundleVersion;
import org.daftar.bundle.Delivery;
import org.daftar.kernel.Message;
import org.daftar.kit.Parts;
import org.daftar.kit.ScreenContext;
import org.daftar.text.Texts;

/// The versions that were written before, each of which can be written again.
final class VersionsCard {
  private static final double LINE_HEIGHT = 46;

  private final PublishViewModel model;
  private final ScreenContext context;
  private final Texts texts;

  VersionsCard(PublishViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
  }

  VBox of(Draft draft) {
    VBox card = Parts.card(Parts.subheading(texts.get("publish.versions")));
    card.setId("versions");
    if (draft.versions().isEmpty()) {
      card.getChildren().add(Parts.wrapped(Parts.muted(texts.get("publish.versions.none"))));
      return card;
    }
    card.getChildren().add(Parts.wrapped(Parts.muted(texts.get("publish.versions.words"))));
    VBox lines = Parts.column(0);
    for (BundleVersion version : draft.versions()) {
      lines.getChildren().addAll(Parts.rule(), line(draft, version));
    }
    card.getChildren().add(lines);
    return card;
  }

  private HBox line(Draft draft, BundleVersion version) {
    Label name = Parts.strong(texts.get("publish.version", version.version()));
    name.setMinWidth(90);
    VBox words = Parts.column(1, Parts.muted(facts(version)));
    draft.lastDelivery(version).ifPresent(last -> words.getChildren().add(delivery(last)));
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    Button again =
        Parts.small(
            "again-" + version.version(),
            texts.get("publish.version.again"),
            () -> model.writeAgain(version));
    again.setAccessibleText(texts.get("publish.version.said", version.version()));
    Button note =
        Parts.link(
            "note-" + version.version(),
            texts.get("publish.version.note"),
            () -> askAddress(version));
    again.setDisable(model.target().isEmpty() || model.writingProperty().get().isPresent());
    HBox line = Parts.row(10, name, Parts.grow(words), note, again);
    line.setMinHeight(LINE_HEIGHT);
    line.setPadding(new Insets(6, 0, 6, 0));
    return line;
  }

  private HBox delivery(Delivery last) {
    String key = "publish.delivery." + last.state().name().toLowerCase(Locale.ROOT);
    Label said = Parts.small(texts.get(key));
    said.setMinWidth(Region.USE_PREF_SIZE);
    Label where = Parts.code(last.destination(), "df-small");
    where.setMinWidth(0);
    where.setTooltip(new Tooltip(last.destination()));
    return Parts.row(5, said, where);
  }

  private void askAddress(BundleVersion version) {
    context
        .dialogs()
        .ask(
            texts.get("publish.version", version.version()),
            texts.get("publish.version.address"),
            "https://data.gov.ma/",
            texts.get("publish.version.noteIt"))
        .ifPresent(address -> model.published(version, address));
  }

  private String facts(BundleVersion version) {
    return texts.get(
        "publish.version.facts",
        LocalDateTime.ofInstant(version.created(), ZoneId.systemDefault()),
        Message.of("publish.files", version.files()),
        texts.bytes(version.bytes()));
  }
}
