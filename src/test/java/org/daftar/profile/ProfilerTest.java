package org.daftar.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.MemoryTable;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.kernel.ValueType;
import org.junit.jupiter.api.Test;

class ProfilerTest {
  private static ColumnProfile profile(String name, String... values) {
    List<String[]> records = new ArrayList<>();
    records.add(new String[] {name, "autre"});
    for (String value : values) {
      records.add(new String[] {value, "x"});
    }
    MemoryTable table = MemoryTable.of("essai", records.toArray(String[][]::new));
    return Profiler.profile(table, Progress.NONE).columns().getFirst();
  }

  @Property
  void figuresEqualAPlainComputation(
      @ForAll @Size(min = 2, max = 60) List<@IntRange(min = -5000, max = 5000) Integer> numbers) {
    String[] values =
        numbers.stream().map(n -> n == 7 ? "" : String.valueOf(n)).toArray(String[]::new);
    List<Integer> filled = numbers.stream().filter(n -> n != 7).toList();
    ColumnProfile profile = profile("mesure", values);

    assertThat(profile.count()).isEqualTo(filled.size());
    assertThat(profile.missing()).isEqualTo(numbers.size() - filled.size());
    assertThat(profile.distinct()).isEqualTo(new TreeSet<>(filled).size());
    assertThat(profile.distinctExact()).isTrue();
    boolean typed = profile.column().type() == ValueType.INTEGER;
    if (typed) {
      double mean = filled.stream().mapToInt(i -> i).average().orElseThrow();
      double squares = filled.stream().mapToDouble(i -> (i - mean) * (i - mean)).sum();
      assertThat(profile.min()).contains(String.valueOf(Collections.min(filled)));
      assertThat(profile.max()).contains(String.valueOf(Collections.max(filled)));
      assertThat(profile.mean().orElseThrow()).isCloseTo(mean, within(1e-9));
      if (filled.size() > 1) {
        assertThat(profile.stddev().orElseThrow())
            .isCloseTo(Math.sqrt(squares / (filled.size() - 1)), within(1e-6));
      }
      assertThat(profile.histogram().stream().mapToInt(i -> i).sum()).isEqualTo(filled.size());
    }
    Map<Integer, Long> counts = new HashMap<>();
    filled.forEach(n -> counts.merge(n, 1L, Long::sum));
    assertThat(profile.topValues())
        .allSatisfy(v -> assertThat(counts.get(Integer.valueOf(v.value()))).isEqualTo(v.count()));
  }

  @Test
  void aColumnOfPlainNumbersIsOfIntegers() {
    ColumnProfile profile = profile("ménages", "12", "5", "1200");
    assertThat(profile.column().type()).isEqualTo(ValueType.INTEGER);
    assertThat(profile.column().confidence()).isEqualTo(1);
    assertThat(profile.column().format()).isEmpty();
  }

  @Test
  void frenchAmountsAreNumbersWithTheirFormat() {
    ColumnProfile profile = profile("montant", "1 234,50", "12,5", "7");
    assertThat(profile.column().type()).isEqualTo(ValueType.NUMBER);
    assertThat(profile.column().format()).contains("# ##0,00");
    assertThat(profile.max()).contains("1234.5");
    assertThat(profile.column()).matches(column -> Types.fits(column, "1 000,5"));
    assertThat(profile.column()).matches(column -> !Types.fits(column, "n.c"));
  }

  @Test
  void codesStayText() {
    assertThat(profile("valeur", "01234", "98765").reason().key())
        .isEqualTo("profile.reason.leadingZero");
    assertThat(profile("valeur", "1234567890123456").column().type()).isEqualTo(ValueType.STRING);
    for (String header :
        List.of(
            "Code commune",
            "CP",
            "code_insee",
            "ICE",
            "RIB",
            "CIN",
            "Tél.",
            "GSM",
            "رمز الجماعة",
            "الهاتف",
            "codePostal")) {
      assertThat(profile(header, "12345", "67890").column().type())
          .as(header)
          .isEqualTo(ValueType.STRING);
    }
    assertThat(profile("commune", "01.051.05.01", "02.011.01.03").column().type())
        .isEqualTo(ValueType.STRING);
    assertThat(profile("codes", "1.051.501", "10.051.501").column().type())
        .isEqualTo(ValueType.STRING);
  }

  @Test
  void wordsThatHoldACodeWordAreNoCodeHeaders() {
    assertThat(Types.isCodeHeader("Décodeurs")).isFalse();
    assertThat(Types.isCodeHeader("Indice")).isFalse();
    assertThat(Types.isCodeHeader("Nombre de ménages")).isFalse();
  }

  @Test
  void zeroAndOneAreIntegersAndWordsAreBooleans() {
    assertThat(profile("actif", "0", "1").column().type()).isEqualTo(ValueType.INTEGER);
    assertThat(profile("actif", "Oui", "non", "OUI").column().type()).isEqualTo(ValueType.BOOLEAN);
    assertThat(profile("actif", "نعم", "لا").column().type()).isEqualTo(ValueType.BOOLEAN);
  }

  @Test
  void ambiguousDatesAreDatesWithLowConfidence() {
    ColumnProfile profile = profile("date", "03/04/2021", "05/06/2021");
    assertThat(profile.column().type()).isEqualTo(ValueType.DATE);
    assertThat(profile.column().confidence()).isLessThan(0.6);
  }

  @Test
  void datesAreOrderedByTime() {
    ColumnProfile profile = profile("date", "31/12/2024", "01/02/2025", "15/01/2025");
    assertThat(profile.min()).contains("2024-12-31");
    assertThat(profile.max()).contains("2025-02-01");
    assertThat(profile.column().format()).contains("dd/MM/yyyy");
    assertThat(profile.histogram().stream().mapToInt(i -> i).sum()).isEqualTo(3);
  }

  @Test
  void yearsNeedTheirHeader() {
    assertThat(profile("Année", "2023", "2024").column().type()).isEqualTo(ValueType.YEAR);
    assertThat(profile("élèves", "2023", "2024").column().type()).isEqualTo(ValueType.INTEGER);
  }

  @Test
  void marksForMissingValuesBreakNoTypeAndAreReported() {
    ColumnProfile profile = profile("élèves", "12", "n.d.", "15", "-", "غ.م", "ND", "-999");
    assertThat(profile.column().type()).isEqualTo(ValueType.INTEGER);
    assertThat(profile.missingTokens())
        .extracting(ValueCount::value)
        .containsExactlyInAnyOrder("n.d.", "-", "غ.م", "ND", "-999");
    assertThat(profile.count()).isEqualTo(7);
    assertThat(profile.min()).contains("-999");
  }

  @Test
  void aMixedColumnIsTextAndSaysWhatItHolds() {
    ColumnProfile profile = profile("mesure", "12", "13", "beaucoup", "peu");
    assertThat(profile.column().type()).isEqualTo(ValueType.STRING);
    assertThat(profile.shares())
        .containsExactlyInAnyOrder(
            new TypeShare(ValueType.INTEGER, 2, 0.5), new TypeShare(ValueType.STRING, 2, 0.5));
    assertThat(profile.reason().key()).isEqualTo("profile.reason.mixed");
  }

  @Test
  void aFewStrayWordsLeaveTheTypeForTheChecks() {
    String[] values = new String[50];
    java.util.Arrays.fill(values, "12");
    values[20] = "douze";
    ColumnProfile profile = profile("élèves", values);
    assertThat(profile.column().type()).isEqualTo(ValueType.INTEGER);
    assertThat(profile.column().confidence()).isCloseTo(0.98, within(1e-9));
  }

  @Test
  void anEmptyColumnIsOfNoKnownType() {
    ColumnProfile profile = profile("vide", "", " ", "");
    assertThat(profile.column().type()).isEqualTo(ValueType.ANY);
    assertThat(profile.missing()).isEqualTo(3);
  }

  @Test
  void patternsShowTheShapes() {
    ColumnProfile profile = profile("réf", "Rabat 10", "Fès 20", "ABC-1", "سلا 3");
    assertThat(profile.patterns())
        .containsExactlyInAnyOrder(
            new ValueCount("Aaa 99", 2), new ValueCount("AAA-9", 1), new ValueCount("ععع 9", 1));
    assertThat(profile.minLength()).isEqualTo(5);
    assertThat(profile.maxLength()).isEqualTo(8);
  }

  @Test
  void manyDifferentValuesAreEstimatedWithinTheStatedError() {
    int rows = 100_000;
    List<String[]> records = new ArrayList<>();
    records.add(new String[] {"nom"});
    Random random = new Random(1);
    for (int i = 0; i < rows; i++) {
      records.add(new String[] {i % 10 == 0 ? "fréquent" : "v" + i + "-" + random.nextInt(9)});
    }
    ColumnProfile profile =
        Profiler.profile(MemoryTable.of("grand", records.toArray(String[][]::new)), Progress.NONE)
            .columns()
            .getFirst();
    assertThat(profile.distinctExact()).isFalse();
    assertThat(profile.distinct())
        .isCloseTo(90_001, org.assertj.core.data.Percentage.withPercentage(6));
    assertThat(profile.topValues().getFirst().value()).isEqualTo("fréquent");
    assertThat(profile.count()).isEqualTo(rows);
  }

  @Test
  void profilingCanBeCancelled() {
    Progress cancelled =
        new Progress() {
          @Override
          public void step(Message message) {}

          @Override
          public void count(long done, long total) {}

          @Override
          public void checkCancelled() {
            throw new CancelledException();
          }
        };
    MemoryTable table = MemoryTable.of("t", new String[] {"a"}, new String[] {"1"});
    assertThatThrownBy(() -> Profiler.profile(table, cancelled))
        .isInstanceOf(CancelledException.class);
  }
}
