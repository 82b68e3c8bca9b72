package org.daftar.bundle.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daftar.bundle.BagFacts;
import org.daftar.bundle.VerifyReport;
import org.daftar.kernel.Code;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Message;
import org.daftar.kernel.Severity;
import org.daftar.kit.FilePicker;
import org.daftar.kit.Icons;
import org.daftar.kit.Parts;
import org.daftar.kit.State;
import org.daftar.text.Texts;

/// The page that checks any bundle: drop it, read the sentence.
final class VerifyPane {
  /// More findings than this are only counted.
  private static final int LISTED = 200;

  private final VerifyViewModel model;
  private final Texts texts;
  private final FilePicker files;
  private final VBox result = Parts.column(14);
  private final Node root;

  VerifyPane(VerifyViewModel model, Texts texts, FilePicker files) {
    this.model = model;
    this.texts = texts;
    this.files = files;
    VBox page =
        Parts.column(
            18,
            Parts.column(
                4,
                Parts.title(texts.get("publish.verify")),
                Parts.wrapped(Parts.muted(texts.get("publish.verify.words")))),
            dropZone(),
            result);
    page.getStyleClass().add("df-page");
    this.root = Parts.scrolling(page);
    model.checkedProperty().addListener((property, before, now) -> show());
    model.checkingProperty().addListener((property, before, now) -> show());
    show();
  }

  Node root() {
    return root;
  }

  private VBox dropZone() {
    HBox buttons =
        Parts.row(
            10,
            Parts.button("verify-folder", texts.get("publish.verify.folder"), this::askFolder),
            Parts.button("verify-zip", texts.get("publish.verify.zip"), this::askZip));
    buttons.setAlignment(javafx.geometry.Pos.CENTER);
    VBox zone =
        Parts.column(
            12,
            Icons.of("verify", 32, "accent"),
            Parts.text(texts.get("publish.verify.drop")),
            buttons);
    zone.setAlignment(javafx.geometry.Pos.CENTER);
    zone.getStyleClass().addAll("df-card", "df-drop");
    zone.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
          }
          event.consume();
        });
    zone.setOnDragDropped(this::drop);
    return zone;
  }

  private void drop(DragEvent event) {
    Optional<Path> dropped =
        event.getDragboard().getFiles().stream().findFirst().map(java.io.File::toPath);
    event.setDropCompleted(dropped.isPresent());
    event.consume();
    dropped.ifPresent(model::verify);
  }

  void askFolder() {
    files.folder(texts.get("publish.verify.folder")).ifPresent(model::verify);
  }

  private void askZip() {
    files.open(texts.get("publish.verify.zip"), List.of("zip")).ifPresent(model::verify);
  }

  private void show() {
    result.getChildren().clear();
    model
        .checkingProperty()
        .get()
        .ifPresent(
            job ->
                result
                    .getChildren()
                    .add(Parts.card(JobLine.of(job, texts, "verify-cancel", model::cancel))));
    model.checkedProperty().get().ifPresent(checked -> result.getChildren().add(card(checked)));
  }

  private VBox card(VerifyViewModel.Checked checked) {
    VerifyReport report = checked.report();
    Label sentence = Parts.wrapped(Parts.label(texts.get(sentence(report)), "df-title"));
    sentence.setId("verify-result");
    VBox card =
        Parts.card(
            Parts.row(
                12,
                Icons.of(report.isValid() ? "check" : "alert", 28, report.isValid() ? "ok" : "err"),
                Parts.grow(sentence)),
            Parts.code(checked.path().toString(), "df-muted"),
            Parts.wrapped(Parts.muted(facts(report))));
    VBox lines = Parts.column(0);
    report.findings().stream()
        .limit(LISTED)
        .forEach(finding -> lines.getChildren().addAll(Parts.rule(), line(finding)));
    card.getChildren().add(lines);
    int more = report.findings().size() - LISTED;
    if (more > 0) {
      card.getChildren().add(Parts.muted(texts.get("publish.verify.more", more)));
    }
    return card;
  }

  /// The one sentence that answers.
  private static Message sentence(VerifyReport report) {
    if (report.isValid()) {
      return Message.of("publish.verify.intact");
    }
    if (report.bag().isEmpty()) {
      return Message.of("publish.verify.notBag");
    }
    long errors = report.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
    return Message.of("publish.verify.altered", errors);
  }

  private String facts(VerifyReport report) {
    Message count = Message.of("publish.files", report.files());
    String size = texts.bytes(report.bytes());
    return report
        .bag()
        .map(bag -> texts.get("publish.verify.facts", count, size, said(bag)))
        .orElseGet(() -> texts.get("publish.done.facts", count, size));
  }

  private static Code said(BagFacts bag) {
    return new Code("BagIt " + bag.version() + ", " + String.join(" + ", bag.algorithms()));
  }

  private HBox line(Finding finding) {
    Label words = Parts.wrapped(Parts.text(texts.get(finding.message())));
    words.setMaxWidth(Double.MAX_VALUE);
    HBox line = Parts.row(12, Parts.dot(State.of(finding.severity())), Parts.grow(words));
    line.setMinHeight(38);
    return line;
  }
}
