package org.daftar.inventory.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daftar.inventory.ScanReport;
import org.daftar.kit.Icons;
import org.daftar.kit.Parts;
import org.daftar.text.Texts;

/// What the last scan found, over the list; folders where much is missing ask before anything is
/// taken as gone.
final class ScanStrip {
  private ScanStrip() {}

  static VBox of(ScanReport report, FilesViewModel model, Texts texts, Runnable close) {
    Label sentence =
        Parts.wrapped(
            Parts.text(
                report.isUnchanged()
                    ? texts.get("files.report.unchanged", report.found())
                    : texts.get(
                        "files.report",
                        report.found(),
                        report.added(),
                        report.changed(),
                        report.moved(),
                        report.gone(),
                        report.duplicates())));
    HBox strip =
        Parts.row(
            10,
            Icons.of("info", "accent"),
            Parts.grow(sentence),
            Parts.iconButton("report-close", Icons.of("close"), texts.get("app.close"), close));
    strip.getStyleClass().add("df-banner");
    VBox strips = Parts.column(8, strip);
    for (ScanReport.Missing missing : report.needsConfirmation()) {
      strips.getChildren().add(missing(missing, model, texts));
    }
    return strips;
  }

  private static HBox missing(ScanReport.Missing missing, FilesViewModel model, Texts texts) {
    String key = missing.reachable() ? "files.report.missing" : "files.report.unreachable";
    HBox strip =
        Parts.row(
            10,
            Icons.of("alert", "err"),
            Parts.grow(
                Parts.wrapped(
                    Parts.text(texts.get(key, missing.missing(), missing.folder().path())))));
    strip.getStyleClass().add("df-problem");
    if (missing.reachable()) {
      strip
          .getChildren()
          .add(
              Parts.small(
                  "accept-gone",
                  texts.get("files.report.accept"),
                  () -> model.acceptGone(missing.folder())));
    }
    return strip;
  }
}
