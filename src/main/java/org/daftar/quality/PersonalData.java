package org.daftar.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.kernel.Code;
import org.daftar.kernel.Column;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Location;
import org.daftar.kernel.Message;
import org.daftar.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// `personal-data`: columns that tell who somebody is, and free texts where a telephone, an address
/// or an e-mail slipped in. A column is judged by the share of its values that have the shape and
/// by its header: half of the values where the header says so, nine of ten otherwise. A card number
/// without a header looks like a stock code, so it needs another sign of persons in the table. The
/// values themselves are never repeated in a finding.
final class PersonalData implements Check {
  private static final String RULE = "personal-data";
  private static final double NAMED = 0.5;
  private static final double UNNAMED = 0.9;

  @Override
  public List<String> rules() {
    return List.of(RULE);
  }

  @Override
  public void start(Scan scan) {
    List<ColumnPass> columns = new ArrayList<>();
    for (int i = 0; i < scan.columns().size(); i++) {
      ColumnPass pass = new ColumnPass();
      columns.add(pass);
      scan.cells(i, pass);
    }
    scan.rows(new TablePass(scan, columns));
  }

  /// Counts what the cells of one column tell of persons.
  private static final class ColumnPass implements CellPass {
    private final Map<PersonalKind, Long> counts = new EnumMap<>(PersonalKind.class);
    private final Candidates inText = new Candidates();

    @Override
    public boolean wants(Reading reading) {
      return sort(reading) != null;
    }

    private static @Nullable PersonalKind sort(Reading reading) {
      String text = reading.clean();
      if (reading.date() != null) {
        return PersonalKind.BIRTH_DATE;
      }
      if (reading.kind() != Kind.TEXT && reading.kind() != Kind.PLAIN_NUMBER) {
        return null;
      }
      if (PersonalKind.isCin(text)) {
        return PersonalKind.CIN;
      }
      if (Phones.isMobile(text)) {
        return PersonalKind.PHONE;
      }
      if (PersonalKind.isIban(text)) {
        return PersonalKind.IBAN;
      }
      if (reading.digits() == 24 || (text.length() >= 24 && Identifiers.isRib(text))) {
        return PersonalKind.RIB;
      }
      return reading.kind() == Kind.TEXT ? inWords(text) : null;
    }

    private static @Nullable PersonalKind inWords(String text) {
      if (PersonalKind.isPersonalEmail(text)) {
        return PersonalKind.EMAIL;
      }
      boolean sentence = text.indexOf(' ') > 0 && text.length() > 12;
      boolean told = sentence && (PersonalKind.hasContact(text) || PersonalKind.hasAddress(text));
      return told ? PersonalKind.IN_TEXT : null;
    }

    @Override
    public void accept(RowView row, Reading reading) {
      PersonalKind kind = sort(reading);
      if (kind == null || row.kind() != RowKind.DATA) {
        return;
      }
      counts.merge(kind, 1L, Long::sum);
      if (kind == PersonalKind.IN_TEXT) {
        boolean contact = PersonalKind.hasContact(reading.clean());
        inText.add(contact, row.number(), reading);
      }
    }

    @Override
    public void finish(ColumnEvidence evidence, Findings findings) {
      // The table speaks for its columns: see TablePass.
    }

    long count(PersonalKind kind) {
      return counts.getOrDefault(kind, 0L);
    }
  }

  /// Judges the columns together once all cells have gone by.
  private static final class TablePass implements RowPass {
    private final Scan scan;
    private final List<ColumnPass> columns;

    TablePass(Scan scan, List<ColumnPass> columns) {
      this.scan = scan;
      this.columns = columns;
    }

    @Override
    public void accept(RowView row) {
      // The cells were counted column by column.
    }

    @Override
    public void finish(Findings findings) {
      List<Optional<PersonalKind>> kinds = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        kinds.add(Optional.ofNullable(kind(i)));
      }
      boolean persons = false;
      for (int i = 0; i < kinds.size(); i++) {
        persons |= kinds.get(i).filter(TablePass::isPerson).isPresent() && !isWeak(i, kinds.get(i));
      }
      for (int i = 0; i < columns.size(); i++) {
        PersonalKind kind = kinds.get(i).orElse(null);
        boolean sure = persons || !isWeak(i, kinds.get(i));
        if (kind != null && sure && !isOfCompany(kind, persons)) {
          findings.add(ofColumn(i, kind));
        } else {
          ofCells(i, persons, findings);
        }
      }
    }

    /// Whether the column alone is no proof: a card number without a header that says so, or names
    /// under « nom », which may be places.
    private boolean isWeak(int column, Optional<PersonalKind> kind) {
      boolean place = Role.bare(scan.columns().get(column).name()).equals("nom");
      return (kind.filter(PersonalKind.CIN::equals).isPresent() && !scan.is(column, Role.CIN))
          || (kind.filter(PersonalKind.NAME::equals).isPresent() && place);
    }

    private static boolean isPerson(PersonalKind kind) {
      return kind == PersonalKind.BIRTH_DATE
          || kind == PersonalKind.NAME
          || kind == PersonalKind.EMAIL
          || kind == PersonalKind.PHONE;
    }

    /// An account in a table of companies, with no sign of persons, is a company's.
    private boolean isOfCompany(PersonalKind kind, boolean persons) {
      boolean account = kind == PersonalKind.RIB || kind == PersonalKind.IBAN;
      boolean companies = scan.columnFor(Role.ICE) >= 0 || scan.columnFor(Role.COMPANY) >= 0;
      return account && companies && !persons;
    }

    private @Nullable PersonalKind kind(int column) {
      ColumnEvidence evidence = scan.evidence(column);
      if (evidence.values() == 0) {
        return null;
      }
      for (PersonalKind kind :
          List.of(
              PersonalKind.CIN,
              PersonalKind.PHONE,
              PersonalKind.EMAIL,
              PersonalKind.RIB,
              PersonalKind.IBAN)) {
        if (columns.get(column).count(kind) >= needed(kind, evidence) * evidence.values()) {
          return kind;
        }
      }
      boolean dates = evidence.isMostlyDates() && evidence.is(Role.BIRTH_DATE);
      boolean names =
          evidence.is(Role.FAMILY_NAME) && evidence.count(Kind.TEXT) >= NAMED * evidence.values();
      return dates ? PersonalKind.BIRTH_DATE : names ? PersonalKind.NAME : null;
    }

    private static double needed(PersonalKind kind, ColumnEvidence evidence) {
      boolean named =
          switch (kind) {
            case CIN -> evidence.is(Role.CIN);
            case PHONE -> evidence.is(Role.PHONE);
            case EMAIL -> evidence.is(Role.EMAIL);
            case RIB, IBAN -> evidence.is(Role.RIB) || evidence.is(Role.IBAN);
            default -> false;
          };
      return named ? NAMED : UNNAMED;
    }

    private Finding ofColumn(int at, PersonalKind kind) {
      Column column = scan.columns().get(at);
      long values = scan.evidence(at).values();
      boolean counted = columns.get(at).count(kind) > 0;
      long share = counted ? Math.round(100.0 * columns.get(at).count(kind) / values) : 100;
      Message why = Message.of(kind.key(), new Code(column.name()), new Code(share + " %"));
      return Finding.of(RULE, Severity.ERROR, Location.ofColumn(scan.name(), column), why);
    }

    /// An address matters only where there are persons; a telephone or an e-mail always does.
    private void ofCells(int at, boolean persons, Findings findings) {
      List<Candidates.Kept> found = new ArrayList<>();
      long beyond = 0;
      for (var sort : columns.get(at).inText.sorts().entrySet()) {
        if (persons || sort.getKey().equals(true)) {
          found.addAll(sort.getValue().kept());
          beyond += sort.getValue().beyond();
        }
      }
      found.sort(java.util.Comparator.comparingLong(Candidates.Kept::row));
      for (Candidates.Kept kept : found) {
        findings.add(ofCell(at, kept));
      }
      if (!found.isEmpty()) {
        findings.addUnkept(ofCell(at, found.getLast()), beyond);
      }
    }

    private Finding ofCell(int at, Candidates.Kept kept) {
      Column column = scan.columns().get(at);
      Message why = Message.of(PersonalKind.IN_TEXT.key(), new Code(column.name()));
      return Finding.of(
          RULE, Severity.ERROR, Location.ofCell(scan.name(), kept.row(), column), why);
    }
  }
}
