package org.daftar;

import java.util.List;

/// A package below the root, and the arrows that may leave it. `app` is not in the table: it puts
/// the house together and may use everything.
///
/// @param name the package below the root; the screens of a feature are a room of their own
/// @param uses the rooms it may use besides itself
/// @param reason why it may use no more
record Room(String name, List<String> uses, String reason) {
  static final List<Room> ALL =
      List.of(
          room("kernel", "", "everyone shares it, so it may know nobody"),
          room("text", "kernel", "words are put together from the kernel's messages"),
          room("task", "kernel", "background work knows progress, not what is worked on"),
          room("kit", "kernel text task", "a control that knows a feature can't be shared"),
          room("store", "kernel text", "the database knows no feature; features bring their SQL"),
          room("format", "kernel text", "files are read without knowing what for"),
          room("profile", "kernel text format", "statistics need only a table"),
          room(
              "inventory",
              "kernel text store format",
              "an inventory knows files, not what is done with them"),
          room(
              "recipe",
              "kernel text store profile",
              "a recipe runs on any table, from the window or without one"),
          room(
              "metadata",
              "kernel text store profile",
              "a description may propose from the profile, and depends on no check"),
          room("licence", "kernel text store", "a licence can be judged without any data at hand"),
          room(
              "quality",
              "kernel text store format profile recipe",
              "a check reads a profile and proposes steps; it changes no data"),
          room(
              "bundle",
              "kernel text store format profile inventory recipe metadata licence quality",
              "the bundle is where the features come together; it knows no opened table"),
          room(
              "workbench",
              "kernel text format profile inventory recipe metadata licence quality bundle",
              "an opened table brings together what the features know of it; they keep it"),
          room(
              "cli",
              "kernel text store format profile inventory recipe metadata licence quality bundle",
              "the command line does what the window does, on the same features; the front door"
                  + " hands it its services, so that it needs no room above it"),
          screens("inventory", "format metadata", "a file is listed with what describes it"),
          screens("metadata", "", "a sheet is filled in without looking at the data"),
          screens("licence", "metadata", "the rights belong to a described dataset"),
          screens(
              "workbench",
              "format profile inventory recipe quality",
              "the table is shown with its steps and findings; what it means is the sheet's"),
          screens(
              "bundle",
              "workbench metadata licence",
              "a dataset is published from its tables, its sheet and its rights"));

  private static Room room(String name, String uses, String reason) {
    return new Room(name, uses.isEmpty() ? List.of() : List.of(uses.split(" ")), reason);
  }

  /// The screens of a feature: they use it, what all screens use, and a few of its neighbours, but
  /// never other screens, or they could be neither moved nor tested alone.
  private static Room screens(String feature, String neighbours, String reason) {
    String uses = feature + " kernel text task kit " + neighbours;
    return room(feature + ".ui", uses.strip(), reason);
  }

  boolean mayUse(String other) {
    return other.equals(name) || uses.contains(other);
  }

  @Override
  public String toString() {
    return name;
  }
}
