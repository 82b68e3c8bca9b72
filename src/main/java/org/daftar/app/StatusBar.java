package org.daftar.app;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.daftar.kit.Parts;
import org.daftar.task.Job;
import org.daftar.text.Language;
import org.daftar.text.Texts;

/// The foot of the window: the work that is under way with its progress and its way out, the
/// promise that nothing leaves, and the languages.
final class StatusBar {
  private final Texts texts;
  private final HBox root = new HBox();
  private final HBox jobPart = Parts.row(14);
  private final ObservableList<Job> jobs;
  private final ListChangeListener<Job> watcher = change -> showNewest();

  StatusBar(Texts texts, ObservableList<Job> jobs, Consumer<Language> switchTo) {
    this.texts = texts;
    this.jobs = jobs;
    root.getStyleClass().add("df-status");
    root.getChildren().addAll(jobPart, Parts.spring(), Parts.muted(texts.get("app.offline")));
    HBox languages = Parts.row(2);
    for (Language language : Language.values()) {
      languages.getChildren().add(languageButton(language, switchTo));
    }
    root.getChildren().add(languages);
    jobs.addListener(new WeakListChangeListener<>(watcher));
    showNewest();
  }

  private ToggleButton languageButton(Language language, Consumer<Language> switchTo) {
    ToggleButton button = new ToggleButton(language.tag().toUpperCase(java.util.Locale.ROOT));
    button.setId("language-" + language.tag());
    button.setAccessibleText(language.ownName());
    button.getStyleClass().add("df-lang");
    button.setSelected(texts.language() == language);
    button.setOnAction(
        event -> {
          button.setSelected(true);
          switchTo.accept(language);
        });
    return button;
  }

  HBox root() {
    return root;
  }

  private void showNewest() {
    jobPart.getChildren().clear();
    if (!jobs.isEmpty()) {
      show(jobs.getLast());
    }
  }

  private void show(Job job) {
    Label words = new Label();
    words.setId("job-words");
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get(job.messageProperty().get()), job.messageProperty()));
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(120);
    bar.progressProperty().bind(job.fractionProperty());
    Label percent = new Label();
    percent
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> job.fractionProperty().get() < 0 ? "" : percent(job),
                job.fractionProperty()));
    Button pause = Parts.link("job-pause", "", () -> job.setPaused(!job.pausedProperty().get()));
    pause
        .textProperty()
        .bind(
            Bindings.when(job.pausedProperty())
                .then(texts.get("app.job.resume"))
                .otherwise(texts.get("app.job.pause")));
    Button cancel = Parts.link("job-cancel", texts.get("app.cancel"), job::cancel);
    jobPart.getChildren().setAll(words, bar, percent, pause, cancel);
  }

  private String percent(Job job) {
    return texts.number(Math.floor(job.fractionProperty().get() * 100)) + " %";
  }
}
