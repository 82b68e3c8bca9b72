package org.daftar.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.daftar.kernel.Proposal;
import org.daftar.kernel.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNotationTest {
  private static Optional<String> iso(String text) {
    return DateNotation.DAY_FIRST.read(text).map(DateReading::iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          05/08/2025          | 2025-08-05          | dd/MM/yyyy
          5/8/2025            | 2025-08-05          | d/M/yyyy
          05-08-2025          | 2025-08-05          | dd-MM-yyyy
          05.08.2025          | 2025-08-05          | dd.MM.yyyy
          2025-08-05          | 2025-08-05          | yyyy-MM-dd
          2025/8/5            | 2025-08-05          | yyyy/M/d
          ٠٥/٠٨/٢٠٢٥          | 2025-08-05          | dd/MM/yyyy
          5 août 2025         | 2025-08-05          | d MMMM yyyy
          5 AOUT 2025         | 2025-08-05          | d MMMM yyyy
          1er janvier 2025    | 2025-01-01          | d MMMM yyyy
          mardi 5 août 2025   | 2025-08-05          | d MMMM yyyy
          5-févr.-2025        | 2025-02-05          | d MMMM yyyy
          August 5, 2025      | 2025-08-05          | MMMM d, yyyy
          5 غشت 2025          | 2025-08-05          | d MMMM yyyy
          5 أغسطس 2025        | 2025-08-05          | d MMMM yyyy
          5 شتنبر 2025        | 2025-09-05          | d MMMM yyyy
          5 كانون الثاني 2025 | 2025-01-05          | d MMMM yyyy
          2025-08-05T10:30:00Z | 2025-08-05T10:30:00Z | yyyy-MM-dd HH:mm:ss
          05/08/2025 10:30    | 2025-08-05T10:30:00 | dd/MM/yyyy HH:mm
          août 2025           | 2025-08             | MMMM yyyy
          08/2025             | 2025-08             | MM/yyyy
          2025-08             | 2025-08             | yyyy-MM
          """)
  void readsDatesAsPeopleWriteThem(String text, String iso, String pattern) {
    DateReading reading = DateNotation.DAY_FIRST.read(text).orElseThrow();
    assertThat(reading.iso()).isEqualTo(iso);
    assertThat(reading.pattern()).isEqualTo(pattern);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/2",
        "41_10_1",
        "lot 1/2",
        "31/02/2025",
        "13/13/2025",
        "12.5",
        "2025",
        "10/2",
        "1.2.3",
        "05/08-2025",
        "5 table 2025",
        "05/08/20255",
        "192.168.1.1",
        "45000",
        "2024-2025"
      })
  void takesNothingElseForADate(String text) {
    assertThat(iso(text)).isEmpty();
  }

  @Test
  void readsTwoDigitYearsOnlyWhereAskedForAndSaysSo() {
    assertThat(iso("05/08/25")).isEmpty();
    DateReading reading = DateNotation.DAY_FIRST.withTwoDigitYears().read("05/08/75").orElseThrow();
    assertThat(reading.iso()).isEqualTo("1975-08-05");
    assertThat(reading.twoDigitYear()).isTrue();
    assertThat(reading.pattern()).isEqualTo("dd/MM/yy");
  }

  @Property
  void readsBackEveryDateInBothOrders(
      @ForAll @DateRange(min = "1900-01-01", max = "2199-12-31") LocalDate date) {
    String day = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(date);
    String month = DateTimeFormatter.ofPattern("MM/dd/yyyy").format(date);
    assertThat(iso(day)).contains(date.toString());
    assertThat(DateNotation.MONTH_FIRST.read(month).map(DateReading::iso))
        .contains(date.toString());
  }

  @Test
  void oneValueProvesTheOrderOfTheColumn() {
    Proposal<DateNotation> day =
        DateNotation.infer(List.of("03/04/2021", "31/12/2021", "05/06/2021")).orElseThrow();
    assertThat(day.value()).isEqualTo(DateNotation.DAY_FIRST);
    assertThat(day.confidence()).isEqualTo(1);
    assertThat(day.reason().arguments()).anyMatch(a -> a.toString().equals("31/12/2021"));
    Proposal<DateNotation> month =
        DateNotation.infer(List.of("03/04/2021", "12/31/2021")).orElseThrow();
    assertThat(month.value()).isEqualTo(DateNotation.MONTH_FIRST);
  }

  @Test
  void anOrderThatNothingProvesIsAmbiguous() {
    Proposal<DateNotation> proposal =
        DateNotation.infer(List.of("03/04/2021", "05/06/2021")).orElseThrow();
    assertThat(proposal.confidence()).isLessThan(0.6);
    assertThat(proposal.reason().key()).isEqualTo("profile.reason.dateAmbiguous");
  }

  @Test
  void valuesThatContradictEachOtherAreNotSettledSilently() {
    Proposal<DateNotation> proposal =
        DateNotation.infer(List.of("31/12/2021", "12/31/2021")).orElseThrow();
    assertThat(proposal.confidence()).isLessThan(0.6);
    assertThat(proposal.reason().key()).isEqualTo("profile.reason.dateMixed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 ذو الحجة 1433",
        "4 hija 1442",
        "12 joumada II 1437",
        "1 محرم 1445",
        "15/09/1445",
        "1445/09/15",
        "12 رمضان 1446",
        "27 ramadan 1446"
      })
  void recognisesHijriDatesAndNeverConvertsThem(String text) {
    assertThat(DateNotation.isHijri(text)).isTrue();
    assertThat(iso(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"05/08/2025", "5 août 2025", "1445", "Rabat", "5 mars 2024"})
  void takesNoGregorianDateForHijri(String text) {
    assertThat(DateNotation.isHijri(text)).isFalse();
  }

  @Test
  void onlyNumbersBeforeADaySayThatTheMonthComesFirst() {
    assertThat(DateNotation.ofPattern("MM/dd/yyyy")).isEqualTo(DateNotation.MONTH_FIRST);
    for (String pattern : List.of("dd/MM/yyyy", "MM/yyyy", "MMMM yyyy", "MMMM d, yyyy")) {
      assertThat(DateNotation.ofPattern(pattern)).isEqualTo(DateNotation.DAY_FIRST);
    }
    assertThat(DateNotation.ofPattern("d/M/yy"))
        .isEqualTo(DateNotation.DAY_FIRST.withTwoDigitYears());
  }

  @Test
  void tellsMonthsFromDays() {
    assertThat(DateNotation.DAY_FIRST.read("2025-08").orElseThrow().type())
        .isEqualTo(ValueType.YEARMONTH);
  }
}
