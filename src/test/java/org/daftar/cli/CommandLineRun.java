package org.daftar.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.daftar.app.Wiring;

/// What a command answered.
///
/// @param code the exit code
/// @param out standard output
/// @param err standard error
record CommandLineRun(int code, String out, String err) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// Runs `daftar` with these arguments, in French unless they say otherwise.
  static CommandLineRun daftar(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    int code =
        DaftarCommand.run(
            Wiring.withoutWindow(Clock.systemUTC()),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            words);
    return new CommandLineRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// Standard output as the one JSON document that it must be.
  JsonNode json() {
    return json(out);
  }

  /// Standard output as one JSON document per line.
  List<JsonNode> jsonLines() {
    return out.lines().map(CommandLineRun::json).toList();
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("This is not one JSON document: " + text, e);
    }
  }
}
