package org.daftar.samples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// A large CSV for trials of speed and memory: 14 columns, French and Arabic, quotes, dates and
/// decimals, UTF-8 with commas. Rows are put together from bytes made ready once, so that writing
/// is as fast as the disk.
final class BigFile {
  private static final String HEADER =
      "id,date,code_commune,commune,الجماعة,province,type,objet,quantite,prix_unitaire,montant,"
          + "taux,statut,observation\n";
  private static final List<String> TYPES = List.of("Travaux", "Fournitures", "Services", "Études");
  private static final List<String> STATES = List.of("payé", "engagé", "liquidé", "", "en attente");
  private static final List<String> SUBJECTS =
      List.of(
          "\"Entretien de la piste, tronçon nord\"",
          "\"Fourniture de \"\"cartables\"\" et de cahiers\"",
          "Gardiennage des écoles",
          "\"Étude d'impact, phase 2\"",
          "تجهيز المكتبة الجماعية");
  private static final List<String> NOTES =
      List.of("", "", "\"voir PV du 12/03, annexe 4\"", "ملاحظة: بدون تحفظ", "RAS");

  private final SplittableRandom random = new SplittableRandom(1_000_000L);
  private final byte[][] places = new byte[Places.all().size()][];
  private final byte[][] days = new byte[3 * 365][];
  private final byte[][] types = bytes(TYPES);
  private final byte[][] subjects = bytes(SUBJECTS);
  private final byte[][] states = bytes(STATES);
  private final byte[][] notes = bytes(NOTES);
  private final byte[] row = new byte[2048];
  private int length;

  private BigFile() {
    for (int i = 0; i < places.length; i++) {
      Places.Commune c = Places.all().get(i);
      String province = Places.provinceOf(c).fr();
      places[i] = encoded(String.join(",", c.digits(), c.fr(), c.ar(), province));
    }
    for (int i = 0; i < days.length; i++) {
      days[i] = encoded(LocalDate.of(2023, 1, 1).plusDays(i).toString());
    }
  }

  /// Writes `size` rows, or at least as many bytes when it ends in MB or GB.
  static void write(String size, Path file) throws IOException {
    String text = size.toUpperCase(Locale.ROOT);
    long rows = text.endsWith("B") ? Long.MAX_VALUE : Long.parseLong(text);
    long bytes = text.endsWith("B") ? byteCount(text) : Long.MAX_VALUE;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      new BigFile().write(out, rows, bytes);
    }
  }

  private static long byteCount(String text) {
    long count = Long.parseLong(text.substring(0, text.length() - 2));
    return switch (text.substring(text.length() - 2)) {
      case "KB" -> count << 10;
      case "MB" -> count << 20;
      case "GB" -> count << 30;
      default -> throw new IllegalArgumentException("Not a size: " + text);
    };
  }

  private void write(OutputStream out, long rows, long bytes) throws IOException {
    byte[] header = encoded(HEADER);
    out.write(header);
    long written = header.length;
    for (long id = 1; id <= rows && written < bytes; id++) {
      draw(id);
      out.write(row, 0, length);
      written += length;
    }
  }

  private void draw(long id) {
    length = 0;
    int quantity = 1 + random.nextInt(400);
    int price = 150 + random.nextInt(900_000);
    digits(id, 9).then(',').put(days[random.nextInt(days.length)]);
    then(',').put(places[random.nextInt(places.length)]);
    then(',').put(types[random.nextInt(types.length)]);
    then(',').put(subjects[random.nextInt(subjects.length)]);
    then(',').digits(quantity, 1).then(',').cents(price);
    then(',').cents((long) quantity * price).then(',').cents(random.nextInt(10_000));
    then(',').put(states[random.nextInt(states.length)]);
    then(',').put(notes[random.nextInt(notes.length)]).then('\n');
  }

  private BigFile put(byte[] text) {
    System.arraycopy(text, 0, row, length, text.length);
    length += text.length;
    return this;
  }

  private BigFile then(char mark) {
    row[length++] = (byte) mark;
    return this;
  }

  private BigFile cents(long cents) {
    return digits(cents / 100, 1).then('.').digits(cents % 100, 2);
  }

  /// The number with at least `width` digits.
  private BigFile digits(long number, int width) {
    int count = 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      count++;
    }
    int size = Math.max(width, count);
    long rest = number;
    for (int i = length + size - 1; i >= length; i--) {
      row[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += size;
    return this;
  }

  private static byte[][] bytes(List<String> texts) {
    return texts.stream().map(BigFile::encoded).toArray(byte[][]::new);
  }

  private static byte[] encoded(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
