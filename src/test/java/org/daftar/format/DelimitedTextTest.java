package org.daftar.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daftar.format.delimited.LineEnding;
import org.daftar.format.delimited.TextLayout;
import org.daftar.kernel.Column;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Header;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextTest {
  private static final String BILINGUAL =
      """
      code;commune;الجماعة;ménages
      01.511.05.17;Laâouama;العوامة;1 234,5
      10.421.01.03;Témara;تمارة;577
      10.441.01.05;Salé;سلا;12
      04.281.03.01;Kénitra;القنيطرة;88
      """;
  private static final String FRENCH =
      """
      École;Élèves;Évolution;Coût prévu
      Collège Al Khawarizmi;1 200;en hausse;12 500,50
      Lycée Ibn Sina à Fès;850;légère baisse;9 300
      École n° 3 « La Forêt »;300;inchangée;4 000
      Garçons et filles d’Août;25;très élevée;7
      """;

  @TempDir private Path folder;

  private OpenFile open(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return new Formats(folder.resolve("cache")).open(file, ReadOptions.DETECT, Progress.NONE);
  }

  private OpenFile open(String text) throws IOException {
    return open("data.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void unicodeTextIsReadWithoutMark(String charset) throws IOException {
    try (OpenFile file = open("data.csv", BILINGUAL.getBytes(Charset.forName(charset)))) {
      assertThat(file.layout().orElseThrow().charset().value()).isEqualTo(Charset.forName(charset));
      assertThat(names(file.table(0))).containsExactly("code", "commune", "الجماعة", "ménages");
      assertThat(file.table(0).rows(1, 1).getFirst().text(2)).isEqualTo("تمارة");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "x-MacRoman", "IBM850"})
  void frenchIsReadInTheEncodingItWasWrittenIn(String charset) throws IOException {
    String text = charset.equals("IBM850") ? FRENCH.replace('’', '\'') : FRENCH;
    try (OpenFile file = open("data.csv", text.getBytes(Charset.forName(charset)))) {
      assertThat(file.layout().orElseThrow().charset().value().name()).isEqualTo(charset);
      assertThat(names(file.table(0)))
          .containsExactly("École", "Élèves", "Évolution", "Coût prévu");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
  void arabicIsReadInTheEncodingItWasWrittenIn(String charset) throws IOException {
    String text =
        """
        الجهة,عدد السكان,المركز
        الرباط سلا القنيطرة,4580866,الرباط
        طنجة تطوان الحسيمة,3556729,طنجة
        الدار البيضاء سطات,6861739,الدار البيضاء
        """;
    try (OpenFile file = open("data.csv", text.getBytes(Charset.forName(charset)))) {
      assertThat(file.layout().orElseThrow().charset().value().name()).isEqualTo(charset);
      assertThat(names(file.table(0))).containsExactly("الجهة", "عدد السكان", "المركز");
    }
  }

  @Test
  void frenchAndArabicTogetherAreReadAsWindows1256() throws IOException {
    byte[] content = BILINGUAL.getBytes(Charset.forName("windows-1256"));
    try (OpenFile file = open("data.csv", content)) {
      assertThat(file.layout().orElseThrow().charset().value().name()).isEqualTo("windows-1256");
      assertThat(file.table(0).rows(0, 1).getFirst().text(1)).isEqualTo("Laâouama");
    }
  }

  @Test
  void ligatureInsideWordsTellsIso885915() throws IOException {
    String text = "nom;note\nœuvre cœur nœud;déjà\nsœur vœux;élevée\nbœuf œil;répété\n";
    try (OpenFile file = open("data.csv", text.getBytes(Charset.forName("ISO-8859-15")))) {
      assertThat(file.layout().orElseThrow().charset().value().name()).isEqualTo("ISO-8859-15");
    }
  }

  @Test
  void accentAfterALongAsciiStretchIsStillSeen() throws IOException {
    String text = "a;b\n" + "x;y\n".repeat(60_000) + "é;y\n";
    try (OpenFile file = open("data.csv", text.getBytes(Charset.forName("windows-1252")))) {
      assertThat(file.layout().orElseThrow().charset().value().name()).isEqualTo("windows-1252");
    }
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstName() throws IOException {
    try (OpenFile file = open("\uFEFFcode,nom\n01,Rabat\n02,Salé\n")) {
      assertThat(names(file.table(0))).containsExactly("code", "nom");
      assertThat(file.layout().orElseThrow().bom()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void delimiterIsFound(String delimiter) throws IOException {
    String text = "code;nom;valeur\n01;Rabat;3.5\n02;Fès;4.5\n".replace(";", delimiter);
    try (OpenFile file = open(text)) {
      TextLayout layout = file.layout().orElseThrow();
      assertThat(layout.dialect().value().delimiter()).isEqualTo(delimiter.charAt(0));
      assertThat(names(file.table(0))).containsExactly("code", "nom", "valeur");
    }
  }

  @Test
  void decimalCommasAreNoDelimiters() throws IOException {
    try (OpenFile file = open("commune;a;b\nRabat;1,5;2,5\nSalé;3,5;4,5\nFès;1,1;2,2\n")) {
      assertThat(file.layout().orElseThrow().dialect().value().delimiter()).isEqualTo(';');
    }
  }

  @Test
  void lineEndsInsideQuotesBelongToTheCell() throws IOException {
    try (OpenFile file = open("id;note;n\n1;\"un\ndeux \"\"trois\"\"\";5\n2;x;6\n")) {
      assertThat(file.table(0).rows(0, 5))
          .containsExactly(Row.of(2, "1", "un\ndeux \"trois\"", "5"), Row.of(3, "2", "x", "6"));
    }
  }

  @Test
  void quotesInsideUnquotedCellsAreText() throws IOException {
    try (OpenFile file = open("id;taille\n1;48\"\"\n2;a \"b\" c\n3;x\n")) {
      assertThat(file.table(0).rows(0, 2))
          .containsExactly(Row.of(2, "1", "48\"\""), Row.of(3, "2", "a \"b\" c"));
    }
  }

  @Test
  void backslashesEscapeQuotesWhereTheyAreNeverDoubled() throws IOException {
    try (OpenFile file = open("id,note\n1,\"dit \\\"oui\\\" vite\"\n2,\"non\"\n3,x\n")) {
      assertThat(file.table(0).rows(0, 1).getFirst().text(1)).isEqualTo("dit \"oui\" vite");
    }
  }

  @Test
  void strayQuoteCostsOneRecordAndIsReported() throws IOException {
    String good = "7;\"a\";b;c\n";
    String text = "id;x;y;z\n" + good.repeat(5) + "9;\"stray;b;c\n" + good.repeat(50);
    try (OpenFile file = open(text)) {
      Table table = file.table(0);
      assertThat(table.rowCount(Progress.NONE)).isEqualTo(56);
      assertThat(table.rows(5, 2))
          .containsExactly(Row.of(7, "9", "\"stray", "b", "c"), Row.of(8, "7", "a", "b", "c"));
      assertThat(file.findings()).extracting(Finding::rule).containsExactly("unclosed-quote");
      assertThat(file.findings().getFirst().where().row()).contains(7L);
    }
  }

  @Test
  void recordsKeepTheirOwnNumberOfCells() throws IOException {
    try (OpenFile file = open("a,b,c\n1,2,3\n4,5\n6,7,8,9\n1,2,3\n")) {
      assertThat(file.table(0).rows(0, 3)).extracting(Row::size).containsExactly(3, 2, 4);
      assertThat(file.table(0).rows(1, 1).getFirst().cell(2)).isNull();
    }
  }

  @Test
  void macLinesEndWithCarriageReturn() throws IOException {
    try (OpenFile file = open("a;b\r1;2\r3;4\r")) {
      assertThat(file.layout().orElseThrow().lineEnding()).isEqualTo(LineEnding.CR);
      assertThat(file.table(0).rowCount(Progress.NONE)).isEqualTo(2);
    }
  }

  @Test
  void mixedLineEndsAreSaid() throws IOException {
    try (OpenFile file = open("a;b\r\n1;2\n3;4\r\n")) {
      assertThat(file.layout().orElseThrow().lineEnding()).isEqualTo(LineEnding.MIXED);
      assertThat(file.table(0).rowCount(Progress.NONE)).isEqualTo(2);
    }
  }

  @Test
  void titlesAboveTheHeaderAreSkipped() throws IOException {
    String text =
        "Royaume du Maroc;;;\nStatistiques 2024;;;\n;;;\nCommune;Hommes;Femmes;Total\n"
            + "Rabat;10;12;22\nSalé;20;21;41\n";
    try (OpenFile file = open(text)) {
      assertThat(file.header(0).value()).isEqualTo(new Header(4, 1));
      assertThat(file.table(0).rows(0, 1).getFirst().number()).isEqualTo(5);
    }
  }

  @Test
  void headerThatIsNotThereIsNotMadeUp() throws IOException {
    try (OpenFile file = open("10;Rabat;2024-01-05\n12;Salé;2024-02-05\n14;Fès;2024-03-05\n")) {
      assertThat(file.header(0).value()).isEqualTo(Header.NONE);
      assertThat(names(file.table(0))).containsExactly("colonne_1", "colonne_2", "colonne_3");
      assertThat(file.table(0).rowCount(Progress.NONE)).isEqualTo(3);
    }
  }

  @Test
  void blankAndRepeatedLabelsBecomeUniqueNames() throws IOException {
    try (OpenFile file = open("nom;;nom;total\na;1;b;2\nc;3;d;4\n")) {
      assertThat(names(file.table(0))).containsExactly("nom", "colonne_2", "nom_2", "total");
      assertThat(file.labels(0, file.header(0).value())).containsExactly("nom", "", "nom", "total");
    }
  }

  @Test
  void groupsOverRepeatedLabelsJoinTheNames() throws IOException {
    String text =
        "Région;2023;;2024;\n;Filles;Garçons;Filles;Garçons\nFès;10;11;12;13\nSouss;1;2;3;4\n";
    try (OpenFile file = open(text)) {
      assertThat(names(file.table(0)))
          .containsExactly(
              "Région", "2023 / Filles", "2023 / Garçons", "2024 / Filles", "2024 / Garçons");
    }
  }

  @Test
  void chosenEncodingAndDelimiterAreObeyed() throws IOException {
    Path file = Files.writeString(folder.resolve("x.csv"), "é,b;c\n1,2;3\n");
    ReadOptions options = ReadOptions.DETECT.withCharset("windows-1252").withDelimiter(",");
    try (OpenFile open = new Formats(folder).open(file, options, Progress.NONE)) {
      assertThat(names(open.table(0))).containsExactly("Ã©", "b;c");
      assertThat(open.textHead("UTF-8", 1)).containsExactly("é,b;c");
    }
  }

  @Test
  void damagedUtf8IsReported() throws IOException {
    byte[] content =
        ("nom;n\n" + "été;1\n".repeat(200) + "x?x;2\n").getBytes(StandardCharsets.UTF_8);
    content[content.length - 5] = (byte) 0xFF;
    try (OpenFile file = open("data.csv", content)) {
      assertThat(file.layout().orElseThrow().charset().value()).isEqualTo(StandardCharsets.UTF_8);
      assertThat(file.findings()).extracting(Finding::rule).containsExactly("encoding-error");
    }
  }
}
