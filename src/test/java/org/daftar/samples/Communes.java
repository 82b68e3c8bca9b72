package org.daftar.samples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daftar.samples.Places.Commune;

/// File 4: a list of communes in Arabic, windows-1256, with every way its spelling and its codes go
/// wrong; and a second one copied out of a PDF, since windows-1256 has no presentation forms.
final class Communes {
  static final String FILE = "jamaat_1256.csv";
  static final String PDF_COPY = "jamaat_copie_pdf.csv";
  private static final List<String> HEADER =
      List.of("رمز الجماعة", "الجماعة", "الإقليم أو العمالة", "الجهة", "نوع الجماعة", "عدد الأسر");
  private static final String RLM = "\u200f";
  private static final String LRM = "\u200e";

  private final SampleSet set;
  private final Random random = new Random(1256L);
  private final List<List<String>> source = new ArrayList<>(List.of(HEADER));
  private final List<List<String>> key = new ArrayList<>(List.of(HEADER));
  private final Trap zeros;
  private final Trap tatweel;
  private final Trap marks;
  private final Trap provinces;
  private final Trap regions;
  private final Trap kinds;
  private final Trap oldCodes;
  private final Trap homonyms;

  private Communes(SampleSet set) {
    this.set = set;
    zeros =
        trap(
            "lost-leading-zeros",
            "Code HCP de 9 chiffres : zéro de tête perdu (8 chiffres), ou région tombée (7)",
            0);
    tatweel = trap("tatweel", "Lettres étirées par des tatweels", 1);
    marks = trap("bidi-mark", "Marque de direction invisible autour du nom", 1);
    provinces = trap("inconsistent-spelling", "ة écrit ه, ou أ écrit ا", 2);
    regions = trap("inconsistent-spelling", "ة écrit ه", 3);
    kinds = trap("inconsistent-spelling", "ة écrit ه", 4);
    oldCodes =
        trap("invalid-code", "Ancien code de 2014, changé par le découpage ultérieur", 0).later();
    homonyms =
        trap("homonyms", "Communes distinctes de même nom : jamais à fondre sans la province", 1)
            .later();
  }

  static void draw(SampleSet set) {
    Communes communes = new Communes(set);
    communes.write();
    communes.writePdfCopy();
  }

  private void write() {
    int number = 0;
    for (Commune commune : Places.all()) {
      commune(++number, commune);
    }
    set.add(FILE, Delimited.text(';', "\r\n", source), Charset.forName("windows-1256"));
    set.key("jamaat_1256", key);
  }

  private void commune(int number, Commune c) {
    int row = number + 1;
    Places.Province p = Places.provinceOf(c);
    String kind = c.urban() ? "جماعة حضرية" : "جماعة قروية";
    int homes = c.urban() ? 3000 + random.nextInt(28_000) : 350 + random.nextInt(3200);
    String households = String.valueOf(homes);
    key.add(List.of(c.digits(), c.ar(), p.ar(), p.regionAr(), kind, households));
    source.add(
        List.of(
            code(row, number, c),
            name(row, number, c),
            varied(provinces, row, p.ar(), number % 6 == 2),
            varied(regions, row, p.regionAr(), number % 13 == 5),
            varied(kinds, row, kind, number % 11 == 7),
            households));
    if (c.fr().equals("Laaouama")) {
      oldCodes.at(row, "015110517");
    }
    if (Places.all().stream().filter(o -> o.fr().equals(c.fr())).count() > 1) {
      homonyms.at(row, c.ar());
    }
  }

  private String code(int row, int number, Commune c) {
    String digits = c.digits();
    int lost = number % 6 == 0 || digits.charAt(0) != '0' ? 0 : number % 6 == 3 ? 2 : 1;
    if (lost > 0) {
      zeros.at(row, digits, row);
    }
    return digits.substring(lost);
  }

  private String name(int row, int number, Commune c) {
    String name = c.ar();
    if (number % 17 == 5) {
      marks.at(row, name, row);
      return number % 2 == 0 ? RLM + name : name + LRM;
    }
    if (number % 19 == 8) {
      tatweel.at(row, name, row);
      int middle = stretchable(name);
      return name.substring(0, middle) + "\u0640\u0640" + name.substring(middle);
    }
    return name;
  }

  /// A place inside the name, after a letter that joins to the next one.
  private static int stretchable(String name) {
    for (int i = name.length() / 2; i < name.length(); i++) {
      if ("بتثجحخسشصضطظعغفقكلمنهيئ".indexOf(name.charAt(i - 1)) >= 0 && name.charAt(i) != ' ') {
        return i;
      }
    }
    throw new IllegalArgumentException("No joining letter in " + name);
  }

  private static String varied(Trap trap, int row, String right, boolean wanted) {
    String wrong =
        row % 2 == 0 && right.matches(".*[أإآ].*")
            ? right.replaceAll("[أإآ]", "ا")
            : right.replace('ة', 'ه');
    if (!wanted || wrong.equals(right)) {
      return right;
    }
    trap.at(row, right, row);
    return wrong;
  }

  private void writePdfCopy() {
    List<String> header = List.of("الجماعة", "الإقليم أو العمالة", "رمز الجماعة");
    List<List<String>> copied = new ArrayList<>(List.of(header));
    List<List<String>> clean = new ArrayList<>(List.of(header));
    Trap names =
        set.trap(PDF_COPY, "presentation-form", "Formes de présentation, comme copié d’un PDF")
            .column(header.getFirst(), 1);
    for (Commune c : Places.of("01.571")) {
      int row = copied.size() + 1;
      copied.add(List.of(ArabicForms.shaped(c.ar()), Places.provinceOf(c).ar(), c.code()));
      clean.add(List.of(c.ar(), Places.provinceOf(c).ar(), c.code()));
      names.at(row, c.ar(), row);
    }
    set.add(PDF_COPY, Delimited.text(',', "\n", copied), StandardCharsets.UTF_8);
    set.key("jamaat_copie_pdf", clean);
  }

  private Trap trap(String rule, String note, int column) {
    return set.trap(FILE, rule, note).column(HEADER.get(column), column + 1);
  }
}
