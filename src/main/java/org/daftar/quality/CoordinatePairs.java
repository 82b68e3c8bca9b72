package org.daftar.quality;

import java.util.List;
import java.util.Locale;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Location;
import org.daftar.kernel.Severity;

/// `coordinates-swapped` and `coordinates-outside`: points that do not lie in Morocco, its southern
/// provinces included, told by a box from 20.7° to 36.0° north and from 17.2° to 0.9° west and by
/// the Atlantic coast, a third of a degree to sea. No land border is judged.
///
/// Latitude and longitude stand in two columns, or in one of points as well-known text (OGC
/// 06-103r4 §7, longitude first). The columns are known by their headers; a table whose points
/// mostly lie elsewhere, or are not in degrees, is left alone.
final class CoordinatePairs implements Check {
  private static final double SOUTH = 20.7;
  private static final double NORTH = 36.0;
  private static final double WEST = -17.2;
  private static final double EAST = -0.9;
  private static final double NEAR = 0.33;

  /// Latitude and longitude of points along the Atlantic coast, from Lagouira to Tanger, to a tenth
  /// of a degree.
  private static final double[][] COAST = {
    {20.7, -17.1}, {21.3, -17.0}, {22.2, -16.8}, {23.7, -16.0}, {24.7, -15.0}, {26.1, -14.5},
    {27.1, -13.5}, {27.9, -13.0}, {28.1, -12.2}, {28.5, -11.4}, {29.4, -10.2}, {30.4, -9.8},
    {31.5, -9.9}, {32.3, -9.3}, {33.2, -8.6}, {33.6, -7.7}, {34.0, -6.9}, {35.0, -6.3},
    {35.8, -6.0}, {36.0, -5.9}
  };

  @Override
  public List<String> rules() {
    return List.of("coordinates-swapped", "coordinates-outside");
  }

  @Override
  public void start(Scan scan) {
    int latitude = scan.columnFor(Role.LATITUDE);
    int longitude = scan.columnFor(Role.LONGITUDE);
    if (latitude >= 0 && longitude >= 0 && latitude != longitude) {
      scan.rows(new Pass(scan, latitude, longitude));
      return;
    }
    for (int i = 0; i < scan.columns().size(); i++) {
      if (scan.is(i, Role.GEOMETRY)) {
        scan.rows(new Pass(scan, i, i));
      }
    }
  }

  /// Whether a point lies in the box and not out at sea.
  static boolean isInside(double latitude, double longitude) {
    boolean boxed =
        latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
    return boxed && longitude >= coast(latitude) - NEAR;
  }

  /// The longitude of the Atlantic coast at a latitude.
  private static double coast(double latitude) {
    for (int i = 1; i < COAST.length; i++) {
      double[] from = COAST[i - 1];
      double[] to = COAST[i];
      if (latitude <= to[0]) {
        return from[1] + (to[1] - from[1]) * (latitude - from[0]) / (to[0] - from[0]);
      }
    }
    return COAST[COAST.length - 1][1];
  }

  private static final class Pass implements RowPass {
    private final Scan scan;
    private final int latitude;
    private final int longitude;
    private final Candidates candidates = new Candidates();
    private long inside;
    private long outside;

    Pass(Scan scan, int latitude, int longitude) {
      this.scan = scan;
      this.latitude = latitude;
      this.longitude = longitude;
    }

    @Override
    public void accept(RowView row) {
      double north = degrees(row.reading(latitude), true);
      double east = degrees(row.reading(longitude), false);
      if (row.kind() != RowKind.DATA || Double.isNaN(north) || Double.isNaN(east)) {
        return;
      }
      if (isInside(north, east)) {
        inside++;
      } else if (isInside(east, north)) {
        inside++;
        candidates.add("coordinates-swapped", row.number(), row.reading(latitude));
        candidates.add("swapped-with", row.number(), row.reading(longitude));
      } else {
        outside++;
        candidates.add("coordinates-outside", row.number(), row.reading(latitude));
      }
    }

    /// The latitude or longitude in a cell of its own, or in a point written with both.
    private double degrees(Reading reading, boolean north) {
      return latitude == longitude ? Degrees.ofPoint(reading.clean(), north) : Degrees.of(reading);
    }

    @Override
    public void finish(Findings findings) {
      if (inside <= outside) {
        return;
      }
      say("coordinates-outside", findings);
      say("coordinates-swapped", findings);
    }

    private void say(String rule, Findings findings) {
      Candidates.Sort sort = candidates.sorts().get(rule);
      if (sort == null) {
        return;
      }
      for (int i = 0; i < sort.kept().size(); i++) {
        findings.add(finding(rule, i));
      }
      findings.addUnkept(finding(rule, 0), sort.beyond());
    }

    private Finding finding(String rule, int at) {
      Candidates.Kept kept = kept(rule, at);
      Location where = Location.ofCell(scan.name(), kept.row(), scan.columns().get(latitude));
      String text = kept.reading().text();
      Finding finding =
          Finding.of(rule, Severity.ERROR, where, Says.of(rule, text)).withValue(text);
      if (!rule.equals("coordinates-swapped")) {
        return finding;
      }
      return finding.withSuggestion(putRight(kept.reading(), kept("swapped-with", at).reading()));
    }

    private String putRight(Reading own, Reading other) {
      if (latitude != longitude) {
        return String.format(Locale.ROOT, "%.6f", Degrees.of(other));
      }
      double east = degrees(own, true);
      double north = degrees(own, false);
      return String.format(Locale.ROOT, "POINT (%.6f %.6f)", east, north);
    }

    private Candidates.Kept kept(String sort, int at) {
      Candidates.Sort found = candidates.sorts().get(sort);
      if (found == null) {
        throw new IllegalStateException("No cell of the sort " + sort + " was kept");
      }
      return found.kept().get(at);
    }
  }
}
