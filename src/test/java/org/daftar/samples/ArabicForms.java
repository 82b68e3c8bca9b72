package org.daftar.samples;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Arabic letters as old PDF files give them: each letter replaced by the presentation form of its
/// place in the word (Unicode block FE70–FEFF). NFKC brings the letters back.
final class ArabicForms {
  private static final Map<Integer, List<Integer>> FORMS = forms();
  private static final int LAM = 'ل';
  private static final String ALEFS = "آأإا";
  private static final int FIRST_LIGATURE = 0xFEF5;
  private static final int ISOLATED = 0;
  private static final int FINAL = 1;
  private static final int INITIAL = 2;
  private static final int MEDIAL = 3;
  private static final int JOINS_BOTH_SIDES = 4;

  private ArabicForms() {}

  static String shaped(String text) {
    int[] letters = text.codePoints().toArray();
    StringBuilder shaped = new StringBuilder();
    for (int i = 0; i < letters.length; i++) {
      int ligature = i + 1 < letters.length ? ligature(letters, i) : 0;
      shaped.appendCodePoint(ligature > 0 ? ligature : form(letters, i));
      i += ligature > 0 ? 1 : 0;
    }
    return shaped.toString();
  }

  /// Lam and alef are drawn as one; each pair has an isolated form and then a final one.
  private static int ligature(int[] letters, int i) {
    int alef = ALEFS.indexOf(letters[i + 1]);
    boolean before = i > 0 && joinsForward(letters[i - 1]);
    return letters[i] == LAM && alef >= 0 ? FIRST_LIGATURE + 2 * alef + (before ? 1 : 0) : 0;
  }

  private static int form(int[] letters, int i) {
    List<Integer> forms = FORMS.get(letters[i]);
    if (forms == null) {
      return letters[i];
    }
    boolean before = i > 0 && joinsForward(letters[i - 1]) && forms.size() > 1;
    boolean after =
        joinsForward(letters[i]) && i + 1 < letters.length && joinsBackward(letters[i + 1]);
    int place = after ? (before ? MEDIAL : INITIAL) : (before ? FINAL : ISOLATED);
    return forms.get(place);
  }

  private static boolean joinsForward(int letter) {
    return FORMS.getOrDefault(letter, List.of()).size() == JOINS_BOTH_SIDES;
  }

  private static boolean joinsBackward(int letter) {
    return FORMS.getOrDefault(letter, List.of()).size() > 1;
  }

  /// The block lists each letter's forms together: isolated, final, initial, medial.
  private static Map<Integer, List<Integer>> forms() {
    Map<Integer, List<Integer>> forms = new HashMap<>();
    for (int form = 0xFE80; form <= 0xFEF4; form++) {
      int letter =
          Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC).codePointAt(0);
      forms.computeIfAbsent(letter, key -> new ArrayList<>()).add(form);
    }
    return forms;
  }
}
