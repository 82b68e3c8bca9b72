package org.daftar.bundle;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;

/// Will every stick and every portal take the files as they are? The last question of the gate.
final class FormatAnswer {
  /// What CKAN's DataStore keeps of a header as it stands (standards 1.5).
  private static final Pattern SAFE_HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,62}");

  private FormatAnswer() {}

  static GateLine of(BundlePlan plan) {
    if (plan.tables().isEmpty()) {
      return line(GateState.BLOCK, Message.of("bundle.gate.formats.empty"), Cure.Screen.TABLE, "");
    }
    for (BundleTable table : plan.tables()) {
      Set<String> seen = new HashSet<>();
      for (PublishedColumn column : PublishedColumn.of(table)) {
        String name = column.name();
        if (!SAFE_HEADER.matcher(name).matches() || !seen.add(name.toLowerCase(Locale.ROOT))) {
          Message sentence = Message.of("bundle.gate.formats.header", new Code(name));
          return line(GateState.BLOCK, sentence, Cure.Screen.RECORD, column.description().name());
        }
      }
    }
    if (Estimate.quick(plan).largestTable() > Filesystem.FAT.largestFile()) {
      Message sentence = Message.of("bundle.gate.formats.large");
      return line(GateState.WARN, sentence, Cure.Screen.PUBLISH, "destination");
    }
    Message sentence = Message.of("bundle.gate.formats.safe", plan.tables().size());
    return line(GateState.OK, sentence, Cure.Screen.PUBLISH, "destination");
  }

  private static GateLine line(
      GateState state, Message sentence, Cure.Screen screen, String target) {
    return new GateLine("formats", state, sentence, new Cure(screen, target));
  }
}
