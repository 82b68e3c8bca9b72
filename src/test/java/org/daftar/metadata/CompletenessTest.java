package org.daftar.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.daftar.kernel.LocalizedText;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;
import org.daftar.kernel.ValueType;
import org.daftar.text.Language;
import org.daftar.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {
  private static final List<ColumnDescription> COLUMNS = List.of(labelled("a"), labelled("b"));

  @Test
  void theWeightsAddUpToAHundred() {
    double fields = Form.standard().fields().stream().mapToDouble(Field::weight).sum();
    assertThat(fields + Completeness.DICTIONARY_WEIGHT).isEqualTo(100);
  }

  @Test
  void nothingScoresZeroAndEverythingAHundred() {
    assertThat(score(Metadata.EMPTY, List.of()).score()).isZero();
    Completeness full = score(full(), COLUMNS);
    assertThat(full.score()).isEqualTo(100);
    assertThat(full.missing()).isEmpty();
  }

  static List<Field> fields() {
    return Form.standard().fields();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void emptyingAFieldCostsItsWeight(Field field) {
    Completeness without = score(full().without(field.id()), COLUMNS);
    assertThat(without.points()).isCloseTo(100 - field.weight(), within(1e-9));
    assertThat(without.missing())
        .filteredOn(missing -> missing.field().equals(Optional.of(field.id())))
        .hasSize(field.weight() > 0 ? 1 : 0)
        .allMatch(missing -> missing.level() == field.level());
  }

  @Test
  void aMissingLanguageCostsItsShare() {
    Metadata frenchOnly =
        full().with(Fields.TITLE, Entry.confirmed(FieldValue.text("Budget", "", "")));
    Completeness completeness = score(frenchOnly, COLUMNS);
    assertThat(completeness.points()).isCloseTo(95, within(1e-9));
    assertThat(Texts.of(Language.FRENCH).get(completeness.missing().getFirst().message()))
        .contains("arabe", "Titre");
  }

  @Test
  void aProposalWinsNothingUntilItIsConfirmed() {
    Entry proposed =
        Entry.proposed(
            new Proposal<>(FieldValue.of("ANNUAL"), 0.9, Message.of("metadata.reason.letters")));
    Metadata metadata = full().with(Fields.FREQUENCY, proposed);
    assertThat(score(metadata, COLUMNS).points()).isCloseTo(95, within(1e-9));
    assertThat(score(metadata, COLUMNS).blocking()).hasSize(1);
    assertThat(score(metadata.confirm(Fields.FREQUENCY), COLUMNS).score()).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"coverageGaps", "denominators", "biases", "doNotConclude"})
  void anEmptyContextNoticeLowersTheScore(String field) {
    assertThat(score(full().without(field), COLUMNS).score()).isEqualTo(99);
  }

  @Test
  void columnsShareTheDictionarysPoints() {
    ColumnDescription bare = ColumnDescription.bare("c", "c", ValueType.STRING);
    List<ColumnDescription> half =
        List.of(labelled("a"), bare.withLabel(LocalizedText.ofFrench("C")));
    Completeness completeness = score(full(), half);
    assertThat(completeness.points()).isCloseTo(97, within(1e-9));
    assertThat(completeness.missing())
        .extracting(Completeness.Missing::column)
        .containsExactly(Optional.of("c"));
    assertThat(score(full(), List.of()).points()).isCloseTo(88, within(1e-9));
  }

  @Test
  void whatIsRequiredIsListedFirst() {
    List<Level> levels =
        score(Metadata.EMPTY, List.of()).missing().stream()
            .map(Completeness.Missing::level)
            .toList();
    assertThat(levels).isSorted().contains(Level.REQUIRED, Level.RECOMMENDED);
  }

  @Test
  void everyFieldIsExplainedAndItsVocabularyExists() {
    for (Language language : Language.values()) {
      Texts texts = Texts.of(language);
      for (Field field : Form.standard().fields()) {
        assertThat(texts.get(field.label())).isNotBlank();
        assertThat(texts.get(field.help())).isNotBlank();
      }
    }
    assertThat(Form.standard().fields())
        .allSatisfy(
            field ->
                field
                    .vocabulary()
                    .filter(id -> !id.equals("licences"))
                    .ifPresent(id -> assertThat(Vocabularies.find(id)).as(id).isPresent()));
  }

  @Test
  void everySectionHasFieldsAndWords() {
    for (Section section : Section.values()) {
      assertThat(Form.standard().in(section))
          .as(section.name().toLowerCase(Locale.ROOT))
          .isNotEmpty();
      assertThat(Texts.of(Language.ARABIC).get(section.help())).isNotBlank();
    }
  }

  private static ColumnDescription labelled(String name) {
    return ColumnDescription.bare(name, name, ValueType.STRING)
        .withLabel(new LocalizedText("Libellé", "تسمية", ""));
  }

  /// A description in which every field is filled and confirmed.
  static Metadata full() {
    Metadata metadata = Metadata.EMPTY;
    for (Field field : Form.standard().fields()) {
      metadata = metadata.with(field.id(), Entry.confirmed(value(field)));
    }
    return metadata;
  }

  private static FieldValue value(Field field) {
    return switch (field.kind()) {
      case TEXT, LONG_TEXT -> FieldValue.text("texte", "نص", "text");
      case KEYWORDS -> new FieldValue.Keywords(List.of("mot"), List.of("كلمة"), List.of());
      case PERIOD -> FieldValue.of("2024-01-01", "2024-12-31");
      default -> FieldValue.of("valeur");
    };
  }

  private static Completeness score(Metadata metadata, List<ColumnDescription> columns) {
    Dataset dataset =
        new Dataset(
            UUID.randomUUID(), "x", DatasetState.DRAFT, metadata, Instant.EPOCH, Instant.EPOCH);
    return Completeness.of(dataset, columns);
  }
}
