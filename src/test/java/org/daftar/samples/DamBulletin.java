package org.daftar.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// File 10: a bulletin on the filling of dams, once as a scan, that is a picture in a PDF, and once
/// as a PDF of text. The dams are invented.
final class DamBulletin {
  static final String SCAN = "bulletin_barrages_scan.pdf";
  static final String TEXT = "bulletin_barrages_texte.pdf";
  private static final List<String> HEADER =
      List.of("BARRAGE", "BASSIN", "CAPACITE", "RESERVE", "TAUX %");
  private static final List<String> DAMS =
      List.of(
          "BIR ELLOUZ",
          "OUED TAZNOUT",
          "SIDI MANSOUR",
          "TIZI ATLAL",
          "BAB TAMARIS",
          "AIN ROMMAN",
          "DAR ESSAF",
          "TAMDA");
  private static final List<String> BASINS = List.of("NORD", "CENTRE", "SUD");
  private static final int[] COLUMNS = {60, 290, 430, 590, 740};
  private static final int PAGE_WIDTH = 595;
  private static final int PAGE_HEIGHT = 842;

  private DamBulletin() {}

  static void draw(SampleSet set) {
    List<List<String>> table = table();
    List<List<String>> key = new ArrayList<>();
    key.add(List.of("barrage", "bassin", "capacite_mm3", "reserve_mm3", "taux_pourcent"));
    for (List<String> row : table.subList(1, table.size())) {
      key.add(row.stream().map(cell -> cell.replace(',', '.')).toList());
    }
    set.add(SCAN, scan(table));
    set.add(TEXT, text(table));
    set.key("bulletin_barrages_scan", key);
    set.key("bulletin_barrages_texte", key);
    set.trap(SCAN, "table-in-image", "Le tableau est une image : à ressaisir").later();
    set.trap(TEXT, "table-in-pdf", "Le tableau est du texte posé sur une page").later();
  }

  private static List<List<String>> table() {
    Random random = new Random(10L);
    List<List<String>> table = new ArrayList<>(List.of(HEADER));
    for (String dam : DAMS) {
      int capacity = 120 + random.nextInt(9000);
      int reserve = capacity * (180 + random.nextInt(640)) / 1000;
      int rate = (int) Math.round(reserve * 1000.0 / capacity);
      String basin = People.one(random, BASINS);
      table.add(List.of(dam, basin, tenths(capacity), tenths(reserve), tenths(rate)));
    }
    return table;
  }

  private static String tenths(int value) {
    return value / 10 + "," + value % 10;
  }

  private static byte[] scan(List<List<String>> table) {
    BufferedImage image = new BufferedImage(900, 640, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(0xF4F1E8));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setColor(new Color(0x2A2A2A));
    PixelFont.draw(g, "BULLETIN DES BARRAGES 15/01/2025", 60, 40, 4);
    for (int row = 0; row < table.size(); row++) {
      int y = 120 + row * 52;
      for (int column = 0; column < COLUMNS.length; column++) {
        // A page laid a little askew on the glass.
        PixelFont.draw(g, table.get(row).get(column), COLUMNS[column] + row, y + column, 3);
      }
      g.fillRect(50 + row, y + 36, 800, 1);
    }
    speckle(g, image);
    g.dispose();
    byte[] jpeg = Picture.jpeg(image);
    String page = "q 515 0 0 366 40 420 cm /Im0 Do Q\n";
    String picture =
        "<< /Type /XObject /Subtype /Image /Width 900 /Height 640 /ColorSpace /DeviceRGB"
            + " /BitsPerComponent 8 /Filter /DCTDecode /Length "
            + jpeg.length
            + " >>";
    return pdf(page, "/XObject << /Im0 5 0 R >>", picture, jpeg);
  }

  private static void speckle(Graphics2D g, BufferedImage image) {
    Random random = new Random(11L);
    for (int i = 0; i < 400; i++) {
      g.fillRect(random.nextInt(image.getWidth()), random.nextInt(image.getHeight()), 1, 1);
    }
  }

  private static byte[] text(List<List<String>> table) {
    StringBuilder page = new StringBuilder("BT /F1 14 Tf 40 780 Td (");
    page.append("Bulletin des barrages, 15/01/2025 \\(réserves en Mm3\\)) Tj ET\n");
    for (int row = 0; row < table.size(); row++) {
      for (int column = 0; column < COLUMNS.length; column++) {
        page.append(
            String.format(
                Locale.ROOT,
                "BT /F1 10 Tf %d %d Td (%s) Tj ET\n",
                40 + (COLUMNS[column] - 60) * 6 / 10,
                740 - row * 22,
                table.get(row).get(column)));
      }
    }
    String font =
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
    return pdf(page.toString(), "/Font << /F1 5 0 R >>", font, new byte[0]);
  }

  /// One page with one resource, object 5: a font, or a picture with its bytes (ISO 32000-1 §7.5).
  private static byte[] pdf(String page, String resources, String resource, byte[] stream) {
    byte[] content = page.getBytes(Charset.forName("windows-1252"));
    Output out = new Output();
    out.text("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
    out.object("<< /Type /Catalog /Pages 2 0 R >>", new byte[0]);
    out.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", new byte[0]);
    out.object(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Resources << %s >> /Contents 4 0 R >>"
            .formatted(PAGE_WIDTH, PAGE_HEIGHT, resources),
        new byte[0]);
    out.object("<< /Length " + content.length + " >>", content);
    out.object(resource, stream);
    return out.end();
  }

  /// Writes objects and remembers where each begins.
  private static final class Output {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> starts = new ArrayList<>();

    void text(String text) {
      bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void object(String dictionary, byte[] stream) {
      starts.add(bytes.size());
      text(starts.size() + " 0 obj\n" + dictionary + "\n");
      if (stream.length > 0) {
        text("stream\n");
        bytes.writeBytes(stream);
        text("\nendstream\n");
      }
      text("endobj\n");
    }

    byte[] end() {
      int table = bytes.size();
      int size = starts.size() + 1;
      text("xref\n0 " + size + "\n0000000000 65535 f \n");
      starts.forEach(start -> text(String.format(Locale.ROOT, "%010d 00000 n \n", start)));
      text("trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
      return bytes.toByteArray();
    }
  }
}
