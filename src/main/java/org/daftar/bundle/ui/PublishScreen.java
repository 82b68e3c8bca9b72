package org.daftar.bundle.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daftar.bundle.Cure;
import org.daftar.bundle.GateLine;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.kernel.Problem;
import org.daftar.kit.Columns;
import org.daftar.kit.Command;
import org.daftar.kit.Parts;
import org.daftar.kit.Place;
import org.daftar.kit.PrimaryAction;
import org.daftar.kit.Screen;
import org.daftar.kit.ScreenContext;
import org.daftar.text.Texts;

/// The publish screen: is it ready, what will be written, where to. A second tab checks bundles.
public final class PublishScreen implements Screen {
  private final ScreenContext context;
  private final Texts texts;
  private final PublishViewModel model;
  private final VerifyPane verify;
  private final DestinationCard destination;
  private final ToggleButton publishTab;
  private final ToggleButton verifyTab;
  private final VBox root;
  private final StackPane front = new StackPane();
  private final StackPane page = new StackPane();
  private final VBox outcome = Parts.column(18);
  private final VBox contents = Parts.column(0);
  private final VBox versions = Parts.column(0);
  private final ReadOnlyObjectWrapper<Optional<PrimaryAction>> primary =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public PublishScreen(PublishViewModel model, VerifyViewModel check, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.verify = new VerifyPane(check, texts, context.files());
    this.destination = new DestinationCard(model, texts, this::askFolder);
    this.publishTab = tab("publish", this::showPublish);
    this.verifyTab = tab("verify", this::showVerify);
    HBox tabs = Parts.row(2, publishTab, verifyTab);
    tabs.getStyleClass().addAll("df-tabs", "df-page-tabs");
    VBox.setVgrow(front, Priority.ALWAYS);
    this.root = new VBox(tabs, front);
    watch();
    showPublish();
    showFace();
  }

  private void watch() {
    model.faceProperty().addListener((property, before, now) -> showFace());
    model.sticks().addListener((ListChangeListener<Target>) change -> refresh());
    model.folderProperty().addListener((property, before, now) -> refresh());
    model.chosenProperty().addListener((property, before, now) -> refresh());
    model.formProperty().addListener((property, before, now) -> refresh());
    model.writingProperty().addListener((property, before, now) -> refresh());
    model.writtenProperty().addListener((property, before, now) -> refresh());
  }

  private ToggleButton tab(String id, Runnable action) {
    ToggleButton tab = new ToggleButton(texts.get("publish.tab." + id));
    tab.setId("tab-" + id);
    tab.setAccessibleText(texts.get("publish.tab." + id));
    tab.setOnAction(event -> action.run());
    return tab;
  }

  private void showPublish() {
    publishTab.setSelected(true);
    verifyTab.setSelected(false);
    front.getChildren().setAll(page);
    refreshPrimary();
  }

  private void showVerify() {
    publishTab.setSelected(false);
    verifyTab.setSelected(true);
    front.getChildren().setAll(verify.root());
    primary.set(Optional.empty());
  }

  private void showFace() {
    Node face =
        switch (model.faceProperty().get()) {
          case Face.Reading reading -> reading();
          case Face.NoDataset none -> empty(texts.get("sheet.none"), texts.get("sheet.none.words"));
          case Face.Stuck(Problem problem) ->
              empty(texts.get(problem.what()), texts.get(problem.next()));
          case Face.Ready(Draft draft) -> ready(draft);
        };
    page.getChildren().setAll(face);
    refresh();
  }

  private Node reading() {
    VBox box = Parts.column(12, new ProgressIndicator(), Parts.muted(texts.get("publish.reading")));
    box.setAlignment(javafx.geometry.Pos.CENTER);
    return box;
  }

  private Node empty(String title, String words) {
    return Parts.empty(
        "publish",
        title,
        words,
        Parts.primary(
            "go-files", texts.get("sheet.none.go"), () -> context.navigator().go(Place.FILES)));
  }

  private Node ready(Draft draft) {
    String title = draft.dataset().displayTitle(texts.language().tag());
    VBox gate = new GateCard(texts, line -> cure(draft, line)).of(draft.gate());
    VBox left = Parts.column(14, gate, versions);
    VBox right = Parts.column(14, contents, destination.root());
    VBox whole =
        Parts.column(
            18,
            Parts.column(
                4,
                Parts.wrapped(Parts.title(texts.get("publish.title", title))),
                Parts.wrapped(Parts.muted(facts(draft)))),
            outcome,
            new Columns(left, right, 0.56));
    whole.getStyleClass().add("df-page");
    var scroll = Parts.scrolling(whole);
    scroll.setId("publish-page");
    return scroll;
  }

  private String facts(Draft draft) {
    long blocks = draft.gate().blockCount();
    return texts.get(
        "publish.facts",
        blocks == 0 ? Message.of("publish.blocks.none") : Message.of("publish.blocks", blocks),
        draft.version(),
        Message.of("publish.rows", draft.rows()),
        Message.of("publish.files", draft.files().size()));
  }

  /// Brings everything but the gate up to date.
  private void refresh() {
    model
        .draft()
        .ifPresent(
            draft -> {
              destination.show();
              contents
                  .getChildren()
                  .setAll(new ContentsCard(texts).of(draft, model.formProperty().get()));
              versions.getChildren().setAll(new VersionsCard(model, context).of(draft));
              showOutcome();
            });
    refreshPrimary();
  }

  private void showOutcome() {
    outcome.getChildren().clear();
    model
        .writingProperty()
        .get()
        .ifPresent(
            job ->
                outcome
                    .getChildren()
                    .add(Parts.card(JobLine.of(job, texts, "write-cancel", model::cancel))));
    model
        .writtenProperty()
        .get()
        .ifPresent(
            done -> outcome.getChildren().add(new WrittenCard(context, model::dismiss).of(done)));
    outcome.setManaged(!outcome.getChildren().isEmpty());
  }

  private void refreshPrimary() {
    if (publishTab.isSelected()) {
      primary.set(model.draft().map(draft -> primaryAction()));
    }
  }

  private PrimaryAction primaryAction() {
    Optional<Target> target = model.target();
    boolean idle = model.writingProperty().get().isEmpty();
    if (target.isEmpty()) {
      return new PrimaryAction(
          texts.get("publish.primary.choose"), model.isOpen() && idle, this::askFolder);
    }
    String key =
        target.get().destination().removable() ? "publish.primary.stick" : "publish.primary.folder";
    return new PrimaryAction(
        texts.get(key, new Code(target.get().destination().name())),
        model.canWrite(),
        model::write);
  }

  private void askFolder() {
    context.files().folder(texts.get("publish.where.folder")).ifPresent(model::chooseFolder);
  }

  private void cure(Draft draft, GateLine line) {
    Cure cure = line.cure();
    Optional<String> target = Optional.of(cure.target()).filter(text -> !text.isBlank());
    context.selection().datasetProperty().set(Optional.of(draft.dataset().id()));
    switch (cure.screen()) {
      case RECORD -> context.navigator().go(Place.SHEET, target);
      case RIGHTS -> context.navigator().go(Place.RIGHTS, target);
      case PUBLISH -> destination.focus();
      case TABLE -> {
        draft
            .fileToCure(cure)
            .ifPresent(file -> context.selection().fileProperty().set(Optional.of(file)));
        context.navigator().go(Place.TABLE, target);
      }
    }
  }

  @Override
  public Node root() {
    return root;
  }

  /// @param target `verify` to check a bundle
  @Override
  public void shown(Optional<String> target) {
    if (target.filter("verify"::equals).isPresent()) {
      showVerify();
    }
    model.load(context.selection().datasetProperty().get());
  }

  @Override
  public ReadOnlyObjectProperty<Optional<PrimaryAction>> primary() {
    return primary.getReadOnlyProperty();
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of("publish.write", texts.get("publish.command.write"), "Shortcut+E", this::write),
        Command.of("publish.look", texts.get("publish.where.refresh"), "F5", model::lookAround));
  }

  private void write() {
    primary.get().filter(PrimaryAction::enabled).ifPresent(action -> action.action().run());
  }
}
