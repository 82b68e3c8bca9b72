package org.daftar.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Everything one run draws: files by their path under `sample-data`, and the traps in them.
final class SampleSet {
  /// Where the cleaned results and the list of traps stand.
  static final String KEYS = "corrige/";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<Trap> traps = new ArrayList<>();

  void add(String path, byte[] content) {
    if (files.put(path, content) != null) {
      throw new IllegalStateException("Drawn twice: " + path);
    }
  }

  void add(String path, String text, Charset charset) {
    if (!charset.newEncoder().canEncode(text)) {
      throw new IllegalStateException(path + " holds a character that " + charset + " lacks");
    }
    add(path, text.getBytes(charset));
  }

  /// The cleaned result of a sample: UTF-8, comma, plain numbers, ISO dates.
  void key(String name, List<List<String>> records) {
    add(KEYS + name + ".csv", Delimited.text(',', "\n", records), StandardCharsets.UTF_8);
  }

  /// Plants a trap in the list; the caller fills in where it stands.
  Trap trap(String file, String rule, String note) {
    Trap trap = new Trap(file, rule, note);
    traps.add(trap);
    return trap;
  }

  byte[] content(String path) {
    byte[] content = files.get(path);
    if (content == null) {
      throw new IllegalArgumentException("Not drawn: " + path);
    }
    return content.clone();
  }

  List<String> paths() {
    return List.copyOf(files.keySet());
  }

  /// Adds `corrige/traps.json`, one trap a line so that a change is easy to read.
  void listTraps() {
    String lines = traps.stream().map(SampleSet::line).collect(Collectors.joining(",\n"));
    add(KEYS + "traps.json", "[\n" + lines + "\n]\n", StandardCharsets.UTF_8);
  }

  private static String line(Trap trap) {
    try {
      return JSON.writeValueAsString(trap.json());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  void writeTo(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.write(target, file.getValue());
    }
  }
}
