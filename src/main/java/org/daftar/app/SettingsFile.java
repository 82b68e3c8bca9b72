package org.daftar.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.daftar.app.Settings.Bounds;
import org.daftar.kit.Place;
import org.daftar.kit.Theme;
import org.daftar.text.Language;

/// The settings in a JSON file beside the workspaces. Written under another name and moved into
/// place; a file that can't be read counts as a first start, for settings are never worth a
/// refusal.
public final class SettingsFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  public Settings read() {
    Settings first = Settings.first(Locale.getDefault().getLanguage());
    try {
      return parse(JSON.readTree(file.toFile()), first);
    } catch (IOException | IllegalArgumentException e) {
      return first;
    }
  }

  private static Settings parse(JsonNode json, Settings first) {
    JsonNode window = json.path("window");
    Optional<Bounds> bounds =
        window.isObject()
            ? Optional.of(
                new Bounds(
                    window.path("x").asDouble(),
                    window.path("y").asDouble(),
                    window.path("width").asDouble(),
                    window.path("height").asDouble(),
                    window.path("maximized").asBoolean()))
            : Optional.empty();
    return new Settings(
            Language.ofTag(json.path("language").asText(first.language().tag())),
            Theme.valueOf(upper(json, "theme", first.theme().id())),
            1,
            bounds,
            text(json, "workspace"),
            Place.valueOf(upper(json, "place", first.place().id())),
            text(json, "dataset"),
            json.path("file").isIntegralNumber()
                ? Optional.of(json.path("file").asLong())
                : Optional.empty())
        .withZoom(json.path("zoom").asDouble(1));
  }

  private static String upper(JsonNode json, String key, String absent) {
    return json.path(key).asText(absent).toUpperCase(Locale.ROOT);
  }

  private static Optional<String> text(JsonNode json, String key) {
    return json.path(key).isTextual() ? Optional.of(json.path(key).asText()) : Optional.empty();
  }

  /// Keeps the settings. A disk that can't be written to loses them, and nothing else.
  public void write(Settings settings) {
    try {
      Files.createDirectories(file.getParent());
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.write(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(settings)));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      System.getLogger(SettingsFile.class.getName())
          .log(System.Logger.Level.WARNING, "The settings could not be kept", e);
    }
  }

  private static ObjectNode json(Settings settings) {
    ObjectNode json = JSON.createObjectNode();
    json.put("language", settings.language().tag());
    json.put("theme", settings.theme().id());
    json.put("zoom", settings.zoom());
    json.put("place", settings.place().id());
    settings.workspace().ifPresent(value -> json.put("workspace", value));
    settings.dataset().ifPresent(value -> json.put("dataset", value));
    settings.file().ifPresent(value -> json.put("file", value));
    settings
        .window()
        .ifPresent(
            bounds ->
                json.putObject("window")
                    .put("x", bounds.x())
                    .put("y", bounds.y())
                    .put("width", bounds.width())
                    .put("height", bounds.height())
                    .put("maximized", bounds.maximized()));
    return json;
  }
}
