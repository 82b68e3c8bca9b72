package org.daftar.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.daftar.kernel.Column;
import org.daftar.kernel.LocalizedText;
import org.daftar.kernel.ValueType;
import org.daftar.profile.TableProfile;
import org.junit.jupiter.api.Test;

class DictionaryTest {
  private static final TableProfile PROFILE =
      Profiles.of(
          Profiles.column(1, "Code commune", ValueType.STRING, "", "", "01.051.01.01"),
          Profiles.column(2, "Milieu", ValueType.STRING, "", "", "Rural", "Urbain"),
          Profiles.column(3, "Superficie (km²)", ValueType.NUMBER, "1", "9"),
          Profiles.column(4, "الجهة / Région", ValueType.STRING, "", ""));

  @Test
  void typesAreThoseOfTheProfile() {
    assertThat(Dictionary.of("t", PROFILE).columns())
        .extracting(ColumnDescription::type)
        .isEqualTo(PROFILE.typedColumns().stream().map(Column::type).toList());
  }

  @Test
  void headersGiveLabelsAndUnits() {
    Dictionary dictionary = Dictionary.of("t", PROFILE);
    ColumnDescription area = dictionary.columns().get(2);
    assertThat(area.unit()).isEqualTo("km²");
    assertThat(area.label()).isEqualTo(LocalizedText.ofFrench("Superficie"));
    assertThat(area.publishedName()).isEqualTo("superficie_km2");
    assertThat(dictionary.columns().get(3).label())
        .isEqualTo(new LocalizedText("Région", "الجهة", ""));
  }

  @Test
  void aShortListOfValuesIsAClosedList() {
    Dictionary dictionary = Dictionary.of("t", PROFILE);
    assertThat(dictionary.columns().get(1).allowedValues()).containsExactly("Rural", "Urbain");
    assertThat(dictionary.columns().get(2).allowedValues()).isEmpty();
  }

  @Test
  void aNewProfileKeepsWhatPeopleWrote() {
    Dictionary first = Dictionary.of("t", PROFILE);
    LocalizedText meaning = LocalizedText.ofFrench("Code du HCP");
    Dictionary written = first.with(first.columns().getFirst().withDescription(meaning));
    TableProfile changed =
        Profiles.of(
            Profiles.column(1, "Code commune", ValueType.INTEGER, "1", "9"),
            Profiles.column(2, "code_commune", ValueType.STRING, "", ""));
    Dictionary updated = written.updatedTo(Dictionary.of("t", changed));
    assertThat(updated.columns()).hasSize(2);
    assertThat(updated.columns().getFirst().description()).isEqualTo(meaning);
    assertThat(updated.columns().getFirst().type()).isEqualTo(ValueType.INTEGER);
    assertThat(updated.columns())
        .extracting(ColumnDescription::publishedName)
        .doesNotHaveDuplicates();
  }
}
