package org.daftar.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {
  private static final String BAGIT = "BagIt-Version: %s\nTag-File-Character-Encoding: UTF-8\n";

  @TempDir Path folder;

  /// A bag with one payload file `data/a.txt` that holds `a`.
  private Path bag(String version, String algorithm) throws IOException {
    Path bag = Files.createDirectories(folder.resolve("sac"));
    put("bagit.txt", BAGIT.formatted(version));
    put("data/a.txt", "a");
    put("manifest-" + algorithm + ".txt", digest(algorithm, "a") + "  data/a.txt\n");
    return bag;
  }

  private void put(String path, String text) throws IOException {
    Path file = folder.resolve("sac").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String digest(String algorithm, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Digests.of(new ByteArrayInputStream(bytes), List.of(algorithm), Progress.NONE)
        .getOrDefault(algorithm, "");
  }

  private static List<String> rules(Path bag) {
    return Verifier.verify(bag, Progress.NONE).findings().stream().map(Finding::rule).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "0.93,md5",
    "0.94,md5",
    "0.95,sha1",
    "0.96,sha1",
    "0.97,md5",
    "0.97,sha256",
    "1.0,sha256",
    "1.0,sha512",
    "1.0,md5"
  })
  void bagsOfEveryVersionAndAlgorithmAreChecked(String version, String algorithm)
      throws IOException {
    Path bag = bag(version, algorithm);
    assertThat(rules(bag)).isEmpty();
    put("data/a.txt", "b");
    assertThat(rules(bag)).containsExactly("bag-altered-file");
  }

  @Test
  void oneAlteredByteIsNamed() throws IOException {
    WrittenBundle bundle =
        new BundleWriter().write(Samples.plan(), folder, BundleForm.FOLDER, Progress.NONE);
    Path csv = bundle.path().resolve("data/effectifs-scolaires-2024-2025.csv");
    byte[] bytes = Files.readAllBytes(csv);
    bytes[100] ^= 1;
    Files.write(csv, bytes);
    VerifyReport report = Verifier.verify(bundle.path(), Progress.NONE);
    assertThat(report.isValid()).isFalse();
    assertThat(report.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo("bag-altered-file");
              assertThat(finding.where().file()).contains("data/effectifs-scolaires-2024-2025.csv");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"LISEZ-MOI.html", "bag-info.txt", "manifest-sha512.txt"})
  void alteredTagFileIsNamed(String tagFile) throws IOException {
    WrittenBundle bundle =
        new BundleWriter().write(Samples.plan(), folder, BundleForm.FOLDER, Progress.NONE);
    Path file = bundle.path().resolve(tagFile);
    Files.writeString(file, Files.readString(file) + "\n");
    assertThat(Verifier.verify(bundle.path(), Progress.NONE).findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo("bag-altered-file");
              assertThat(finding.where().file()).contains(tagFile);
            });
  }

  @Test
  void missingAndAddedFilesAreNamed() throws IOException {
    Path bag = bag("1.0", "sha256");
    Files.move(bag.resolve("data/a.txt"), bag.resolve("data/b.txt"));
    assertThat(rules(bag)).containsExactlyInAnyOrder("bag-missing-file", "bag-extra-file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/../../etc/passwd",
        "/etc/passwd",
        "~/secret",
        "C:\\Windows\\win.ini",
        "\\\\server\\share",
        "data\\..\\..\\x"
      })
  void pathsThatLeadOutAreRefused(String path) throws IOException {
    Path bag = bag("1.0", "sha256");
    put(
        "manifest-sha256.txt",
        digest("sha256", "a") + "  data/a.txt\n" + digest("sha256", "a") + "  " + path + "\n");
    assertThat(rules(bag)).containsExactly("bag-unsafe-path");
    put("fetch.txt", "https://exemple.ma/x - " + path + "\n");
    assertThat(rules(bag)).containsExactly("bag-unsafe-path", "bag-unsafe-path");
  }

  @Test
  void namesOfArabicAndAccentsMayBeComposedOrNot() throws IOException {
    Path bag = bag("1.0", "sha256");
    String name = "data/Relevé-\u0622\u062E\u0631.csv";
    put(Normalizer.normalize(name, Normalizer.Form.NFD), "é");
    put(
        "manifest-sha256.txt",
        digest("sha256", "a")
            + "  data/a.txt\n"
            + digest("sha256", "é")
            + "  "
            + Normalizer.normalize(name, Normalizer.Form.NFC)
            + "\n");
    assertThat(rules(bag)).isEmpty();
  }

  @Test
  void percentEncodedLineEndsAndPercentSignsAreDecoded() throws IOException {
    Path bag = bag("1.0", "sha256");
    put("data/100%.txt", "b");
    put(
        "manifest-sha256.txt",
        digest("sha256", "a") + "  data/a.txt\n" + digest("sha256", "b") + "  data/100%25.txt\n");
    assertThat(rules(bag)).isEmpty();
  }

  @Test
  void marksOfChecksumToolsAreToleratedAndSaid() throws IOException {
    Path bag = bag("0.97", "md5");
    put("manifest-md5.txt", digest("md5", "a") + " *./data/a.txt\n");
    VerifyReport report = Verifier.verify(bag, Progress.NONE);
    assertThat(report.isValid()).isTrue();
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("bag-manifest-marks");
  }

  @Test
  void filesLeftToTheNetworkAreRefused() throws IOException {
    Path bag = bag("1.0", "sha256");
    put(
        "manifest-sha256.txt",
        digest("sha256", "a") + "  data/a.txt\n" + digest("sha256", "b") + "  data/far.txt\n");
    put("fetch.txt", "https://exemple.ma/far.txt 1 data/far.txt\n");
    assertThat(rules(bag)).containsExactly("bag-fetch");
  }

  @Test
  void finalVersionWantsEveryFileInEveryManifest() throws IOException {
    Path bag = bag("1.0", "sha256");
    put("manifest-sha512.txt", "");
    assertThat(rules(bag)).containsExactly("bag-not-listed");
    put("bagit.txt", BAGIT.formatted("0.97"));
    assertThat(rules(bag)).isEmpty();
  }

  @Test
  void sameFileListedTwiceIsFound() throws IOException {
    Path bag = bag("1.0", "sha256");
    String line = digest("sha256", "a") + "  data/a.txt\n";
    put("manifest-sha256.txt", line + line);
    assertThat(rules(bag)).containsExactly("bag-listed-twice");
  }

  @ParameterizedTest
  @CsvSource({"1.3,bag-payload-count", "7.1,bag-payload-bytes", "1.1,"})
  void declaredSizeIsCompared(String oxum, @Nullable String rule) throws IOException {
    Path bag = bag("1.0", "sha256");
    put("bag-info.txt", "Payload-Oxum: " + oxum + "\n");
    assertThat(rules(bag)).isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @ParameterizedTest
  @CsvSource({
    "'\uFEFFBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',bag-byte-order-mark",
    "'BagIt-Version : 1.0\nTag-File-Character-Encoding: UTF-8\n',bag-declaration",
    "'BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n',bag-version",
    "'BagIt-Version: 1.0\nTag-File-Character-Encoding: KLINGON\n',bag-charset",
    "'BagIt-Version: one\n',bag-declaration"
  })
  void wrongDeclarationsAreNamed(String declaration, String rule) throws IOException {
    Path bag = bag("1.0", "sha256");
    put("bagit.txt", declaration);
    assertThat(rules(bag)).containsExactly(rule);
  }

  @Test
  void folderThatIsNoBagIsSaidSo() throws IOException {
    put("readme.txt", "hello");
    assertThat(rules(folder.resolve("sac"))).containsExactly("bag-not-a-bag");
  }

  @Test
  void linkInABagIsNotFollowed() throws IOException {
    Path bag = bag("1.0", "sha256");
    Path outside = Files.writeString(folder.resolve("outside.txt"), "a");
    try {
      Files.createSymbolicLink(bag.resolve("data/link.txt"), outside);
    } catch (IOException | UnsupportedOperationException noLinksHere) {
      Assumptions.abort("this system makes no links");
    }
    assertThat(rules(bag)).containsExactly("bag-link");
  }

  @Test
  void zipThatLeadsOutOrHoldsOtherThingsIsReported() throws IOException {
    Path zip =
        zip(
            Map.of(
                "sac/bagit.txt", BAGIT.formatted("1.0"),
                "sac/data/a.txt", "a",
                "sac/manifest-sha256.txt", digest("sha256", "a") + "  data/a.txt\n",
                "../outside.txt", "x",
                "beside.txt", "y"));
    assertThat(rules(zip)).containsExactly("bag-unsafe-path", "bag-beside");
    assertThat(folder.resolveSibling("outside.txt")).doesNotExist();
  }

  @Test
  void whatIsNoZipIsAProblemWithAName() throws IOException {
    Path file = Files.writeString(folder.resolve("faux.zip"), "not a zip");
    assertThatThrownBy(() -> Verifier.verify(file, Progress.NONE))
        .isInstanceOfSatisfying(
            DaftarException.class,
            e -> assertThat(e.problem().code()).isEqualTo("bundle-unreadable"));
  }

  @Test
  void descriptorThatSpeaksOfOtherFilesIsFound() throws IOException {
    Path bag = bag("1.0", "sha256");
    String json =
        "{\"resources\":[{\"name\":\"a\",\"path\":\"missing.csv\"},"
            + "{\"name\":\"b\",\"path\":\"a.txt\",\"hash\":\"sha256:00\"}]}";
    put("data/datapackage.json", json);
    put(
        "manifest-sha256.txt",
        digest("sha256", "a")
            + "  data/a.txt\n"
            + digest("sha256", json)
            + "  data/datapackage.json\n");
    assertThat(rules(bag)).containsExactly("bag-package-resource", "bag-package-hash");
  }

  @Test
  void tableOfAnotherShapeThanDescribedIsFound() throws IOException {
    Path bag = bag("1.0", "sha256");
    String csv = "x,y\n1,\"a,\nb\"\n2\n";
    String json =
        "{\"resources\":[{\"name\":\"t\",\"path\":\"t.csv\","
            + "\"schema\":{\"fields\":[{\"name\":\"x\"},{\"name\":\"y\"}]}}]}";
    put("data/t.csv", csv);
    put("data/datapackage.json", json);
    put(
        "manifest-sha256.txt",
        digest("sha256", "a")
            + "  data/a.txt\n"
            + digest("sha256", csv)
            + "  data/t.csv\n"
            + digest("sha256", json)
            + "  data/datapackage.json\n");
    assertThat(Verifier.verify(bag, Progress.NONE).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("bag-package-row");
              assertThat(finding.message().arguments()).contains(3L);
            });
  }

  @Test
  void flippedBitInAZipIsNeverTakenForAWholeBundle() throws IOException {
    WrittenBundle bundle =
        new BundleWriter().write(Samples.plan(), folder, BundleForm.ZIP, Progress.NONE);
    byte[] whole = Files.readAllBytes(bundle.path());
    Path damaged = folder.resolve("abime.zip");
    int found = 0;
    for (int i = 0; i < whole.length; i += 211) {
      byte[] bytes = whole.clone();
      bytes[i] ^= 4;
      Files.write(damaged, bytes);
      if (isSound(damaged)) {
        assertSameFiles(damaged, bundle);
      } else {
        found++;
      }
    }
    assertThat(found).as("most bytes of a zip matter").isGreaterThan(whole.length / 211 / 2);
  }

  private static boolean isSound(Path zip) {
    try {
      return Verifier.verify(zip, Progress.NONE).isValid();
    } catch (DaftarException notReadable) {
      return false;
    }
  }

  /// Some bytes of a zip, such as times, belong to no file.
  private static void assertSameFiles(Path zip, WrittenBundle bundle) throws IOException {
    try (ZipSource source = new ZipSource(zip)) {
      for (WrittenFile file : bundle.files()) {
        try (InputStream in = source.open(file.path())) {
          assertThat(Digests.of(in, List.of("sha256"), Progress.NONE))
              .containsEntry("sha256", file.sha256());
        }
      }
    }
  }

  private Path zip(Map<String, String> entries) throws IOException {
    Path file = folder.resolve("sac.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
