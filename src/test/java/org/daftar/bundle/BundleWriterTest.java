package org.daftar.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Proposal;
import org.daftar.metadata.Entry;
import org.daftar.metadata.FieldValue;
import org.daftar.metadata.Fields;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundleWriterTest {
  private static final String NAME = "effectifs-scolaires-v1";

  @TempDir Path folder;

  private WrittenBundle write(BundleForm form) {
    return new BundleWriter().write(Samples.plan(), folder, form, Progress.NONE);
  }

  @Test
  void folderHoldsWhatThePageOfPublicationPromises() {
    write(BundleForm.FOLDER);
    assertThat(contents(folder.resolve(NAME)).keySet())
        .containsExactlyInAnyOrder(
            "LISEZ-MOI.ar.html",
            "LISEZ-MOI.html",
            "bag-info.txt",
            "bagit.txt",
            "data/LICENCE.txt",
            "data/datapackage.json",
            "data/dictionnaire.csv",
            "data/effectifs-scolaires-2024-2025.csv",
            "manifest-sha256.txt",
            "manifest-sha512.txt",
            "metadata/findings.html",
            "metadata/findings.json",
            "metadata/recipe.json",
            "tagmanifest-sha256.txt");
  }

  @Test
  void treeShownBeforehandIsTheOneThatIsWritten() {
    assertThat(BundleWriter.contents(Samples.plan()))
        .isEqualTo(write(BundleForm.FOLDER).files().stream().map(WrittenFile::path).toList());
  }

  @Test
  void tablesOfTheSameTitleGetNamesOfTheirOwn() throws IOException {
    BundlePlan one = Samples.plan();
    BundleTable table = one.tables().getFirst();
    BundlePlan two =
        new BundlePlan(one.dataset(), 2, List.of(table, table), Map.of(), one.created());
    WrittenBundle bundle = new BundleWriter().write(two, folder, BundleForm.FOLDER, Progress.NONE);
    assertThat(bundle.files())
        .extracting(WrittenFile::path)
        .contains(
            "data/effectifs-scolaires-2024-2025.csv",
            "data/effectifs-scolaires-2024-2025-2.csv",
            "metadata/recipe-effectifs-scolaires-2024-2025-2.json")
        .isEqualTo(BundleWriter.contents(two));
    assertThat(schema().validate(descriptor("effectifs-scolaires-v2"))).isEmpty();
    assertThat(Verifier.verify(bundle.path(), Progress.NONE).findings()).isEmpty();
  }

  private JsonNode descriptor(String bundle) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(bundle + "/data/datapackage.json").toFile());
  }

  @Test
  void proposalsThatNobodyConfirmedAreNotPublished() throws IOException {
    Entry proposed =
        Entry.proposed(
            new Proposal<>(
                FieldValue.text("Deviné par la machine", "", ""),
                0.9,
                Message.of("bundle.report.none")));
    BundlePlan plan =
        Samples.plan(
            Samples.metadata().with(Fields.DENOMINATORS, proposed), Samples.table(), List.of());
    new BundleWriter().write(plan, folder, BundleForm.FOLDER, Progress.NONE);
    for (byte[] file : contents(folder.resolve(NAME)).values()) {
      assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("Deviné");
    }
  }

  @Test
  void tableIsUtf8WithSafeHeadersAndUnalteredCells() throws IOException {
    WrittenBundle bundle = write(BundleForm.FOLDER);
    Path csv = folder.resolve(NAME + "/data/effectifs-scolaires-2024-2025.csv");
    assertThat(Files.readString(csv))
        .isEqualTo(
            "region,eleves,taux,releve_le\r\n"
                + "الرباط - سلا - القنيطرة,577827,\"1 234,5\",30/09/2024\r\n"
                + "\"Fès \"\"centre\"\", nord\",12,\"-3,5\",01/10/2024\r\n"
                + "=SOMME(A1),,\"0,25\",02/10/2024\r\n");
    assertThat(bundle.formulaCells()).as("cells that look like formulas").isEqualTo(1);
  }

  @Test
  void dictionaryKeepsLabelsAndOriginalHeaders() throws IOException {
    write(BundleForm.FOLDER);
    assertThat(Files.readString(folder.resolve(NAME + "/data/dictionnaire.csv")))
        .contains("effectifs-scolaires-2024-2025.csv,region,الجهة,Région,الجهة,Region,string")
        .contains("eleves,Élèves,Élèves,التلاميذ,,integer,,personnes");
  }

  @Test
  void officialSchemaAcceptsTheDescriptor() throws IOException {
    write(BundleForm.FOLDER);
    JsonNode descriptor =
        new ObjectMapper().readTree(folder.resolve(NAME + "/data/datapackage.json").toFile());
    assertThat(schema().validate(descriptor)).isEmpty();
    JsonNode resource = descriptor.path("resources").path(0);
    assertThat(resource.path("hash").asText()).startsWith("sha256:");
    assertThat(resource.path("rows").asInt()).isEqualTo(3);
    assertThat(resource.at("/schema/fields/3/format").asText()).isEqualTo("%d/%m/%Y");
    assertThat(resource.at("/schema/fields/2/decimalChar").asText()).isEqualTo(",");
    assertThat(resource.at("/schema/fields/0/title_ar").asText()).isEqualTo("الجهة");
    assertThat(descriptor.at("/licenses/0/name").asText()).isNotEmpty();
    assertThat(descriptor.at("/temporal/end").asText()).isEqualTo("2025-06-30");
    assertThat(descriptor.path("biases").asText()).isEqualTo("Les écoles privées manquent.");
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = BundleWriterTest.class.getResourceAsStream("datapackage-2.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    }
  }

  @ParameterizedTest
  @EnumSource(BundleForm.class)
  void verifierAcceptsWhatWasWritten(BundleForm form) {
    VerifyReport report = Verifier.verify(write(form).path(), Progress.NONE);
    assertThat(report.findings()).isEmpty();
    assertThat(report.isValid()).isTrue();
    assertThat(report.files()).isEqualTo(4);
    assertThat(report.bag().orElseThrow().version()).isEqualTo("1.0");
    assertThat(report.bag().orElseThrow().algorithms()).contains("sha256", "sha512");
    assertThat(report.bag().orElseThrow().info())
        .containsEntry("Bagging-Date", "2026-11-21")
        .containsEntry("External-Identifier", Samples.ID.toString());
  }

  @Test
  void sha256sumAcceptsTheManifest() throws Exception {
    write(BundleForm.FOLDER);
    for (String manifest : List.of("manifest-sha256.txt", "tagmanifest-sha256.txt")) {
      assertThat(sha256sum(folder.resolve(NAME), manifest)).isZero();
    }
  }

  private static int sha256sum(Path bag, String manifest) throws InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder("sha256sum", "-c", "--strict", manifest)
              .directory(bag.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException notHere) {
      return Assumptions.abort("sha256sum is not on this system");
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  @Test
  void zipAndFolderHoldTheSameBytes() throws IOException {
    write(BundleForm.FOLDER);
    WrittenBundle zip = write(BundleForm.ZIP);
    Map<String, byte[]> files = contents(folder.resolve(NAME));
    try (ZipSource source = new ZipSource(zip.path())) {
      assertThat(source.files().keySet()).isEqualTo(files.keySet());
      for (String path : source.files().keySet()) {
        try (InputStream in = source.open(path)) {
          assertThat(in.readAllBytes()).as(path).isEqualTo(files.get(path));
        }
      }
    }
  }

  @Test
  void sameInputsAndTimeMakeTheSameZip() throws IOException {
    Path first = write(BundleForm.ZIP).path();
    Path elsewhere = Files.createDirectory(folder.resolve("ailleurs"));
    Path second =
        new BundleWriter().write(Samples.plan(), elsewhere, BundleForm.ZIP, Progress.NONE).path();
    assertThat(first).hasSameBinaryContentAs(second);
  }

  @Test
  void readmeStandsAloneInBothLanguages() throws IOException {
    write(BundleForm.FOLDER);
    String french = Files.readString(folder.resolve(NAME + "/LISEZ-MOI.html"));
    String arabic = Files.readString(folder.resolve(NAME + "/LISEZ-MOI.ar.html"));
    assertThat(french)
        .contains("lang=\"fr\" dir=\"ltr\"")
        .contains("Les écoles privées manquent.")
        .contains("01/09/2024 – 30/06/2025")
        .contains("sha256sum -c manifest-sha256.txt")
        .contains("certutil");
    assertThat(arabic).contains("lang=\"ar\" dir=\"rtl\"").contains("أعداد التلاميذ");
    assertThat(french + arabic).doesNotContain("<script", "<link", "<img", "src=", "@import");
  }

  @Test
  void existingBundleIsNeverOverwritten() throws IOException {
    Path existing = Files.writeString(folder.resolve(NAME), "something else");
    assertThatThrownBy(() -> write(BundleForm.FOLDER))
        .isInstanceOfSatisfying(
            DaftarException.class, e -> assertThat(e.problem().code()).isEqualTo("bundle-exists"));
    assertThat(existing).hasContent("something else");
  }

  @Test
  void leftoverOfACrashIsReplaced() throws IOException {
    Path part = Files.createDirectories(folder.resolve(NAME + ".part/data"));
    Files.writeString(part.resolve("half.csv"), "half");
    write(BundleForm.FOLDER);
    assertThat(names(folder)).containsExactly(NAME);
    assertThat(folder.resolve(NAME + "/data/half.csv")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(BundleForm.class)
  void cancelledWriteLeavesNothing(BundleForm form) {
    Progress progress = new CancelledAfter(40);
    BundlePlan plan = Samples.plan(Samples.metadata(), Samples.large(5_000), List.of());
    assertThatThrownBy(() -> new BundleWriter().write(plan, folder, form, progress))
        .isInstanceOf(CancelledException.class);
    assertThat(names(folder)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(BundleForm.class)
  void stickPulledOutInTheMiddleLeavesNothing(BundleForm form) {
    assertFailure(form, "Input/output error", "destination-lost");
  }

  @ParameterizedTest
  @EnumSource(BundleForm.class)
  void fullDiskIsSaidSo(BundleForm form) {
    assertFailure(form, "No space left on device", "disk-full");
  }

  private void assertFailure(BundleForm form, String reason, String code) {
    Placement failing =
        new Placement(
            (f, part, name, time) ->
                new FailingSink(
                    f == BundleForm.ZIP ? new ZipSink(part, name, time) : new FolderSink(part),
                    reason));
    assertThatThrownBy(
            () -> new BundleWriter(failing).write(Samples.plan(), folder, form, Progress.NONE))
        .isInstanceOfSatisfying(
            DaftarException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void mediumThatAltersWhatItStoresIsFoundOut() {
    Placement bad =
        new Placement((form, part, name, time) -> new AlteringSink(new FolderSink(part)));
    assertThatThrownBy(
            () ->
                new BundleWriter(bad)
                    .write(Samples.plan(), folder, BundleForm.FOLDER, Progress.NONE))
        .isInstanceOfSatisfying(
            DaftarException.class,
            e -> assertThat(e.problem().code()).isEqualTo("read-back-differs"));
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void closedGateWritesNothing() {
    BundlePlan plan =
        Samples.plan(Samples.metadata().without(Fields.LICENCE), Samples.table(), List.of());
    assertThatThrownBy(
            () -> new BundleWriter().write(plan, folder, BundleForm.FOLDER, Progress.NONE))
        .isInstanceOfSatisfying(
            DaftarException.class, e -> assertThat(e.problem().code()).isEqualTo("gate-closed"));
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void destinationThatIsGoneIsSaidSo() {
    assertThatThrownBy(
            () ->
                new BundleWriter()
                    .write(Samples.plan(), folder.resolve("x"), BundleForm.ZIP, Progress.NONE))
        .isInstanceOfSatisfying(
            DaftarException.class,
            e -> assertThat(e.problem().code()).isEqualTo("destination-lost"));
  }

  static Map<String, byte[]> contents(Path root) {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class CancelledAfter implements Progress {
    private int left;

    CancelledAfter(int checks) {
      this.left = checks;
    }

    @Override
    public void step(Message message) {}

    @Override
    public void count(long done, long total) {}

    @Override
    public void checkCancelled() {
      if (left-- <= 0) {
        throw new CancelledException();
      }
    }
  }

  /// Fails at the second file, after some of it was written.
  private static final class FailingSink implements BundleSink {
    private final BundleSink sink;
    private final String reason;
    private int files;

    FailingSink(BundleSink sink, String reason) {
      this.sink = sink;
      this.reason = reason;
    }

    @Override
    public OutputStream file(String path) throws IOException {
      OutputStream out = sink.file(path);
      if (++files < 2) {
        return out;
      }
      out.write('x');
      out.close();
      throw new IOException(reason);
    }

    @Override
    public void seal() throws IOException {
      sink.seal();
    }

    @Override
    public void close() throws IOException {
      sink.close();
    }
  }

  /// Stores one other byte than it was given.
  private static final class AlteringSink implements BundleSink {
    private final BundleSink sink;

    AlteringSink(BundleSink sink) {
      this.sink = sink;
    }

    @Override
    public OutputStream file(String path) throws IOException {
      OutputStream out = sink.file(path);
      return new OutputStream() {
        private long count;

        @Override
        public void write(int b) throws IOException {
          out.write(++count == 20 ? b ^ 1 : b);
        }

        @Override
        public void close() throws IOException {
          out.close();
        }
      };
    }

    @Override
    public void seal() throws IOException {
      sink.seal();
    }

    @Override
    public void close() throws IOException {
      sink.close();
    }
  }
}
