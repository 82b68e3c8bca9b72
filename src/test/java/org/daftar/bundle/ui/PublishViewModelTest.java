package org.daftar.bundle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.bundle.BundleForm;
import org.daftar.bundle.BundlePlan;
import org.daftar.bundle.BundleVersion;
import org.daftar.bundle.Bundles;
import org.daftar.bundle.Delivery;
import org.daftar.bundle.Destination;
import org.daftar.bundle.Filesystem;
import org.daftar.bundle.GateLine;
import org.daftar.bundle.Samples;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.DatasetStore;
import org.daftar.metadata.Metadata;
import org.daftar.store.Workspace;
import org.daftar.task.Job;
import org.daftar.task.UiQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishViewModelTest {
  private static final long ROOM = 1_000_000_000;

  @TempDir Path folder;
  private final UiQueue window = new UiQueue();
  private final List<Destination> plugged = new ArrayList<>();
  private final List<Message> notices = new ArrayList<>();
  private Workspace workspace;
  private DatasetStore datasets;
  private Bundles bundles;
  private boolean stopWhileWriting;
  private boolean tableGone;

  @BeforeEach
  void open() {
    workspace = Workspace.open(folder.resolve("espace"), Clock.systemUTC());
    datasets = new DatasetStore(workspace.database(), Clock.systemUTC());
    bundles = new Bundles(workspace.database(), workspace.filesFolder(), Bundles.IN_DATABASE);
  }

  @AfterEach
  void close() {
    window.close();
    workspace.close();
  }

  private PublishViewModel model() {
    return new PublishViewModel(
        datasets,
        bundles,
        this::plan,
        () -> List.copyOf(plugged),
        Clock.systemUTC(),
        window.tasks(),
        notices::add);
  }

  private PlanSource.Held plan(UUID id, Progress progress) {
    Dataset dataset = datasets.find(id).orElseThrow();
    if (tableGone) {
      throw new DaftarException(Problem.of("dataset-without-table"));
    }
    if (stopWhileWriting && progress instanceof Job job && job.name().equals("publish-write")) {
      job.cancel();
    }
    BundlePlan plan =
        new BundlePlan(
            dataset, bundles.nextVersion(id), Samples.plan().tables(), Map.of(), Samples.CREATED);
    return new PlanSource.Held(plan, List.of(7L), () -> {});
  }

  private Path plug(String name, long free) throws IOException {
    Path stick = Files.createDirectory(folder.resolve(name));
    plugged.add(new Destination(stick, name, Filesystem.FAT, free, true));
    return stick;
  }

  private PublishViewModel loaded(Metadata metadata) throws InterruptedException {
    Dataset dataset = datasets.create(metadata);
    PublishViewModel model = model();
    model.load(Optional.of(dataset.id()));
    window.settle();
    return model;
  }

  @Test
  void withoutDatasetItSaysSo() throws Exception {
    PublishViewModel model = model();
    model.load(Optional.empty());
    window.settle();
    assertThat(model.faceProperty().get()).isInstanceOf(Face.NoDataset.class);
    assertThat(model.canWrite()).isFalse();
  }

  @Test
  void datasetWithoutTableIsStuckAndSaysWhy() throws Exception {
    tableGone = true;
    PublishViewModel model = loaded(Samples.metadata());
    assertThat(model.faceProperty().get())
        .isEqualTo(new Face.Stuck(Problem.of("dataset-without-table")));
    assertThat(model.canWrite()).isFalse();
  }

  @Test
  void blockedGateKeepsTheBundleBack() throws Exception {
    Path stick = plug("DPE", ROOM);
    PublishViewModel model = loaded(Metadata.EMPTY);
    assertThat(model.target()).isPresent();
    assertThat(model.canWrite()).isFalse();
    model.write();
    window.settle();
    assertThat(stick).isEmptyDirectory();
  }

  @Test
  void aCureInATableOpensItsFile() throws Exception {
    PublishViewModel model = loaded(Metadata.EMPTY);
    Draft draft = model.draft().orElseThrow();
    GateLine quality = draft.gate().line("quality");
    assertThat(draft.fileToCure(quality.cure())).contains(7L);
  }

  @Test
  void writesKeepsAndChecksANewVersion() throws Exception {
    Path stick = plug("DPE", ROOM);
    PublishViewModel model = loaded(Samples.metadata());
    model.write();
    window.settle();
    assertThat(window.failures()).isEmpty();
    var written = model.writtenProperty().get().orElseThrow();
    assertThat(written.report().isValid()).isTrue();
    assertThat(written.bundle().path()).isEqualTo(stick.resolve(written.bundle().name()));
    Draft next = model.draft().orElseThrow();
    assertThat(next.versions()).extracting(BundleVersion::version).containsExactly(1);
    assertThat(next.version()).isEqualTo(2);
    assertThat(next.lastDelivery(next.versions().getFirst()).orElseThrow().destination())
        .isEqualTo(written.bundle().path().toString());
  }

  @Test
  void stoppedWritingLeavesNothing() throws Exception {
    Path stick = plug("DPE", ROOM);
    PublishViewModel model = loaded(Samples.metadata());
    stopWhileWriting = true;
    model.write();
    window.settle();
    assertThat(stick).isEmptyDirectory();
    assertThat(model.writtenProperty().get()).isEmpty();
    assertThat(model.draft().orElseThrow().versions()).isEmpty();
    assertThat(notices).extracting(Message::key).containsExactly("publish.stopped");
  }

  @Test
  void fullStickIsPassedOverAndRefused() throws Exception {
    Path full = plug("PLEINE", 10);
    Path roomy = plug("VIDE", ROOM);
    PublishViewModel model = loaded(Samples.metadata());
    assertThat(model.chosenProperty().get()).contains(roomy);
    model.choose(model.sticks().getFirst());
    assertThat(model.chosenProperty().get()).contains(full);
    assertThat(model.canWrite()).isFalse();
  }

  @Test
  void takesANameThatIsInUseForAnObstacle() throws Exception {
    Path stick = plug("DPE", ROOM);
    PublishViewModel model = loaded(Samples.metadata());
    Files.createDirectory(stick.resolve(model.draft().orElseThrow().name()));
    model.lookAround();
    window.settle();
    Target target = model.sticks().getFirst();
    assertThat(target.obstacle(BundleForm.FOLDER).map(Problem::code)).contains("bundle-exists");
    assertThat(target.obstacle(BundleForm.ZIP)).isEmpty();
  }

  @Test
  void remembersTheLastPlaceAndForm() throws Exception {
    Path own = Files.createDirectory(folder.resolve("Paquets"));
    PublishViewModel model = loaded(Samples.metadata());
    assertThat(model.target()).isEmpty();
    model.chooseFolder(own);
    model.chooseForm(BundleForm.ZIP);
    window.settle();
    model.write();
    window.settle();
    assertThat(model.writtenProperty().get()).isPresent();

    plug("DPE", ROOM);
    PublishViewModel later = loaded(Samples.metadata());
    assertThat(later.chosenProperty().get()).contains(own);
    assertThat(later.formProperty().get()).isEqualTo(BundleForm.ZIP);
  }

  @Test
  void writesAnEarlierVersionToAnotherStick() throws Exception {
    plug("UN", ROOM);
    Path second = plug("DEUX", ROOM);
    PublishViewModel model = loaded(Samples.metadata());
    model.write();
    window.settle();
    BundleVersion first = model.draft().orElseThrow().versions().getFirst();
    model.choose(model.sticks().get(1));
    model.writeAgain(first);
    window.settle();
    assertThat(window.failures()).isEmpty();
    assertThat(second.resolve(first.name())).isDirectoryContaining("glob:**/bagit.txt");
    assertThat(model.draft().orElseThrow().versions()).hasSize(1);
    assertThat(model.draft().orElseThrow().deliveries()).hasSize(2);
  }

  @Test
  void notesWhereAVersionWasPublished() throws Exception {
    Path stick = plug("DPE", ROOM);
    PublishViewModel model = loaded(Samples.metadata());
    model.write();
    window.settle();
    BundleVersion version = model.draft().orElseThrow().versions().getFirst();
    model.published(version, "https://data.gov.ma/effectifs");
    window.settle();
    Delivery last = model.draft().orElseThrow().lastDelivery(version).orElseThrow();
    assertThat(last.state()).isEqualTo(Delivery.State.PUBLISHED);
    assertThat(last.destination()).isEqualTo("https://data.gov.ma/effectifs");
    assertThat(loaded(Samples.metadata()).chosenProperty().get()).contains(stick);
  }
}
