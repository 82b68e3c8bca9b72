package org.daftar.licence.ui;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daftar.kit.Command;
import org.daftar.kit.Parts;
import org.daftar.kit.Place;
import org.daftar.kit.PrimaryAction;
import org.daftar.kit.Screen;
import org.daftar.kit.ScreenContext;
import org.daftar.kit.State;
import org.daftar.licence.Classification;
import org.daftar.licence.Decision;
import org.daftar.licence.Licence;
import org.daftar.licence.Licences;
import org.daftar.metadata.Fields;
import org.daftar.text.Texts;

/// The rights screen: the spectrum from closed to open, then the licence with the five tests.
public final class RightsScreen implements Screen {
  private final ScreenContext context;
  private final Texts texts;
  private final RightsViewModel model;
  private final StackPane root = new StackPane();
  private final ReadOnlyObjectWrapper<Optional<PrimaryAction>> primary =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public RightsScreen(RightsViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    model.datasetProperty().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    boolean chosen = model.datasetProperty().get().isPresent();
    root.getChildren().setAll(chosen ? page() : emptyFace());
    boolean decided = model.licence().isPresent() && model.classification().isPresent();
    primary.set(
        chosen
            ? Optional.of(
                new PrimaryAction(
                    texts.get("rights.primary"),
                    decided,
                    () -> context.navigator().go(Place.PUBLISH)))
            : Optional.empty());
  }

  private Node emptyFace() {
    return Parts.empty(
        "rights",
        texts.get("sheet.none"),
        texts.get("sheet.none.words"),
        Parts.primary(
            "go-files", texts.get("sheet.none.go"), () -> context.navigator().go(Place.FILES)));
  }

  private Node page() {
    String title = model.datasetProperty().get().orElseThrow().displayTitle(texts.language().tag());
    VBox page =
        Parts.column(
            18,
            Parts.column(
                4,
                Parts.title(texts.get("rights.title", title)),
                Parts.wrapped(Parts.muted(texts.get("rights.words")))),
            access(),
            new SensitivityCard(texts, model.sensitivity(), model::weigh).root(),
            licences(),
            decisions());
    page.getStyleClass().add("df-page");
    var scroll = Parts.scrolling(page);
    scroll.setId("rights-page");
    return scroll;
  }

  private VBox access() {
    HBox spectrum = new HBox(12);
    for (Classification each : Classification.values()) {
      spectrum.getChildren().add(accessCard(each));
    }
    return Parts.card(
        Parts.heading(texts.get("rights.access")),
        Parts.wrapped(Parts.muted(texts.get("rights.access.words"))),
        spectrum);
  }

  private VBox accessCard(Classification each) {
    boolean chosen = model.classification().filter(each::equals).isPresent();
    VBox card =
        Parts.card(
            Parts.row(
                8,
                Parts.dot(chosen ? State.OK : State.NONE),
                Parts.subheading(texts.get(each.label()))),
            Parts.wrapped(Parts.text(texts.get(each.help()))));
    each.examples()
        .forEach(example -> card.getChildren().add(Parts.wrapped(Parts.small(texts.get(example)))));
    card.getStyleClass().addAll("compact", "clickable");
    if (chosen) {
      card.getStyleClass().add("selected");
    }
    choosable(
        card,
        "access-" + each.id(),
        texts.get(each.label()),
        () -> model.classify(each, texts.get("rights.said.access", texts.get(each.label()))));
    card.setDisable(each != Classification.CLOSED && model.sensitivity().forcesClosed());
    return card;
  }

  /// Makes a card something that can be chosen by mouse and keyboard.
  private void choosable(VBox card, String id, String words, Runnable choose) {
    HBox.setHgrow(card, Priority.ALWAYS);
    card.setPrefWidth(300);
    card.setId(id);
    card.setFocusTraversable(true);
    card.setAccessibleText(words);
    card.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    card.setOnMouseClicked(event -> choose.run());
    card.setOnKeyPressed(
        event -> {
          switch (event.getCode()) {
            case ENTER, SPACE -> choose.run();
            default -> {}
          }
        });
  }

  private VBox licences() {
    FlowPane cards = new FlowPane(12, 12);
    for (Licence licence : Licences.all()) {
      cards.getChildren().add(licenceCard(licence));
    }
    VBox card =
        Parts.card(
            Parts.row(
                10,
                Parts.heading(texts.get("rights.licence")),
                Parts.spring(),
                Parts.button("licence-help", texts.get("rights.guide"), this::guide)),
            Parts.wrapped(Parts.muted(texts.get("rights.licence.words"))),
            cards);
    if (model.licence().filter(Licence::isOwnTerms).isPresent()) {
      card.getChildren().add(ownTerms());
    }
    return card;
  }

  private VBox ownTerms() {
    TextArea terms = Parts.area(new TextArea());
    terms.setId("own-terms");
    terms.setPrefRowCount(4);
    terms.setAccessibleText(texts.get("rights.terms"));
    terms.setText(
        model
            .datasetProperty()
            .get()
            .map(set -> set.metadata().text(Fields.LICENCE_TERMS).fr())
            .orElse(""));
    terms
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                model.writeTerms(terms.getText().strip());
              }
            });
    return Parts.column(4, Parts.strong(texts.get("rights.terms")), terms);
  }

  private VBox licenceCard(Licence licence) {
    String tag = texts.language().tag();
    boolean chosen = model.licence().filter(licence::equals).isPresent();
    HBox head =
        Parts.row(
            8,
            Parts.dot(chosen ? State.OK : State.NONE),
            Parts.grow(Parts.wrapped(Parts.subheading(licence.name().best(tag)))));
    HBox signs =
        Parts.row(
            6,
            Parts.pill(
                texts.get(licence.isOpen() ? "rights.open" : "rights.notOpen"),
                licence.isOpen() ? "ok" : "err"));
    if (licence.portalDefault()) {
      signs.getChildren().add(Parts.pill(texts.get("rights.portal"), "accent"));
    }
    VBox card =
        Parts.card(
            head,
            signs,
            Parts.wrapped(Parts.text(licence.summary().best(tag))),
            Parts.spring(),
            Parts.link(
                "licence-text-" + licence.id(),
                texts.get("rights.read"),
                () -> new LicenceDialog(licence, context).show()));
    card.getStyleClass().addAll("compact", "clickable");
    if (chosen) {
      card.getStyleClass().add("selected");
    }
    choosable(
        card,
        "licence-" + licence.id(),
        licence.name().best(tag),
        () -> model.license(licence, texts.get("rights.said.licence", licence.name().best(tag))));
    card.setPrefWidth(285);
    card.setMinHeight(190);
    return card;
  }

  private void guide() {
    new GuidanceDialog(context)
        .ask()
        .ifPresent(
            licence ->
                model.license(
                    licence,
                    texts.get("rights.said.licence", licence.name().best(texts.language().tag()))));
  }

  private VBox decisions() {
    VBox card = Parts.card(Parts.heading(texts.get("rights.decisions")));
    if (model.decisions().isEmpty()) {
      card.getChildren().add(Parts.muted(texts.get("rights.decisions.none")));
    }
    for (Decision decision : model.decisions()) {
      String when =
          texts.dateTime(LocalDateTime.ofInstant(decision.when(), ZoneId.systemDefault()));
      card.getChildren()
          .add(
              Parts.row(
                  14,
                  Parts.code(when, "df-muted"),
                  Parts.text(decision.what()),
                  Parts.spring(),
                  Parts.small(decision.who())));
    }
    card.getChildren().add(Parts.small(texts.get("licence.notAdvice")));
    return card;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void shown(Optional<String> target) {
    model.load(context.selection().datasetProperty().get());
  }

  @Override
  public ReadOnlyObjectProperty<Optional<PrimaryAction>> primary() {
    return primary.getReadOnlyProperty();
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.of("rights.guide", texts.get("rights.guide"), this::guide));
  }
}
