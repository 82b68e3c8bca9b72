package org.daftar.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliesTest {
  @ParameterizedTest
  @CsvSource({
    "effectifs_2025.xlsx, effectifs_2025_VF2 (copie).xlsx",
    "Budget.csv, Copie de budget.xlsx",
    "Budget.csv, budget_v2.1.csv",
    "Budget.csv, BUDGET - version finale.csv",
    "Budget.csv, budget_2024-03-12.csv",
    "Budget.csv, budget 12.03.2024 corrigé.csv",
    "Budget.csv, budget (1).csv",
    "الميزانية.xlsx, نسخة من الميزانية.xlsx",
    "الميزانية.xlsx, الميزانية نسخة نهائية.xlsx",
    "écoles.csv, ecoles_old.csv"
  })
  void versionsShareAStem(String one, String other) {
    assertThat(Families.stem(other)).isEqualTo(Families.stem(one));
  }

  @ParameterizedTest
  @CsvSource({
    "budget_2021.csv, budget_2022.csv",
    "tableau 3.csv, tableau 4.csv",
    "communes rurales.csv, communes urbaines.csv",
    "v1.csv, final.csv",
    "copie.csv, nouveau.csv"
  })
  void differentThingsDoNot(String one, String other) {
    assertThat(Families.stem(other)).isNotEqualTo(Families.stem(one));
  }

  @Property
  void everyNameHasAStemThatIsItsOwnStem(@ForAll String name) {
    String stem = Families.stem(name);
    assertThat(Families.stem(stem + ".csv")).isEqualTo(Families.stem(stem + ".xlsx"));
  }

  @Property
  void anyNumberOfMarksChangesNothing(@ForAll @IntRange(min = 1, max = 99) int version) {
    assertThat(Families.stem("liste des écoles_v" + version + "_final (" + version + ").csv"))
        .isEqualTo("liste des ecoles");
  }
}
