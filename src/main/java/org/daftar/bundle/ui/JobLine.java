package org.daftar.bundle.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daftar.kit.Parts;
import org.daftar.task.Job;
import org.daftar.text.Texts;

/// What is being done now, how far it is, and the way to stop it.
final class JobLine {
  private JobLine() {}

  /// @param id of the button that stops it
  static VBox of(Job job, Texts texts, String id, Runnable cancel) {
    Label words = Parts.text("");
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get(job.messageProperty().get()), job.messageProperty()));
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(job.fractionProperty());
    bar.accessibleTextProperty().bind(words.textProperty());
    HBox line = Parts.row(12, Parts.grow(bar), Parts.small(id, texts.get("app.cancel"), cancel));
    return Parts.column(6, words, line);
  }
}
