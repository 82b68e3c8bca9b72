package org.daftar.cli;

import java.util.List;
import java.util.Optional;
import org.daftar.format.OpenFile;
import org.daftar.format.Sheet;
import org.daftar.kernel.Code;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;

/// Which tables of a file a verb is about.
final class OpenTables {
  private OpenTables() {}

  /// Every table of the file, or the one of this name.
  ///
  /// @throws DaftarException if there is none of this name
  static List<Sheet> chosen(OpenFile file, Optional<String> name) {
    return name.map(wanted -> List.of(named(file, wanted))).orElse(file.sheets());
  }

  /// The table of this name, or the first one that is not hidden.
  static Sheet one(OpenFile file, Optional<String> name) {
    List<Sheet> sheets = file.sheets();
    return name.map(wanted -> named(file, wanted))
        .or(() -> sheets.stream().filter(sheet -> !sheet.hidden()).findFirst())
        .orElse(sheets.getFirst());
  }

  /// Closes tables before their files.
  static void close(List<AutoCloseable> opened) {
    for (AutoCloseable each : opened) {
      try {
        each.close();
      } catch (DaftarException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static Sheet named(OpenFile file, String name) {
    return file.sheets().stream()
        .filter(sheet -> sheet.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new DaftarException(Problem.of("cli-no-sheet", file.path(), new Code(name))));
  }
}
