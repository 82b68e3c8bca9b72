package org.daftar.samples;

import java.io.IOException;
import java.nio.file.Path;

/// Draws the sample files. `SampleDataGenerator FOLDER` writes them all into the folder;
/// `SampleDataGenerator --big SIZE FILE` writes one large CSV, where SIZE is a number of rows
/// (`1000000`) or of bytes (`200MB`).
public final class SampleDataGenerator {
  private SampleDataGenerator() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 3 && args[0].equals("--big")) {
      BigFile.write(args[1], Path.of(args[2]));
    } else if (args.length == 1 && !args[0].startsWith("-")) {
      draw().writeTo(Path.of(args[0]));
    } else {
      throw new IllegalArgumentException("Give a folder, or --big SIZE FILE");
    }
  }

  static SampleSet draw() {
    SampleSet set = new SampleSet();
    Schools.draw(set);
    HealthCentres.draw(set);
    Communes.draw(set);
    Contracts.draw(set);
    Beneficiaries.draw(set);
    AirQuality.draw(set);
    BusStops.draw(set);
    CommuneBudget.draw(set);
    DamBulletin.draw(set);
    Tourism.draw(set);
    DrinkingWater.draw(set);
    CleanFiles.draw(set);
    OddFiles.draw(set);
    set.listTraps();
    return set;
  }
}
