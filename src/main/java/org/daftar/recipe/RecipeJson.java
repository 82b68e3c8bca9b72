package org.daftar.recipe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.daftar.kernel.Code;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;

/// Recipes as JSON: `{"version":1,"steps":[{"op":"trim-spaces","columns":["Commune"]}]}`.
public final class RecipeJson {
  /// The version that is written, and the newest that is read.
  public static final int VERSION = 1;

  private static final JsonMapper JSON = new JsonMapper();

  private RecipeJson() {}

  public static String write(Recipe recipe) {
    return tree(recipe).toPrettyString();
  }

  public static ObjectNode tree(Recipe recipe) {
    ObjectNode tree = JSON.createObjectNode().put("version", VERSION);
    ArrayNode steps = tree.putArray("steps");
    recipe.steps().forEach(step -> steps.add(tree(step)));
    return tree;
  }

  public static ObjectNode tree(Step step) {
    return StepJson.write(step, JSON.createObjectNode().put("op", step.op()));
  }

  static String list(List<Step> steps) {
    ArrayNode list = JSON.createArrayNode();
    steps.forEach(step -> list.add(tree(step)));
    return list.toString();
  }

  /// @throws DaftarException if the text is no recipe, comes from a newer version, or holds a step
  ///     that is unknown or incomplete
  public static Recipe read(String json) {
    JsonNode tree = parse(json);
    if (!tree.path("steps").isArray()) {
      throw new DaftarException(Problem.of("recipe-not-a-recipe"));
    }
    if (tree.path("version").asInt(VERSION) > VERSION) {
      throw new DaftarException(Problem.of("recipe-newer", tree.path("version").asInt()));
    }
    List<Step> steps = new ArrayList<>();
    for (JsonNode step : tree.path("steps")) {
      steps.add(step(step));
    }
    return new Recipe(steps);
  }

  /// One step from its JSON.
  ///
  /// @throws DaftarException with `recipe-unknown-step` or `recipe-step-incomplete`
  public static Step step(JsonNode json) {
    try {
      return StepJson.read(json);
    } catch (IllegalArgumentException e) {
      throw new DaftarException(
          Problem.of("recipe-step-incomplete", new Code(json.path("op").asText())), e);
    }
  }

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new DaftarException(Problem.of("recipe-not-a-recipe"), e);
    }
  }
}
