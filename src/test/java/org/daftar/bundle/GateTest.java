package org.daftar.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.daftar.kernel.Column;
import org.daftar.kernel.Finding;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Location;
import org.daftar.kernel.MemoryTable;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;
import org.daftar.kernel.Severity;
import org.daftar.kernel.Table;
import org.daftar.metadata.Entry;
import org.daftar.metadata.FieldValue;
import org.daftar.metadata.Fields;
import org.daftar.metadata.Metadata;
import org.daftar.text.Language;
import org.daftar.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
  private static final Column COLUMN = Column.untyped(2, "Nom");

  private static GateReport check(Metadata metadata, FindingGroup... findings) {
    return Gate.check(Samples.plan(metadata, Samples.table(), List.of(findings)));
  }

  private static Metadata with(String field, String... items) {
    return Samples.metadata().with(field, Entry.confirmed(FieldValue.of(items)));
  }

  private static FindingGroup finding(String rule, Severity severity) {
    Findings findings = new Findings();
    findings.add(
        Finding.of(
            rule,
            severity,
            Location.ofColumn("effectifs", COLUMN),
            Message.of("bundle.report.none")));
    return findings.groups().getFirst();
  }

  @Test
  void readyDatasetPassesInSixLines() {
    GateReport report = check(Samples.metadata());
    assertThat(report.isOpen()).isTrue();
    assertThat(report.lines())
        .extracting(GateLine::id)
        .containsExactly("right", "personal", "licence", "metadata", "quality", "formats");
  }

  @ParameterizedTest
  @ValueSource(strings = {"closed", "shared", "nonsense"})
  void whatIsNotOpenIsNotExportedAsOpen(String classification) {
    GateReport report = check(with(Fields.CLASSIFICATION, classification));
    assertThat(report.isOpen()).isFalse();
    assertThat(report.line("right").state()).isEqualTo(GateState.BLOCK);
    assertThat(report.line("right").cure())
        .isEqualTo(new Cure(Cure.Screen.RIGHTS, "classification"));
  }

  @Test
  void whatIsOnlyProposedDoesNotOpenTheGate() {
    Entry proposed =
        Entry.proposed(
            new Proposal<>(FieldValue.of("ODbL-1.0"), 0.9, Message.of("bundle.report.none")));
    GateReport report = check(Samples.metadata().with(Fields.LICENCE, proposed));
    assertThat(report.line("licence").state()).isEqualTo(GateState.BLOCK);
  }

  @Test
  void highConfidentialityClosesAnOpenDataset() {
    assertThat(check(with(Fields.SENSITIVITY, "3", "0", "0")).line("right").state())
        .isEqualTo(GateState.BLOCK);
    assertThat(check(with(Fields.SENSITIVITY, "2", "4", "4")).line("right").state())
        .isEqualTo(GateState.OK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CC-BY-NC-4.0", "CC-BY-ND-4.0", "own-terms", "unknown"})
  void licenceThatIsNotOpenHoldsBack(String licence) {
    assertThat(check(with(Fields.LICENCE, licence)).line("licence").state())
        .isEqualTo(GateState.BLOCK);
  }

  @Test
  void missingLicenceHoldsBackOnItsOwnLineOnly() {
    GateReport report = check(Samples.metadata().without(Fields.LICENCE));
    assertThat(report.blockCount()).isEqualTo(1);
    assertThat(report.firstBlock().orElseThrow().id()).isEqualTo("licence");
  }

  @Test
  void missingRequiredFieldHoldsBackAndLeadsToTheField() {
    GateReport report = check(Samples.metadata().without(Fields.FREQUENCY));
    assertThat(report.line("metadata").state()).isEqualTo(GateState.BLOCK);
    assertThat(report.line("metadata").cure())
        .isEqualTo(new Cure(Cure.Screen.RECORD, Fields.FREQUENCY));
  }

  @Test
  void personalDataHoldBackUntilWaivedWithAReason() {
    FindingGroup personal = finding("personal-data", Severity.ERROR);
    BundlePlan plan = Samples.plan(Samples.metadata(), Samples.table(), List.of(personal));
    GateLine line = Gate.check(plan).line("personal");
    assertThat(line.state()).isEqualTo(GateState.BLOCK);
    assertThat(line.cure()).isEqualTo(new Cure(Cure.Screen.TABLE, personal.key()));
    assertThat(Gate.check(waived(plan, personal, " ")).isOpen()).isFalse();
    assertThat(Gate.check(waived(plan, personal, "noms d’écoles")).line("personal").state())
        .isEqualTo(GateState.WARN);
  }

  @Test
  void errorsHoldBackUntilWaivedAndWarningsDoNot() {
    FindingGroup error = finding("duplicate-row", Severity.ERROR);
    BundlePlan plan = Samples.plan(Samples.metadata(), Samples.table(), List.of(error));
    assertThat(Gate.check(plan).line("quality").state()).isEqualTo(GateState.BLOCK);
    assertThat(Gate.check(waived(plan, error, "vérifié")).isOpen()).isTrue();
    assertThat(check(Samples.metadata(), finding("blank-row", Severity.WARNING)).isOpen()).isTrue();
  }

  private static BundlePlan waived(BundlePlan plan, FindingGroup group, String reason) {
    return new BundlePlan(
        plan.dataset(), plan.version(), plan.tables(), Map.of(group.key(), reason), plan.created());
  }

  @Test
  void headersThatAPortalSpoilsHoldBack() {
    Table table = MemoryTable.of("t", new String[] {"الجهة"}, new String[] {"x"});
    BundlePlan plan = Samples.plan(Samples.metadata(), table, List.of());
    BundleTable spoiled =
        new BundleTable(
            table,
            plan.tables().getFirst().columns().stream()
                .map(column -> column.withPublishedName("الجهة"))
                .toList(),
            plan.tables().getFirst().title(),
            "x.csv",
            plan.tables().getFirst().recipe(),
            List.of());
    BundlePlan bad = new BundlePlan(plan.dataset(), 1, List.of(spoiled), Map.of(), plan.created());
    assertThat(Gate.check(bad).line("formats").state()).isEqualTo(GateState.BLOCK);
    assertThat(Gate.check(plan).line("formats").state()).isEqualTo(GateState.OK);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLineIsASentenceInEveryLanguage(Language language) {
    Texts texts = Texts.of(language);
    GateReport report =
        check(
            Metadata.EMPTY, finding("personal-data", Severity.ERROR), finding("x", Severity.ERROR));
    assertThat(report.lines())
        .allSatisfy(
            line -> {
              assertThat(texts.get(line.title())).isNotBlank();
              assertThat(texts.get(line.sentence())).doesNotContain("{");
            });
  }
}
