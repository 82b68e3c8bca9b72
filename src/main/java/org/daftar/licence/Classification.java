package org.daftar.licence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daftar.kernel.Message;

/// Where a dataset stands between closed and open (S0:673-697; domain CLA-1).
public enum Classification {
  /// Stays inside: national security, personal data.
  CLOSED,
  /// Goes to named partners under an agreement: sensitive commercial information.
  SHARED,
  /// Goes to everybody: bus timetables, aggregated health figures.
  OPEN;

  /// The name that is stored: `closed`, `shared`, `open`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Classification> ofId(String id) {
    return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
  }

  public boolean mayExportAsOpen() {
    return this == OPEN;
  }

  public Message label() {
    return Message.of("licence.class." + id());
  }

  public Message help() {
    return Message.of("licence.class." + id() + ".help");
  }

  /// What the sources give as examples of this class.
  public List<Message> examples() {
    return List.of(
        Message.of("licence.class." + id() + ".example1"),
        Message.of("licence.class." + id() + ".example2"));
  }

  /// The class that counts: levels 3 and 4 are sensitive data and close the dataset, whatever was
  /// chosen (DGSSI, guide de classification des données, 2025; to be checked against its text).
  public Classification under(Sensitivity sensitivity) {
    return sensitivity.forcesClosed() ? CLOSED : this;
  }
}
