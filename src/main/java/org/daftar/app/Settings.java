package org.daftar.app;

import java.util.Optional;
import org.daftar.kit.Place;
import org.daftar.kit.Theme;
import org.daftar.text.Language;

/// What the app remembers between two starts, apart from the work itself.
///
/// @param language language of the window
/// @param theme look of the window
/// @param zoom size of all text, 1 is normal, from 0.8 to 2
/// @param window where the window was
/// @param workspace the folder of the workspace that was open last
/// @param place the screen that was in front
/// @param dataset id of the dataset at hand
/// @param file inventory id of the file at hand
public record Settings(
    Language language,
    Theme theme,
    double zoom,
    Optional<Bounds> window,
    Optional<String> workspace,
    Place place,
    Optional<String> dataset,
    Optional<Long> file) {

  /// Place and size of the window on the screen.
  public record Bounds(double x, double y, double width, double height, boolean maximized) {}

  /// The settings of a first start, in the language of the system where the app speaks it.
  public static Settings first(String systemLanguage) {
    return new Settings(
        Language.ofTag(systemLanguage),
        Theme.LIGHT,
        1,
        Optional.empty(),
        Optional.empty(),
        Place.HOME,
        Optional.empty(),
        Optional.empty());
  }

  public Settings withLanguage(Language value) {
    return new Settings(value, theme, zoom, window, workspace, place, dataset, file);
  }

  public Settings withTheme(Theme value) {
    return new Settings(language, value, zoom, window, workspace, place, dataset, file);
  }

  public Settings withZoom(double value) {
    double bounded = Math.clamp(Math.round(value * 10) / 10.0, 0.8, 2.0);
    return new Settings(language, theme, bounded, window, workspace, place, dataset, file);
  }

  public Settings withWindow(Bounds value) {
    return new Settings(language, theme, zoom, Optional.of(value), workspace, place, dataset, file);
  }

  public Settings withWorkspace(String value) {
    return new Settings(
        language,
        theme,
        zoom,
        window,
        Optional.of(value),
        place,
        Optional.empty(),
        Optional.empty());
  }

  public Settings withWork(Place newPlace, Optional<String> newDataset, Optional<Long> newFile) {
    return new Settings(language, theme, zoom, window, workspace, newPlace, newDataset, newFile);
  }
}
