package org.daftar.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.daftar.kernel.DaftarException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeJsonTest {
  @Property
  @Domain(AnyRecipes.class)
  void everyRecipeComesBackFromItsJson(@ForAll Recipe recipe) {
    assertThat(RecipeJson.read(RecipeJson.write(recipe))).isEqualTo(recipe);
  }

  @Test
  void aSavedRecipeReadsAsItDidWhenItWasSaved() {
    String saved =
        """
        {"version":1,"steps":[
          {"op":"trim-spaces","columns":["Commune"]},
          {"op":"drop-rows","column":"Commune","equals":"TOTAL"},
          {"op":"parse-number","column":"Montant","decimal":",","group":" ","multiples":false}]}
        """;
    assertThat(RecipeJson.read(saved))
        .isEqualTo(
            Recipe.of(
                new TrimSpaces(java.util.List.of("Commune")),
                new DropRows(new RowCondition.CellEquals("Commune", "TOTAL")),
                new ParseNumber("Montant", org.daftar.profile.NumberNotation.FRENCH)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          pas du JSON                                                | recipe-not-a-recipe
          {"a":1}                                                    | recipe-not-a-recipe
          []                                                         | recipe-not-a-recipe
          {"version":9,"steps":[]}                                   | recipe-newer
          {"version":1,"steps":[{"op":"fly"}]}                       | recipe-unknown-step
          {"version":1,"steps":[{"op":"rename-column","column":"a"}]} | recipe-step-incomplete
          {"version":1,"steps":[{"op":"choose-header","row":0,"rows":3}]} | recipe-step-incomplete
          {"version":1,"steps":[{"columns":[]}]}                     | recipe-step-incomplete
          {"version":1,"steps":[{"op":"replace-text","columns":[],"find":"(","replacement":"","matching":"pattern"}]} | recipe-pattern-invalid
          """)
  void whatIsNoRecipeIsRefusedWithItsReason(String json, String code) {
    assertThatThrownBy(() -> RecipeJson.read(json))
        .isInstanceOfSatisfying(
            DaftarException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }
}
