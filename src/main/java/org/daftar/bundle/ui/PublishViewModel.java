package org.daftar.bundle.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daftar.bundle.BundleForm;
import org.daftar.bundle.BundleVersion;
import org.daftar.bundle.BundleWriter;
import org.daftar.bundle.Bundles;
import org.daftar.bundle.Delivery;
import org.daftar.bundle.Destination;
import org.daftar.bundle.Publication;
import org.daftar.bundle.Publisher;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.DatasetStore;
import org.daftar.task.Job;
import org.daftar.task.TaskRunner;

/// What the publish page shows and can do. Verbs are to be called on the UI thread.
public final class PublishViewModel {
  private final DatasetStore datasets;
  private final Bundles bundles;
  private final PlanSource plans;
  private final Supplier<List<Destination>> sticks;
  private final InstantSource clock;
  private final TaskRunner tasks;
  private final Publisher publisher;

  private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(new Face.Reading());
  private final ObservableList<Target> found = FXCollections.observableArrayList();
  private final ObservableList<Target> foundView = FXCollections.unmodifiableObservableList(found);
  private final ReadOnlyObjectWrapper<Optional<Target>> folder =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Path>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<BundleForm> form =
      new ReadOnlyObjectWrapper<>(BundleForm.FOLDER);
  private final ReadOnlyObjectWrapper<Optional<Job>> writing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Publication>> written =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Consumer<Message> notices;
  private Optional<UUID> shown = Optional.empty();
  private boolean remembered;

  /// @param plans makes the plan of a dataset's bundle
  /// @param sticks lists the removable places there are
  /// @param notices shows a short sentence
  public PublishViewModel(
      DatasetStore datasets,
      Bundles bundles,
      PlanSource plans,
      Supplier<List<Destination>> sticks,
      InstantSource clock,
      TaskRunner tasks,
      Consumer<Message> notices) {
    this.datasets = datasets;
    this.bundles = bundles;
    this.plans = plans;
    this.sticks = sticks;
    this.clock = clock;
    this.tasks = tasks;
    this.notices = notices;
    this.publisher = new Publisher(new BundleWriter(), bundles);
  }

  public ReadOnlyObjectProperty<Face> faceProperty() {
    return face.getReadOnlyProperty();
  }

  /// The plan, where it is made.
  public Optional<Draft> draft() {
    return face.get() instanceof Face.Ready(Draft draft) ? Optional.of(draft) : Optional.empty();
  }

  /// The sticks and external disks that are plugged in.
  public ObservableList<Target> sticks() {
    return foundView;
  }

  /// The folder of this computer that was chosen last.
  public ReadOnlyObjectProperty<Optional<Target>> folderProperty() {
    return folder.getReadOnlyProperty();
  }

  /// Where to write, wherever that is.
  public ReadOnlyObjectProperty<Optional<Path>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// The place where to write, as long as it is there.
  public Optional<Target> target() {
    return chosen.get().flatMap(this::targetAt);
  }

  private Optional<Target> targetAt(Path path) {
    return found.stream()
        .filter(target -> target.folder().equals(path))
        .findFirst()
        .or(() -> folder.get().filter(target -> target.folder().equals(path)));
  }

  public ReadOnlyObjectProperty<BundleForm> formProperty() {
    return form.getReadOnlyProperty();
  }

  /// The writing that is under way.
  public ReadOnlyObjectProperty<Optional<Job>> writingProperty() {
    return writing.getReadOnlyProperty();
  }

  /// What was written last, since this dataset is shown.
  public ReadOnlyObjectProperty<Optional<Publication>> writtenProperty() {
    return written.getReadOnlyProperty();
  }

  /// Whether the gate lets a bundle through.
  public boolean isOpen() {
    return draft().filter(now -> now.gate().isOpen()).isPresent();
  }

  /// Whether a new version can be written now, to the chosen place.
  public boolean canWrite() {
    return isOpen()
        && writing.get().isEmpty()
        && target().filter(place -> place.obstacle(form.get()).isEmpty()).isPresent();
  }

  /// Shows a dataset; the first one where none was chosen.
  public void load(Optional<UUID> wanted) {
    if (wanted.isPresent() && !wanted.equals(shown)) {
      face.set(new Face.Reading());
    }
    tasks
        .read("publish-plan", Message.of("publish.job.plan"), progress -> plan(wanted, progress))
        .onSuccess(this::show)
        .start();
  }

  private Face plan(Optional<UUID> wanted, Progress progress) {
    Optional<UUID> dataset =
        wanted
            .flatMap(datasets::find)
            .or(() -> datasets.list().stream().findFirst())
            .map(Dataset::id);
    if (dataset.isEmpty()) {
      return new Face.NoDataset();
    }
    try (PlanSource.Held held = plans.open(dataset.get(), progress)) {
      return new Face.Ready(Draft.of(held, bundles, progress));
    } catch (DaftarException e) {
      return new Face.Stuck(e.problem());
    }
  }

  private void show(Face now) {
    face.set(now);
    Optional<UUID> dataset = draft().map(draft -> draft.dataset().id());
    if (!dataset.equals(shown)) {
      written.set(Optional.empty());
    }
    shown = dataset;
    lookAround();
  }

  private record Places(List<Target> sticks, Optional<Target> folder, Optional<Delivery> last) {}

  /// Looks again which sticks are plugged in and how much room there is.
  public void lookAround() {
    draft()
        .ifPresent(
            draft -> {
              Optional<Path> own = folder.get().map(Target::folder);
              tasks
                  .read(
                      "publish-places",
                      Message.of("publish.job.places"),
                      progress -> look(draft, own))
                  .onSuccess(this::show)
                  .start();
            });
  }

  private Places look(Draft draft, Optional<Path> own) {
    List<Target> plugged = sticks.get().stream().map(stick -> Target.of(stick, draft)).toList();
    Optional<Delivery> last = bundles.lastWritten();
    Optional<Path> lastFolder = last.map(PublishViewModel::folderOf).filter(Files::isDirectory);
    Optional<Target> place =
        own.filter(Files::isDirectory)
            .or(() -> lastFolder)
            .filter(path -> plugged.stream().noneMatch(target -> target.folder().equals(path)))
            .map(path -> Target.of(Destination.of(path), draft));
    return new Places(plugged, place, last);
  }

  private static Path folderOf(Delivery delivery) {
    Path path = Path.of(delivery.destination()).toAbsolutePath();
    return path.getParent() == null ? path : path.getParent();
  }

  private void show(Places places) {
    found.setAll(places.sticks());
    folder.set(places.folder());
    if (!remembered) {
      remembered = true;
      places.last().ifPresent(this::remember);
    }
    if (target().isEmpty()) {
      chosen.set(
          found.stream()
              .filter(place -> place.obstacle(form.get()).isEmpty())
              .findFirst()
              .map(Target::folder));
    }
  }

  /// The next bundle probably goes where the last one went, in the same form.
  private void remember(Delivery last) {
    form.set(last.destination().endsWith(".zip") ? BundleForm.ZIP : BundleForm.FOLDER);
    if (chosen.get().isEmpty()) {
      chosen.set(Optional.of(folderOf(last)));
    }
  }

  /// Writes to one of the places that are shown.
  public void choose(Target target) {
    chosen.set(Optional.of(target.folder()));
  }

  /// Writes to a folder of this computer.
  public void chooseFolder(Path path) {
    draft()
        .ifPresent(
            draft -> {
              tasks
                  .read(
                      "publish-folder",
                      Message.of("publish.job.places"),
                      progress -> Target.of(Destination.of(path), draft))
                  .onSuccess(
                      target -> {
                        folder.set(Optional.of(target));
                        choose(target);
                      })
                  .start();
            });
  }

  public void chooseForm(BundleForm wanted) {
    form.set(wanted);
  }

  /// Writes the new version to the chosen place, keeps it and checks it.
  public void write() {
    if (!canWrite()) {
      return;
    }
    Draft draft = draft().orElseThrow();
    Path to = target().orElseThrow().folder();
    BundleForm as = form.get();
    start(
        draft.dataset().id(),
        Message.of("bundle.writing", draft.name()),
        progress -> {
          try (PlanSource.Held held = plans.open(draft.dataset().id(), progress)) {
            return publisher.publish(held.plan(), to, as, progress);
          }
        });
  }

  /// Writes an earlier version once more, byte for byte, to the chosen place.
  public void writeAgain(BundleVersion version) {
    if (writing.get().isPresent() || target().isEmpty()) {
      return;
    }
    Path to = target().orElseThrow().folder();
    BundleForm as = form.get();
    start(
        version.datasetId(),
        Message.of("bundle.writing", version.name()),
        progress -> publisher.again(version, to, as, clock.instant(), progress));
  }

  /// Notes the address where a version was published, for the log of deliveries.
  public void published(BundleVersion version, String address) {
    var unused =
        tasks
            .<Boolean>write(
                "publish-note",
                Message.of("publish.job.note"),
                progress -> {
                  bundles.delivered(
                      version, address, Delivery.State.PUBLISHED, clock.instant(), "");
                  return true;
                })
            .onSuccess(done -> load(Optional.of(version.datasetId())))
            .start();
  }

  private void start(UUID dataset, Message message, TaskRunner.Work<Publication> work) {
    written.set(Optional.empty());
    Job job =
        tasks
            .write("publish-write", message, work)
            .onSuccess(result -> written.set(Optional.of(result)))
            .onCancelled(() -> notices.accept(Message.of("publish.stopped")))
            .onEnd(
                () -> {
                  writing.set(Optional.empty());
                  load(Optional.of(dataset));
                })
            .start();
    writing.set(Optional.of(job));
  }

  /// Stops the writing; nothing is left of what was not finished.
  public void cancel() {
    writing.get().ifPresent(Job::cancel);
  }

  /// Puts the message about the last writing away.
  public void dismiss() {
    written.set(Optional.empty());
  }
}
