package org.daftar.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daftar.kernel.Code;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Severity;

/// One verification: declaration, information, manifests, then every file in one reading.
final class BagCheck {
  /// The largest tag file that is read, in bytes: a manifest of some 500,000 files.
  static final long LARGEST_TAG_FILE = 64_000_000;

  private static final List<String> INFO_FILES = List.of("bag-info.txt", "package-info.txt");
  private static final String FETCH = "fetch.txt";

  private final BagSource source;
  private final Progress progress;
  private final BagNames names;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Map<String, String>> digests = new TreeMap<>();

  BagCheck(BagSource source, Progress progress) {
    this.source = source;
    this.progress = progress;
    this.names = new BagNames(source.files().keySet());
  }

  VerifyReport report() {
    findings.addAll(source.findings());
    Optional<BagFacts> facts = Optional.empty();
    if (source.files().containsKey(BagDeclaration.FILE)) {
      Optional<BagDeclaration> declaration =
          BagDeclaration.read(bytes(BagDeclaration.FILE), findings::add);
      if (declaration.isPresent()) {
        facts = Optional.of(check(declaration.get()));
      }
    } else {
      add("bag-not-a-bag", Severity.ERROR, source.name());
    }
    findings.sort(Comparator.comparing(Finding::severity));
    List<Long> sizes = payload().values().stream().toList();
    return new VerifyReport(
        findings, facts, sizes.size(), sizes.stream().mapToLong(Long::longValue).sum());
  }

  private BagFacts check(BagDeclaration declaration) {
    if (!source.hasFolder("data")) {
      add("bag-no-payload", Severity.ERROR, "data/");
    }
    BagInfo info = info(declaration);
    info.oxum().ifPresent(this::checkOxum);
    List<BagManifest> manifests = manifests(declaration);
    List<BagManifest> ofPayload = manifests.stream().filter(m -> !m.ofTags()).toList();
    if (ofPayload.isEmpty()) {
      add("bag-no-manifest", Severity.ERROR, source.name());
    }
    Set<String> toFetch = toFetch(declaration);
    List<BagManifest> ofTags = manifests.stream().filter(BagManifest::ofTags).toList();
    Map<String, Map<String, String>> payload = expected(ofPayload, toFetch);
    reportUnlisted(payload, ofPayload, declaration.isFinal());
    compare(payload, expected(ofTags, Set.of()));
    findings.addAll(new PackageCheck(source, digests).findings());
    return new BagFacts(
        source.name(),
        declaration.version(),
        declaration.charset().name(),
        ofPayload.stream().map(BagManifest::algorithm).toList(),
        info.joined());
  }

  private Map<String, Long> payload() {
    return source.files().subMap("data/", "data0");
  }

  private BagInfo info(BagDeclaration declaration) {
    for (String file : INFO_FILES) {
      if (source.files().containsKey(file)) {
        List<String> lines = lines(file, declaration.charset());
        return BagInfo.read(file, lines, declaration.isFinal(), findings::add);
      }
    }
    return new BagInfo(List.of());
  }

  private void checkOxum(BagInfo.Oxum oxum) {
    long bytes = payload().values().stream().mapToLong(Long::longValue).sum();
    if (oxum.files() != payload().size()) {
      add("bag-payload-count", Severity.ERROR, "bag-info.txt", oxum.files(), payload().size());
    } else if (oxum.bytes() != bytes) {
      add("bag-payload-bytes", Severity.ERROR, "bag-info.txt", oxum.bytes(), bytes);
    }
  }

  private List<BagManifest> manifests(BagDeclaration declaration) {
    List<BagManifest> manifests = new ArrayList<>();
    for (String file : source.files().keySet()) {
      Optional<BagManifest> named = BagManifest.named(file);
      if (named.isPresent() && !named.get().isKnown()) {
        add("bag-algorithm", Severity.WARNING, file, new Code(named.get().algorithm()));
      } else if (named.isPresent()) {
        BagManifest manifest = named.get();
        manifest.read(lines(file, declaration.charset()), declaration.isFinal(), findings::add);
        manifests.add(manifest);
      }
    }
    return manifests;
  }

  /// Files that the bag leaves to the network. Nothing is fetched here: Daftar works offline.
  private Set<String> toFetch(BagDeclaration declaration) {
    Set<String> paths = new TreeSet<>();
    if (source.files().containsKey(FETCH)) {
      for (String line : lines(FETCH, declaration.charset())) {
        String[] parts = line.strip().split("\\s+", 3);
        if (parts.length == 3 && BagPath.isUnsafe(parts[2])) {
          add("bag-unsafe-path", Severity.ERROR, parts[2]);
        } else if (parts.length == 3 && names.find(parts[2]).isEmpty()) {
          add("bag-fetch", Severity.ERROR, parts[2]);
          paths.add(parts[2]);
        }
      }
    }
    return paths;
  }

  /// What the manifests say of each file that is there: digest by algorithm.
  private Map<String, Map<String, String>> expected(
      List<BagManifest> manifests, Set<String> toFetch) {
    Map<String, Map<String, String>> expected = new LinkedHashMap<>();
    Set<String> missing = new TreeSet<>();
    for (BagManifest manifest : manifests) {
      manifest
          .digests()
          .forEach(
              (listed, digest) -> {
                Optional<String> found = names.find(listed);
                if (found.isEmpty()) {
                  missing.add(listed);
                } else {
                  expected
                      .computeIfAbsent(found.get(), k -> new LinkedHashMap<>())
                      .put(manifest.algorithm(), digest);
                }
              });
    }
    missing.removeAll(toFetch);
    missing.forEach(path -> add("bag-missing-file", Severity.ERROR, path));
    return expected;
  }

  private void reportUnlisted(
      Map<String, Map<String, String>> expected, List<BagManifest> manifests, boolean strict) {
    for (String path : payload().keySet()) {
      Map<String, String> listed = expected.getOrDefault(path, Map.of());
      if (listed.isEmpty() && !manifests.isEmpty()) {
        add("bag-extra-file", Severity.ERROR, path);
      } else if (strict && !listed.isEmpty()) {
        manifests.stream()
            .filter(manifest -> !listed.containsKey(manifest.algorithm()))
            .forEach(m -> add("bag-not-listed", Severity.ERROR, path, new Code(m.file())));
      }
    }
  }

  private void compare(
      Map<String, Map<String, String>> payload, Map<String, Map<String, String>> tags) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>(payload);
    all.putAll(tags);
    long total = all.keySet().stream().mapToLong(this::size).sum();
    long done = 0;
    for (Map.Entry<String, Map<String, String>> file : all.entrySet()) {
      progress.checkCancelled();
      progress.step(Message.of("bundle.verifying", new Code(file.getKey())));
      compare(file.getKey(), file.getValue());
      done += size(file.getKey());
      progress.count(done, total);
    }
  }

  private long size(String path) {
    return source.files().getOrDefault(path, 0L);
  }

  private void compare(String path, Map<String, String> expected) {
    Set<String> algorithms = new TreeSet<>(expected.keySet());
    algorithms.add("sha256");
    try (InputStream in = source.open(path)) {
      Map<String, String> found = Digests.of(in, algorithms, progress);
      digests.put(path, found);
      if (!found.entrySet().containsAll(expected.entrySet())) {
        add("bag-altered-file", Severity.ERROR, path);
      }
    } catch (IOException unreadable) {
      add("bag-unreadable-file", Severity.ERROR, path);
    }
  }

  private byte[] bytes(String file) {
    try (InputStream in = source.open(file)) {
      byte[] bytes = in.readNBytes((int) LARGEST_TAG_FILE + 1);
      if (bytes.length <= LARGEST_TAG_FILE) {
        return bytes;
      }
      add("bag-tag-file-size", Severity.ERROR, file);
    } catch (IOException unreadable) {
      add("bag-unreadable-file", Severity.ERROR, file);
    }
    return new byte[0];
  }

  private List<String> lines(String file, Charset charset) {
    byte[] bytes = bytes(file);
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().lines().toList();
    } catch (CharacterCodingException wrongEncoding) {
      add("bag-encoding", Severity.ERROR, file, new Code(charset.name()));
      return new String(bytes, charset).lines().toList();
    }
  }

  private void add(String rule, Severity severity, String file, Object... details) {
    findings.add(BagFindings.of(rule, severity, file, details));
  }
}
