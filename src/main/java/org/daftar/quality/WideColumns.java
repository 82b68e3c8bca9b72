package org.daftar.quality;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daftar.kernel.Column;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Location;
import org.daftar.kernel.Message;
import org.daftar.kernel.Row;
import org.daftar.kernel.Severity;

/// `wide-columns`: years, months or quarters that stand side by side as columns, where machines
/// want them below each other. Three are enough.
final class WideColumns implements Check {
  private static final String RULE = "wide-columns";
  private static final int FEWEST = 3;
  private static final Pattern PERIOD =
      Pattern.compile(
          "((annee|exercice|budget|year|سنه|السنه) )?(19|20)\\d\\d"
              + "|(19|20)\\d\\d (0?[1-9]|1[0-2]|[tq][1-4])|(0?[1-9]|1[0-2]|[tq][1-4]) (19|20)\\d\\d"
              + "|((19|20)\\d\\d)[mtq]\\d{1,2}");
  private static final Pattern YEAR_LAST = Pattern.compile(" ?((19|20)\\d\\d|\\d\\d)$");
  private static final Pattern YEAR_FIRST = Pattern.compile("^(19|20)\\d\\d ");

  @Override
  public List<String> rules() {
    return List.of(RULE);
  }

  @Override
  public void start(Scan scan) {
    List<Column> periods =
        scan.columns().stream().filter(column -> isPeriod(column.name())).toList();
    if (periods.size() < FEWEST) {
      return;
    }
    List<Row> top = scan.top();
    Optional<Long> row = top.isEmpty() ? Optional.empty() : Optional.of(top.getLast().number());
    Location where =
        new Location(
            Optional.empty(), Optional.of(scan.name()), row, Optional.empty(), Optional.empty());
    scan.say(
        Finding.of(
                RULE, Severity.INFO, where, Message.of("quality.say.wide-columns", periods.size()))
            .withValue(periods.getFirst().name()));
  }

  /// Whether a column's name is a year, a month or a quarter.
  static boolean isPeriod(String name) {
    String bare = Role.bare(name);
    if (PERIOD.matcher(bare).matches()) {
      return true;
    }
    String month = YEAR_FIRST.matcher(YEAR_LAST.matcher(bare).replaceFirst("")).replaceFirst("");
    return MonthNames.solar(month.strip()) > 0;
  }
}
