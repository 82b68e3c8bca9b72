package org.daftar.bundle.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daftar.bundle.BundleForm;
import org.daftar.bundle.Publication;
import org.daftar.bundle.WrittenBundle;
import org.daftar.kernel.Message;
import org.daftar.kit.Icons;
import org.daftar.kit.Parts;
import org.daftar.kit.ScreenContext;
import org.daftar.kit.State;
import org.daftar.text.Texts;

/// What was just written: where it is, whether it is whole, and how anyone can check that.
final class WrittenCard {
  private static final String CHECK = "sha256sum -c manifest-sha256.txt";

  private final ScreenContext context;
  private final Texts texts;
  private final Runnable dismiss;

  WrittenCard(ScreenContext context, Runnable dismiss) {
    this.context = context;
    this.texts = context.texts();
    this.dismiss = dismiss;
  }

  VBox of(Publication publication) {
    WrittenBundle bundle = publication.bundle();
    boolean whole = publication.report().isValid();
    HBox heading =
        Parts.row(
            10,
            Parts.dot(whole ? State.OK : State.ERR),
            Parts.heading(
                texts.get(whole ? "publish.done" : "publish.done.altered", bundle.name())),
            Parts.spring(),
            Parts.iconButton("done-close", Icons.of("close"), texts.get("app.close"), dismiss));
    VBox card =
        Parts.card(
            heading,
            Parts.row(
                10,
                Icons.of(bundle.form() == BundleForm.ZIP ? "archive" : "files", "faint"),
                path(bundle),
                Parts.muted(facts(bundle)),
                Parts.spring(),
                buttons(bundle)),
            Parts.wrapped(Parts.muted(texts.get(howTo(bundle.form())))),
            command(bundle));
    card.setId("written");
    return card;
  }

  private static Label path(WrittenBundle bundle) {
    Label path = Parts.code(bundle.path().toString(), "df-strong");
    path.setMinWidth(0);
    path.setTooltip(new Tooltip(bundle.path().toString()));
    return path;
  }

  private String facts(WrittenBundle bundle) {
    return texts.get(
        "publish.done.facts",
        Message.of("publish.files", bundle.files().size()),
        texts.bytes(bundle.bytes()));
  }

  private static String howTo(BundleForm form) {
    return form == BundleForm.ZIP ? "publish.done.check.zip" : "publish.done.check.folder";
  }

  private HBox command(WrittenBundle bundle) {
    HBox box = Parts.row(10, Icons.of("code", "faint"), Parts.code(CHECK, "df-text"));
    box.getStyleClass().add("df-sunken");
    box.getChildren()
        .addAll(
            Parts.spring(),
            Parts.link(
                "copy-command",
                texts.get("publish.done.copyCommand"),
                () -> copy(CHECK, "publish.done.copiedCommand")));
    box.setAccessibleText(CHECK + " " + bundle.name());
    return box;
  }

  private HBox buttons(WrittenBundle bundle) {
    Button copy =
        Parts.small(
            "copy-path",
            texts.get("publish.done.copy"),
            () -> copy(bundle.path().toString(), "publish.done.copied"));
    HBox row = Parts.row(8, copy);
    context
        .tasks()
        .read("file-manager", Message.of("publish.job.places"), progress -> SystemFolders.isThere())
        .onSuccess(
            there -> {
              if (there) {
                row.getChildren().addFirst(openButton(bundle));
              }
            })
        .start();
    return row;
  }

  private Button openButton(WrittenBundle bundle) {
    Path folder =
        bundle.form() == BundleForm.FOLDER
            ? bundle.path()
            : Optional.ofNullable(bundle.path().getParent()).orElse(bundle.path());
    return Parts.small(
        "open-folder",
        texts.get("publish.done.open"),
        () -> {
          context
              .tasks()
              .<Boolean>read(
                  "open-folder",
                  Message.of("publish.job.places"),
                  progress -> {
                    SystemFolders.open(folder);
                    return true;
                  })
              .start();
        });
  }

  private void copy(String text, String said) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    context.notices().accept(Message.of(said));
  }
}
