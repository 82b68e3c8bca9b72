package org.daftar.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Progress;
import org.daftar.text.Language;
import org.daftar.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecognitionTest {
  @TempDir private Path folder;

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] hex(String start) {
    return Arrays.copyOf(HexFormat.of().parseHex(start), 200);
  }

  private static byte[] zip(String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String entry : entries) {
        String[] parts = entry.split("=", 2);
        zip.putNextEntry(new ZipEntry(parts[0]));
        zip.write(text(parts.length > 1 ? parts[1] : "x"));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] xls() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("a");
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] ole(String stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] dbf() {
    ByteBuffer dbf = ByteBuffer.allocate(65 + 3 * 11 + 1).order(ByteOrder.LITTLE_ENDIAN);
    dbf.put((byte) 3).put((byte) 125).put((byte) 8).put((byte) 5);
    dbf.putInt(3).putShort((short) 65).putShort((short) 11);
    return dbf.array();
  }

  static Stream<Arguments> files() throws IOException {
    String csv = "code;nom\n01;Rabat\n02;Salé\n03;Fès\n";
    return Stream.of(
        Arguments.of(FormatId.CSV, "text/csv", text(csv)),
        Arguments.of(FormatId.CSV, "text/csv", csv.getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of(FormatId.CSV, "text/csv", csv.getBytes(Charset.forName("windows-1252"))),
        Arguments.of(FormatId.CSV, "text/csv", text("a,b,c\n1,2,3\n4,5,6\n")),
        Arguments.of(FormatId.TSV, "text/tab-separated-values", text("a\tb\n1\t2\n3\t4\n")),
        Arguments.of(FormatId.JSON, "application/json", text("\uFEFF {\"a\": [1, 2]}")),
        Arguments.of(
            FormatId.JSON, "application/json", "[{\"a\": 1}]".getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of(FormatId.JSONL, "application/jsonl", text("{\"a\": 1}\n{\"a\": 2}\n")),
        Arguments.of(
            FormatId.GEOJSON,
            "application/geo+json",
            text("{\"features\": [{\"type\": \"Feature\", \"properties\": {}}], \"type\": \"x\"}")),
        Arguments.of(
            FormatId.GEOJSON,
            "application/geo+json",
            text("{\"type\": \"Point\", \"coordinates\": [1, 2]}")),
        Arguments.of(FormatId.XML, "application/xml", text("<?xml version=\"1.0\"?><a><b/></a>")),
        Arguments.of(
            FormatId.XML,
            "application/vnd.google-earth.kml+xml",
            text("<!-- x --><kml xmlns=\"u\"><Document/></kml>")),
        Arguments.of(
            FormatId.XML,
            "application/rss+xml",
            text("<?xml version=\"1.0\"?>\n<rss a=\"1\"></rss>")),
        Arguments.of(FormatId.HTML, "text/html", text("\n<!DOCTYPE html><title>x</title>")),
        Arguments.of(FormatId.HTML, "text/html", text("<table><tr><td>1</td></tr></table>")),
        Arguments.of(
            FormatId.TEXT,
            "text/plain",
            text("Monsieur,\nJ’ai l’honneur, ce jour, de vous écrire.\nVeuillez agréer.\n")),
        Arguments.of(FormatId.PDF, "application/pdf", text("%PDF-1.7\n...")),
        Arguments.of(FormatId.IMAGE, "image/png", hex("89504E470D0A1A0A")),
        Arguments.of(FormatId.IMAGE, "image/jpeg", hex("FFD8FFE0")),
        Arguments.of(FormatId.IMAGE, "image/gif", text("GIF89a\0\0")),
        Arguments.of(FormatId.IMAGE, "image/tiff", hex("49492A00")),
        Arguments.of(FormatId.PARQUET, "application/vnd.apache.parquet", text("PAR1\0\0")),
        Arguments.of(FormatId.GZIP, "application/gzip", hex("1F8B0800")),
        Arguments.of(FormatId.ARCHIVE, "application/x-7z-compressed", hex("377ABCAF271C")),
        Arguments.of(FormatId.SQLITE, "application/vnd.sqlite3", text("SQLite format 3\0x")),
        Arguments.of(FormatId.DBF, "application/vnd.dbf", dbf()),
        Arguments.of(FormatId.RTF, "application/rtf", text("{\\rtf1 x}")),
        Arguments.of(FormatId.XLSX, FormatId.XLSX.mediaType(), zip("xl/workbook.xml")),
        Arguments.of(
            FormatId.XLSX,
            "application/vnd.ms-excel.sheet.macroenabled.12",
            zip("xl/workbook.xml", "xl/vbaProject.bin")),
        Arguments.of(FormatId.DOCX, FormatId.DOCX.mediaType(), zip("word/document.xml")),
        Arguments.of(FormatId.PPTX, FormatId.PPTX.mediaType(), zip("ppt/presentation.xml")),
        Arguments.of(
            FormatId.ODS,
            FormatId.ODS.mediaType(),
            zip("mimetype=" + FormatId.ODS.mediaType(), "content.xml")),
        Arguments.of(
            FormatId.ODT,
            FormatId.ODT.mediaType(),
            zip("mimetype=" + FormatId.ODT.mediaType(), "content.xml")),
        Arguments.of(FormatId.KMZ, FormatId.KMZ.mediaType(), zip("doc.kml")),
        Arguments.of(FormatId.ZIP, "application/zip", zip("a.csv", "b.csv")),
        Arguments.of(FormatId.XLS, "application/vnd.ms-excel", xls()),
        Arguments.of(FormatId.DOC, "application/msword", ole("WordDocument")),
        Arguments.of(FormatId.PPT, FormatId.PPT.mediaType(), ole("PowerPoint Document")),
        Arguments.of(FormatId.BINARY, "application/octet-stream", hex("0102030405060708")),
        Arguments.of(FormatId.EMPTY, "application/x-empty", new byte[0]));
  }

  /// No name and a wrong name change nothing: content decides.
  @ParameterizedTest
  @MethodSource("files")
  void contentTellsTheFormatWhateverTheName(FormatId format, String mediaType, byte[] content)
      throws IOException {
    for (String name : List.of("noname", "wrong.pdf", "wrong.doc")) {
      Path file = Files.write(folder.resolve(name), content);
      Recognition found = new Formats(folder).recognise(file);
      assertThat(found.format()).as(name).isEqualTo(format);
      assertThat(found.mediaType()).isEqualTo(mediaType);
      assertThat(found.encrypted()).isFalse();
    }
  }

  @Test
  void encryptedWorkbookIsToldApart() throws Exception {
    Path file = folder.resolve("secret.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("a");
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("x");
      try (var out = encryptor.getDataStream(container)) {
        workbook.write(out);
      }
      try (var out = Files.newOutputStream(file)) {
        container.writeFilesystem(out);
      }
    }
    Recognition found = new Formats(folder).recognise(file);
    assertThat(found.format()).isEqualTo(FormatId.XLSX);
    assertThat(found.encrypted()).isTrue();
    assertThat(Openness.of(found).exploitable()).isEqualTo(Light.NO);
    assertThat(problem(file)).isEqualTo("file-encrypted");
  }

  @Test
  void lockFilesOfOfficeProgramsAreRecognised() throws IOException {
    Path file = Files.write(folder.resolve("~$budget.xlsx"), new byte[165]);
    assertThat(new Formats(folder).recognise(file).format()).isEqualTo(FormatId.LOCK_FILE);
    assertThat(problem(file)).isEqualTo("file-is-lock");
  }

  @Test
  void whatCanNotBeOpenedIsAProblemInWords() throws IOException {
    assertThat(problem(folder)).isEqualTo("file-not-regular");
    assertThat(problem(folder.resolve("gone.csv"))).isEqualTo("file-missing");
    assertThat(problem(Files.createFile(folder.resolve("e.csv")))).isEqualTo("file-empty");
    assertThat(problem(Files.write(folder.resolve("p.pdf"), text("%PDF-1.4"))))
        .isEqualTo("file-without-table");
  }

  private String problem(Path file) {
    return catchThrowableOfType(
            DaftarException.class,
            () -> new Formats(folder).open(file, ReadOptions.DETECT, Progress.NONE))
        .problem()
        .code();
  }

  /// The lists of FMT-1: the national training document and the portal's questions.
  @Test
  void lightsFollowTheNationalLists() {
    for (FormatId yes :
        List.of(
            FormatId.XLS,
            FormatId.JSON,
            FormatId.TEXT,
            FormatId.CSV,
            FormatId.XML,
            FormatId.HTML,
            FormatId.DOC,
            FormatId.ODT,
            FormatId.ODS)) {
      assertThat(yes.exploitable()).as(yes.id()).isEqualTo(Light.YES);
    }
    assertThat(FormatId.PDF.exploitable()).isEqualTo(Light.NO);
    assertThat(FormatId.IMAGE.exploitable()).isEqualTo(Light.NO);
    for (FormatId owned : List.of(FormatId.XLS, FormatId.XLSX, FormatId.DOC, FormatId.DOCX)) {
      assertThat(owned.nonProprietary()).as(owned.id()).isEqualTo(Light.NO);
    }
    for (FormatId free : List.of(FormatId.CSV, FormatId.JSON, FormatId.ODS, FormatId.GEOJSON)) {
      assertThat(free.nonProprietary()).as(free.id()).isEqualTo(Light.YES);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatHasAdviceInEveryLanguage(FormatId format) {
    Openness openness =
        Openness.of(Recognition.of(format, org.daftar.kernel.Message.of("format.basis.magic"), 1));
    for (Language language : Language.values()) {
      assertThat(Texts.of(language).get(openness.advice())).isNotBlank();
    }
    assertThat(FormatId.of(format.id())).isEqualTo(format);
  }
}
