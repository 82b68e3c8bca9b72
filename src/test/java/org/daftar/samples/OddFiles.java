package org.daftar.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/// Files that must be met calmly: empty, locked, holding macros, asking for a password, or not what
/// their name says.
final class OddFiles {
  /// What opens `protege.xlsx`.
  static final String PASSWORD = "daftar";

  private OddFiles() {}

  static void draw(SampleSet set) {
    set.add("vide.csv", new byte[0]);
    set.add("photo.xls", Picture.school());
    set.add("~$verrou.xlsx", ownerFile("Poste de démo"));
    set.add("macro.xlsm", withMacro());
    set.add("protege.xlsx", locked(small(new XSSFWorkbook())));
  }

  private static byte[] withMacro() {
    XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
    try {
      byte[] placeholder = "Aucune macro ici.".getBytes(StandardCharsets.UTF_8);
      workbook.setVBAProject(new ByteArrayInputStream(placeholder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return small(workbook);
  }

  private static byte[] small(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet("Parc");
    var plain = Workbooks.plain(workbook);
    Workbooks.text(sheet, 1, 1, "vehicule", plain);
    Workbooks.text(sheet, 1, 2, "kilometres", plain);
    for (int i = 1; i <= 8; i++) {
      Workbooks.text(sheet, i + 1, 1, "Véhicule " + i, plain);
      Workbooks.number(sheet, i + 1, 2, 12_000 + i * 3_700, plain);
    }
    return Workbooks.bytes(workbook);
  }

  /// The little file Excel leaves beside an open workbook: the user's name twice, 165 bytes in all.
  private static byte[] ownerFile(String user) {
    byte[] owner = new byte[165];
    Arrays.fill(owner, 1, 55, (byte) ' ');
    byte[] narrow = user.getBytes(StandardCharsets.ISO_8859_1);
    owner[0] = (byte) narrow.length;
    System.arraycopy(narrow, 0, owner, 1, narrow.length);
    owner[55] = (byte) user.length();
    byte[] wide = (user + " ".repeat(54 - user.length())).getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(wide, 0, owner, 57, wide.length);
    return owner;
  }

  /// Agile encryption (MS-OFFCRYPTO 2.3.4.10) with salts from a seed: for a sample, not
  /// for secrets.
  private static byte[] locked(byte[] workbook) {
    Random random = new Random(97L);
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = info.getEncryptor();
    int keySize = info.getHeader().getKeySize() / 8;
    int block = info.getHeader().getBlockSize();
    int hash = info.getHeader().getHashAlgorithm().hashSize;
    encryptor.confirmPassword(
        PASSWORD,
        salt(random, keySize),
        salt(random, block),
        salt(random, block),
        salt(random, block),
        salt(random, hash));
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (OutputStream inner = encryptor.getDataStream(container)) {
        inner.write(workbook);
      }
      container.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] salt(Random random, int length) {
    byte[] salt = new byte[length];
    random.nextBytes(salt);
    return salt;
  }
}
