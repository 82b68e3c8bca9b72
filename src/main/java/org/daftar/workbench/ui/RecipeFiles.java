package org.daftar.workbench.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;

/// Recipes as files that go from one computer to another.
final class RecipeFiles {
  private static final long LARGEST = 5_000_000;

  private RecipeFiles() {}

  static void write(Path target, String json) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.writeString(part, json, StandardCharsets.UTF_8);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new DaftarException(Problem.of("recipe-not-written", target), e);
    }
  }

  static String read(Path source) {
    try {
      if (Files.size(source) > LARGEST) {
        throw new DaftarException(Problem.of("recipe-unreadable", source));
      }
      return Files.readString(source, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new DaftarException(Problem.of("recipe-unreadable", source), e);
    }
  }
}
