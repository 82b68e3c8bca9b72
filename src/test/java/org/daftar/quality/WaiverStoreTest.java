package org.daftar.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.daftar.kernel.Finding;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Location;
import org.daftar.kernel.Message;
import org.daftar.kernel.Severity;
import org.daftar.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiverStoreTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private static Findings findings() {
    Findings findings = new Findings();
    Message why = Message.of("quality.say.blank-row");
    findings.add(Finding.of("blank-row", Severity.WARNING, Location.ofRow("t", 3), why));
    findings.add(Finding.of("extra-cell", Severity.ERROR, Location.ofRow("t", 4), why));
    return findings;
  }

  private static FindingGroup group(String rule) {
    return findings().groups().stream()
        .filter(group -> group.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aWaiverComesBackAfterReopeningAndSetsItsGroupApart() {
    Waiver waiver;
    try (Workspace workspace = Workspace.open(folder, NOON)) {
      WaiverStore store = new WaiverStore(workspace.database(), NOON);
      waiver = store.waive("dataset-1", group("extra-cell"), " Vu avec le service ", "Naïma");
    }
    try (Workspace workspace = Workspace.open(folder, NOON)) {
      WaiverStore store = new WaiverStore(workspace.database(), NOON);
      assertThat(store.of("dataset-1")).containsExactly(waiver);
      assertThat(store.of("dataset-2")).isEmpty();
      assertThat(waiver.reason()).isEqualTo("Vu avec le service");
      OpenFindings open = OpenFindings.of(findings(), store.of("dataset-1"));
      assertThat(open.open()).extracting(FindingGroup::rule).containsExactly("blank-row");
      assertThat(open.waived()).extracting(FindingGroup::rule).containsExactly("extra-cell");
      assertThat(open.isValid()).isTrue();
    }
  }

  @Test
  void decidingAgainReplacesAndTakingBackReopens() {
    try (Workspace workspace = Workspace.open(folder, NOON)) {
      WaiverStore store = new WaiverStore(workspace.database(), NOON);
      store.waive("d", group("extra-cell"), "première raison", "Naïma");
      Waiver second = store.waive("d", group("extra-cell"), "seconde raison", "يوسف");
      assertThat(store.of("d")).containsExactly(second);
      store.reopen(second);
      assertThat(store.of("d")).isEmpty();
      assertThat(OpenFindings.of(findings(), store.of("d")).isValid()).isFalse();
    }
  }

  @Test
  void aWaiverNeedsAReason() {
    try (Workspace workspace = Workspace.open(folder, NOON)) {
      WaiverStore store = new WaiverStore(workspace.database(), NOON);
      assertThatThrownBy(() -> store.waive("d", group("extra-cell"), "  ", "Naïma"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
