package org.daftar.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.daftar.kernel.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberNotationTest {
  private static Optional<String> read(NumberNotation notation, String text) {
    return notation.read(text).map(NumberNotation::plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 234,50        | 1234.5
          1 234 567,89    | 1234567.89
          1 234,5         | 1234.5
          -12,5           | -12.5
          12,5-           | -12.5
          − 7             | -7
          (1 250,00)      | -1250
          12 500 DH       | 12500
          12 500,00 Dhs   | 12500
          12 500 MAD      | 12500
          12 500 د.م.     | 12500
          12 500 درهم     | 12500
          12,5 %          | 12.5
          ١٢٣٤            | 1234
          ١٢٬٣٤٥٫٦٧       | 12345.67
          1,2E3           | 1200
          """)
  void readsFrenchNumbersWithTheirUnitsAndSigns(String text, String plain) {
    assertThat(read(NumberNotation.FRENCH, text)).contains(plain);
  }

  @Test
  void readsEveryKindOfSpaceAsAThousandsMark() {
    for (String space : List.of(" ", "\u00a0", "\u202f", "\u2009")) {
      assertThat(read(NumberNotation.FRENCH, "1" + space + "234,5")).contains("1234.5");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 23,5
          12 34
          1 2345
          01 234
          1.234,5
          1,234.5
          12*
          abc
          1,2,3
          --5
          1.25 MDH
          12 KDH
          ,
          """)
  void leavesWhatIsNoFrenchNumberAlone(String text) {
    assertThat(read(NumberNotation.FRENCH, text)).isEmpty();
  }

  @Test
  void readsMultiplesOnlyWhereAskedFor() {
    assertThat(read(NumberNotation.FRENCH, "1,25 MDH")).isEmpty();
    NumberNotation asked = NumberNotation.FRENCH.withMultiples();
    assertThat(read(asked, "1,25 MDH")).contains("1250000");
    assertThat(read(asked, "12 KDH")).contains("12000");
    assertThat(read(asked, "12 MAD")).contains("12");
  }

  @Test
  void readsMoroccanEnglishAndSwissNumbers() {
    assertThat(read(NumberNotation.MOROCCAN, "1.250.000,00 DH")).contains("1250000");
    assertThat(read(NumberNotation.ENGLISH, "1,234,567.89")).contains("1234567.89");
    assertThat(read(NumberNotation.SWISS, "1’234.5")).contains("1234.5");
  }

  @Test
  void dottedCodesAreNoNumbersInAnyNotation() {
    for (NumberNotation notation : NumberNotation.ALL) {
      assertThat(notation.read("01.051.05.01")).isEmpty();
    }
  }

  @Property
  void readsBackEveryNumberItsNotationWrites(@ForAll BigDecimal number) {
    String plain = NumberNotation.plain(number);
    if (plain.length() < 60) {
      assertThat(read(NumberNotation.PLAIN, plain)).contains(plain);
    }
  }

  @Test
  void oneDecimalCommaSettlesTheColumn() {
    Proposal<NumberNotation> proposal =
        NumberNotation.infer(List.of("12,5", "1.234", "7")).orElseThrow();
    assertThat(proposal.value()).isEqualTo(NumberNotation.MOROCCAN);
    assertThat(proposal.confidence()).isEqualTo(1);
  }

  @Test
  void aSingleMarkBeforeThreeDigitsIsAmbiguous() {
    for (String text : List.of("1.234", "1,234")) {
      Proposal<NumberNotation> proposal = NumberNotation.infer(List.of(text)).orElseThrow();
      assertThat(proposal.confidence()).isLessThan(0.6);
      assertThat(proposal.reason().key()).isEqualTo("profile.reason.numberAmbiguous");
    }
  }

  @Test
  void aLeadingZeroProvesTheDecimalMark() {
    Proposal<NumberNotation> proposal =
        NumberNotation.infer(List.of("0.123", "1.234")).orElseThrow();
    assertThat(proposal.value()).isEqualTo(NumberNotation.PLAIN);
    assertThat(proposal.confidence()).isEqualTo(1);
  }

  @Test
  void everyPatternNamesItsNotation() {
    for (NumberNotation notation : NumberNotation.ALL) {
      assertThat(NumberNotation.ofPattern(notation.pattern())).contains(notation);
    }
    assertThat(NumberNotation.FRENCH.pattern()).isEqualTo("# ##0,00");
    assertThat(NumberNotation.MOROCCAN.pattern()).isEqualTo("#.##0,00");
  }

  @Test
  void wordsGiveNoNotation() {
    assertThat(NumberNotation.infer(List.of("Rabat", "Salé"))).isEmpty();
  }
}
