package org.daftar.bundle;

import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Code;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.Message;
import org.daftar.kernel.Severity;
import org.daftar.licence.Classification;
import org.daftar.licence.Licence;
import org.daftar.licence.Licences;
import org.daftar.licence.Sensitivity;
import org.daftar.metadata.ColumnDescription;
import org.daftar.metadata.Completeness;
import org.daftar.metadata.Fields;
import org.daftar.metadata.Metadata;

/// Is the dataset ready for open publication? Six questions, each answered as a colleague would,
/// each with the place where it is cured (domain PUB-2, INV-7, CLA-1).
public final class Gate {
  /// The rule of findings that stand for personal data.
  public static final String PERSONAL_DATA = "personal-data";

  private final BundlePlan plan;
  private final Metadata metadata;

  private Gate(BundlePlan plan) {
    this.plan = plan;
    this.metadata = plan.published().metadata();
  }

  /// Asks the six questions. Quick: nothing but the plan and the first rows of its tables is read.
  public static GateReport check(BundlePlan plan) {
    Gate gate = new Gate(plan);
    return new GateReport(
        List.of(
            gate.right(),
            gate.personal(),
            gate.licence(),
            gate.metadata(),
            gate.quality(),
            gate.formats()));
  }

  private GateLine right() {
    Cure cure = new Cure(Cure.Screen.RIGHTS, Fields.CLASSIFICATION);
    Optional<Classification> chosen =
        metadata.item(Fields.CLASSIFICATION).flatMap(Classification::ofId);
    if (chosen.isEmpty()) {
      return line("right", GateState.BLOCK, Message.of("bundle.gate.right.unknown"), cure);
    }
    Sensitivity sensitivity = Sensitivity.ofItems(metadata.items(Fields.SENSITIVITY));
    if (sensitivity.forcesClosed()) {
      Message sentence = Message.of("bundle.gate.right.sensitive", sensitivity.confidentiality());
      return line("right", GateState.BLOCK, sentence, cure);
    }
    return switch (chosen.get()) {
      case CLOSED -> line("right", GateState.BLOCK, Message.of("bundle.gate.right.closed"), cure);
      case SHARED -> line("right", GateState.BLOCK, Message.of("bundle.gate.right.shared"), cure);
      case OPEN -> line("right", GateState.OK, open(), cure);
    };
  }

  private Message open() {
    String basis = metadata.text(Fields.LEGAL_BASIS).fr();
    return basis.isBlank()
        ? Message.of("bundle.gate.right.open")
        : Message.of("bundle.gate.right.openBy", basis);
  }

  private GateLine personal() {
    List<FindingGroup> all =
        groups().stream().filter(group -> group.rule().equals(PERSONAL_DATA)).toList();
    List<FindingGroup> pending =
        all.stream().filter(group -> isError(group) && !isWaived(group)).toList();
    if (!pending.isEmpty()) {
      Message sentence = Message.of("bundle.gate.personal.found", pending.size(), first(pending));
      return line("personal", GateState.BLOCK, sentence, atTable(pending.getFirst()));
    }
    if (!all.isEmpty()) {
      Message sentence = Message.of("bundle.gate.personal.waived", all.size(), first(all));
      return line("personal", GateState.WARN, sentence, atTable(all.getFirst()));
    }
    return line(
        "personal",
        GateState.OK,
        Message.of("bundle.gate.personal.none"),
        Cure.of(Cure.Screen.TABLE));
  }

  private static Code first(List<FindingGroup> groups) {
    return new Code(groups.getFirst().where().columnName().orElse("—"));
  }

  private GateLine licence() {
    Cure cure = new Cure(Cure.Screen.RIGHTS, Fields.LICENCE);
    Optional<Licence> licence = metadata.item(Fields.LICENCE).flatMap(Licences::find);
    if (licence.isEmpty()) {
      return line("licence", GateState.BLOCK, Message.of("bundle.gate.licence.none"), cure);
    }
    if (licence.get().isOwnTerms()) {
      return line("licence", GateState.BLOCK, Message.of("bundle.gate.licence.ownTerms"), cure);
    }
    Code name = new Code(licence.get().id());
    return licence.get().isOpen()
        ? line("licence", GateState.OK, Message.of("bundle.gate.licence.open", name), cure)
        : line("licence", GateState.BLOCK, Message.of("bundle.gate.licence.notOpen", name), cure);
  }

  private GateLine metadata() {
    Completeness completeness = Completeness.of(plan.dataset(), columns());
    List<Completeness.Missing> blocking =
        completeness.blocking().stream().filter(m -> !isOfRights(m)).toList();
    if (!blocking.isEmpty()) {
      Completeness.Missing first = blocking.getFirst();
      Message sentence =
          Message.of("bundle.gate.metadata.missing", blocking.size(), first.message());
      return line("metadata", GateState.BLOCK, sentence, atRecord(first));
    }
    int score = completeness.score();
    if (!completeness.missing().isEmpty()) {
      Message sentence = Message.of("bundle.gate.metadata.partial", new Code(score + " %"));
      return line(
          "metadata", GateState.WARN, sentence, atRecord(completeness.missing().getFirst()));
    }
    Message sentence = Message.of("bundle.gate.metadata.complete");
    return line("metadata", GateState.OK, sentence, Cure.of(Cure.Screen.RECORD));
  }

  /// Licence and classification have lines of their own.
  private static boolean isOfRights(Completeness.Missing missing) {
    return missing
        .field()
        .filter(f -> f.equals(Fields.LICENCE) || f.equals(Fields.CLASSIFICATION))
        .isPresent();
  }

  private static Cure atRecord(Completeness.Missing missing) {
    return new Cure(Cure.Screen.RECORD, missing.field().or(missing::column).orElse(""));
  }

  private GateLine quality() {
    List<FindingGroup> errors =
        groups().stream()
            .filter(group -> isError(group) && !group.rule().equals(PERSONAL_DATA))
            .toList();
    List<FindingGroup> pending = errors.stream().filter(group -> !isWaived(group)).toList();
    if (!pending.isEmpty()) {
      Message sentence = Message.of("bundle.gate.quality.errors", pending.size());
      return line("quality", GateState.BLOCK, sentence, atTable(pending.getFirst()));
    }
    if (!errors.isEmpty()) {
      Message sentence = Message.of("bundle.gate.quality.waived", errors.size());
      return line("quality", GateState.WARN, sentence, atTable(errors.getFirst()));
    }
    return warnings();
  }

  private GateLine warnings() {
    List<FindingGroup> warnings =
        groups().stream()
            .filter(group -> group.severity() == Severity.WARNING)
            .filter(group -> !group.rule().equals(PERSONAL_DATA) && !isWaived(group))
            .toList();
    if (warnings.isEmpty()) {
      Message sentence = Message.of("bundle.gate.quality.none");
      return line("quality", GateState.OK, sentence, Cure.of(Cure.Screen.TABLE));
    }
    Message sentence = Message.of("bundle.gate.quality.warnings", warnings.size());
    return line("quality", GateState.WARN, sentence, atTable(warnings.getFirst()));
  }

  private GateLine formats() {
    return FormatAnswer.of(plan);
  }

  private List<FindingGroup> groups() {
    return plan.tables().stream().flatMap(table -> table.findings().stream()).toList();
  }

  private List<ColumnDescription> columns() {
    return plan.tables().stream().flatMap(table -> table.columns().stream()).toList();
  }

  private static boolean isError(FindingGroup group) {
    return group.severity() == Severity.ERROR;
  }

  private boolean isWaived(FindingGroup group) {
    String reason = plan.waivers().get(group.key());
    return reason != null && !reason.isBlank();
  }

  private static Cure atTable(FindingGroup group) {
    return new Cure(Cure.Screen.TABLE, group.key());
  }

  private static GateLine line(String id, GateState state, Message sentence, Cure cure) {
    return new GateLine(id, state, sentence, cure);
  }
}
