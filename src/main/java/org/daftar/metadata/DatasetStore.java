package org.daftar.metadata;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.daftar.store.Database;
import org.daftar.store.SearchIndex;
import org.daftar.store.Sql;

/// The datasets of a workspace. Every change is one transaction that is on the disk when the call
/// returns, so what was typed last survives a power cut. What is deleted goes to the bin.
public final class DatasetStore {
  /// The kind of a dataset in the search index.
  public static final String SEARCH_KIND = "dataset";

  private final Database database;
  private final InstantSource clock;

  public DatasetStore(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Makes a dataset; its slug comes from the French title, else from the Arabic or English one.
  public Dataset create(Metadata metadata) {
    UUID id = UUID.randomUUID();
    return database.write(
        connection -> {
          String title = metadata.text(Fields.TITLE).best("fr");
          String slug = PublishedNames.uniqueSlug(title, slugs(connection));
          Sql.update(
              connection,
              "INSERT INTO dataset (id, slug, state, created, modified) VALUES (?, ?, ?, ?, ?)",
              id,
              slug,
              DatasetState.DRAFT.id(),
              now(),
              now());
          for (Map.Entry<String, Entry> field : metadata.entries().entrySet()) {
            put(connection, id, field.getKey(), field.getValue());
          }
          return changed(connection, id);
        });
  }

  /// The datasets that are not in the bin, the last one touched first.
  public List<Dataset> list() {
    return database.read(c -> select(c, "WHERE d.binned IS NULL"));
  }

  /// The datasets in the bin.
  public List<Dataset> bin() {
    return database.read(c -> select(c, "WHERE d.binned IS NOT NULL"));
  }

  /// A dataset by its id, also one in the bin.
  public Optional<Dataset> find(UUID id) {
    return database.read(c -> select(c, "WHERE d.id = ?", id).stream().findFirst());
  }

  /// Gives a dataset another slug: made safe first, and numbered when another dataset has it.
  public Dataset rename(UUID id, String wanted) {
    return database.write(
        connection -> {
          Set<String> others = slugs(connection);
          others.remove(load(connection, id).slug());
          String slug = PublishedNames.uniqueSlug(wanted, others);
          Sql.update(connection, "UPDATE dataset SET slug = ? WHERE id = ?", slug, id);
          return changed(connection, id);
        });
  }

  /// Puts a dataset in the bin; nothing of it is lost.
  public void delete(UUID id) {
    database.change(
        connection -> {
          Sql.update(connection, "UPDATE dataset SET binned = ? WHERE id = ?", now(), id);
          index(connection, id, List.of());
        });
  }

  /// Takes a dataset out of the bin.
  public Dataset restore(UUID id) {
    return database.write(
        connection -> {
          Sql.update(connection, "UPDATE dataset SET binned = NULL WHERE id = ?", id);
          return changed(connection, id);
        });
  }

  /// Keeps what was typed into one field; an empty value clears it. A dataset whose inventory sheet
  /// is no longer complete by this goes back to [DatasetState#DRAFT].
  public Dataset updateField(UUID id, String field, Entry entry) {
    return database.write(
        connection -> {
          put(connection, id, field, entry);
          return changed(connection, id);
        });
  }

  /// Adds proposals; what the user confirmed stays as it is.
  public Dataset propose(UUID id, Map<String, Entry> proposals) {
    return replace(id, metadata -> metadata.propose(proposals));
  }

  /// Accepts the proposal of one field.
  public Dataset confirm(UUID id, String field) {
    return replace(id, metadata -> metadata.confirm(field));
  }

  /// Accepts every proposal.
  public Dataset confirmAll(UUID id) {
    return replace(id, Metadata::confirmAll);
  }

  /// Passes the inventory sheet to a state (domain INV-2).
  ///
  /// @throws DaftarException `inventory-sheet-incomplete` if a field that the state asks for is
  ///     missing
  public Dataset setState(UUID id, DatasetState state) {
    return database.write(
        connection -> {
          List<String> missing = state.missing(load(connection, id).metadata());
          if (!missing.isEmpty()) {
            Field field = Form.standard().field(missing.getFirst()).orElseThrow();
            throw new DaftarException(Problem.of("inventory-sheet-incomplete", field.label()));
          }
          Sql.update(connection, "UPDATE dataset SET state = ? WHERE id = ?", state.id(), id);
          return changed(connection, id);
        });
  }

  /// The dictionaries of a dataset's tables.
  public List<Dictionary> dictionaries(UUID id) {
    return database.read(connection -> DictionaryStore.of(connection, id));
  }

  /// The described columns of all tables of a dataset.
  public List<ColumnDescription> columns(UUID id) {
    return dictionaries(id).stream().flatMap(d -> d.columns().stream()).toList();
  }

  /// Keeps the dictionary of one table in place of the one before.
  public Dataset saveDictionary(UUID id, Dictionary dictionary) {
    return database.write(
        connection -> {
          DictionaryStore.replace(connection, id, dictionary);
          return changed(connection, id);
        });
  }

  /// Keeps what was typed about one column, found by its name.
  public Dataset updateColumn(UUID id, String resource, ColumnDescription column) {
    return database.write(
        connection -> {
          DictionaryStore.update(connection, id, resource, column);
          return changed(connection, id);
        });
  }

  private Dataset replace(UUID id, UnaryOperator<Metadata> change) {
    return database.write(
        connection -> {
          Metadata before = load(connection, id).metadata();
          for (Map.Entry<String, Entry> e : change.apply(before).entries().entrySet()) {
            if (!e.getValue().equals(before.entries().get(e.getKey()))) {
              put(connection, id, e.getKey(), e.getValue());
            }
          }
          return changed(connection, id);
        });
  }

  private static void put(Connection connection, UUID id, String field, Entry entry)
      throws SQLException {
    if (entry.value().isEmpty()) {
      Sql.update(
          connection, "DELETE FROM dataset_field WHERE dataset_id = ? AND field = ?", id, field);
    } else {
      Sql.update(
          connection,
          "MERGE INTO dataset_field (dataset_id, field, entry) KEY (dataset_id, field)"
              + " VALUES (?, ?, ?)",
          id,
          field,
          MetadataJson.write(entry));
    }
  }

  /// What follows every change: the time, the state, the search index.
  private Dataset changed(Connection connection, UUID id) throws SQLException {
    Sql.update(connection, "UPDATE dataset SET modified = ? WHERE id = ?", now(), id);
    Dataset dataset = load(connection, id);
    if (!dataset.state().missing(dataset.metadata()).isEmpty()) {
      Sql.update(
          connection, "UPDATE dataset SET state = ? WHERE id = ?", DatasetState.DRAFT.id(), id);
      dataset = load(connection, id);
    }
    index(connection, id, searchTexts(connection, dataset));
    return dataset;
  }

  private static List<String> searchTexts(Connection connection, Dataset dataset)
      throws SQLException {
    List<String> texts = new ArrayList<>(List.of(dataset.displayTitle("fr")));
    dataset.metadata().entries().values().forEach(entry -> texts.addAll(entry.value().words()));
    texts.addAll(DictionaryStore.columnNames(connection, dataset.id()));
    return texts;
  }

  private static void index(Connection connection, UUID id, List<String> texts)
      throws SQLException {
    if (texts.isEmpty()) {
      Sql.update(
          connection,
          "DELETE FROM search_entry WHERE kind = ? AND ref = ?",
          SEARCH_KIND,
          id.toString());
    } else {
      SearchIndex.put(connection, SEARCH_KIND, id.toString(), texts);
    }
  }

  private static Set<String> slugs(Connection connection) throws SQLException {
    return new HashSet<>(Sql.list(connection, row -> row.getString(1), "SELECT slug FROM dataset"));
  }

  private static Dataset load(Connection connection, UUID id) throws SQLException {
    return select(connection, "WHERE d.id = ?", id).stream()
        .findFirst()
        .orElseThrow(() -> new DaftarException(Problem.of("dataset-unknown")));
  }

  private static List<Dataset> select(Connection connection, String where, Object... parameters)
      throws SQLException {
    return Sql.list(
        connection,
        row -> dataset(connection, row),
        "SELECT d.id, d.slug, d.state, d.created, d.modified FROM dataset d "
            + where
            + " ORDER BY d.modified DESC, d.slug",
        parameters);
  }

  private static Dataset dataset(Connection connection, ResultSet row) throws SQLException {
    UUID id = row.getObject(1, UUID.class);
    return new Dataset(
        id,
        row.getString(2),
        DatasetState.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
        metadata(connection, id),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        row.getObject(5, OffsetDateTime.class).toInstant());
  }

  private static Metadata metadata(Connection connection, UUID id) throws SQLException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Sql.list(
            connection,
            row -> Map.entry(row.getString(1), MetadataJson.readEntry(row.getString(2))),
            "SELECT field, entry FROM dataset_field WHERE dataset_id = ? ORDER BY field",
            id)
        .forEach(field -> entries.put(field.getKey(), field.getValue()));
    return new Metadata(entries);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
