package org.daftar.bundle.ui;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.bundle.BundleForm;
import org.daftar.bundle.Destination;
import org.daftar.kernel.Problem;

/// A place that a bundle could be written to, looked at for one bundle.
///
/// @param destination the place
/// @param obstacles what would stop the bundle there, by form; a form without one is free
public record Target(Destination destination, Map<BundleForm, Problem> obstacles) {
  public Target {
    obstacles = Map.copyOf(obstacles);
  }

  static Target of(Destination destination, Draft draft) {
    Map<BundleForm, Problem> obstacles = new EnumMap<>(BundleForm.class);
    for (BundleForm form : BundleForm.values()) {
      destination
          .obstacle(draft.size().bytes(form), draft.size().largest(form))
          .or(() -> taken(destination, form.fileName(draft.name())))
          .ifPresent(problem -> obstacles.put(form, problem));
    }
    return new Target(destination, obstacles);
  }

  private static Optional<Problem> taken(Destination destination, String name) {
    Path path = destination.folder().resolve(name);
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Problem.of("bundle-exists", path))
        : Optional.empty();
  }

  public Optional<Problem> obstacle(BundleForm form) {
    return Optional.ofNullable(obstacles.get(form));
  }

  public Path folder() {
    return destination.folder();
  }
}
