package org.daftar.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The files that a room is shipped with. That one is missing or damaged can only be a mistake in
/// the build, so it fails without a sentence for the user.
public final class Shipped {
  private Shipped() {}

  /// @param room a class of the room, beside which the file lies
  /// @param name the file from the room on, such as `texts/ODbL-1.0.txt`
  public static String text(Class<?> room, String name) {
    try (InputStream in = room.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param room a class of the room, beside which the file lies
  /// @param name the file from the room on, such as `licences.json`
  public static JsonNode json(Class<?> room, String name) {
    try {
      return new ObjectMapper().readTree(text(room, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
