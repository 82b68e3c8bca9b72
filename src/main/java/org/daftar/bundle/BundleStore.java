package org.daftar.bundle;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daftar.store.Database;

/// Bundles and their deliveries in the workspace's database.
final class BundleStore {
  private static final String COLUMNS =
      "id, dataset_id, version, name, created, file_count, byte_count, sha256";

  private final Database database;

  BundleStore(Database database) {
    this.database = database;
  }

  /// Keeps a bundle.
  ///
  /// @param texts its descriptor and its manifest
  /// @param content its zip; where empty, the file of this id in the workspace holds it
  void add(BundleVersion bundle, Texts texts, Optional<InputStream> content) {
    String sql =
        "INSERT INTO bundle ("
            + COLUMNS
            + ", descriptor, manifest, content, content_file) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)";
    database.change(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            fill(insert, bundle);
            insert.setString(9, texts.descriptor());
            insert.setString(10, texts.manifest());
            insert.setBinaryStream(11, content.orElse(null));
            insert.setString(12, content.isPresent() ? null : bundle.id() + ".zip");
            insert.executeUpdate();
          }
        });
  }

  private static void fill(PreparedStatement insert, BundleVersion bundle) throws SQLException {
    insert.setObject(1, bundle.id());
    insert.setObject(2, bundle.datasetId());
    insert.setInt(3, bundle.version());
    insert.setString(4, bundle.name());
    insert.setObject(5, bundle.created().atOffset(ZoneOffset.UTC));
    insert.setInt(6, bundle.files());
    insert.setLong(7, bundle.bytes());
    insert.setString(8, bundle.sha256());
  }

  /// The versions of a dataset, newest first.
  List<BundleVersion> versions(UUID dataset) {
    String sql = "SELECT " + COLUMNS + " FROM bundle WHERE dataset_id = ? ORDER BY version DESC";
    return database.read(
        connection -> {
          List<BundleVersion> versions = new ArrayList<>();
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, dataset);
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                versions.add(version(rows));
              }
            }
          }
          return versions;
        });
  }

  private static BundleVersion version(ResultSet row) throws SQLException {
    return new BundleVersion(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getInt(3),
        row.getString(4),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        row.getInt(6),
        row.getLong(7),
        row.getString(8));
  }

  /// Descriptor and manifest of a bundle.
  Texts texts(UUID bundle) {
    return database.read(
        connection -> {
          String sql = "SELECT descriptor, manifest FROM bundle WHERE id = ?";
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, bundle);
            try (ResultSet row = select.executeQuery()) {
              return row.next() ? new Texts(row.getString(1), row.getString(2)) : Texts.NONE;
            }
          }
        });
  }

  /// Hands over the zip of a bundle as a stream.
  ///
  /// @return false where it is kept in a file of the workspace
  boolean content(UUID bundle, ContentReader reader) {
    return database.read(connection -> content(connection, bundle, reader));
  }

  private static boolean content(Connection connection, UUID bundle, ContentReader reader)
      throws SQLException {
    String sql = "SELECT content FROM bundle WHERE id = ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, bundle);
      try (ResultSet row = select.executeQuery()) {
        InputStream content = row.next() ? row.getBinaryStream(1) : null;
        if (content == null) {
          return false;
        }
        reader.read(content);
        return true;
      }
    }
  }

  /// The files of the workspace that hold a bundle.
  Set<String> contentFiles() {
    String sql = "SELECT content_file FROM bundle WHERE content_file IS NOT NULL";
    return database.read(
        connection -> {
          Set<String> files = new HashSet<>();
          try (PreparedStatement select = connection.prepareStatement(sql);
              ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              files.add(rows.getString(1));
            }
          }
          return files;
        });
  }

  void add(Delivery delivery) {
    String sql =
        "INSERT INTO bundle_delivery (bundle_id, destination, state, at, note) VALUES (?,?,?,?,?)";
    database.change(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, delivery.bundleId());
            insert.setString(2, delivery.destination());
            insert.setString(3, delivery.state().name());
            insert.setObject(4, delivery.at().atOffset(ZoneOffset.UTC));
            insert.setString(5, delivery.note());
            insert.executeUpdate();
          }
        });
  }

  /// The deliveries of a dataset's bundles, newest first.
  List<Delivery> deliveries(UUID dataset) {
    String sql =
        "SELECT d.bundle_id, d.destination, d.state, d.at, d.note FROM bundle_delivery d"
            + " JOIN bundle b ON b.id = d.bundle_id WHERE b.dataset_id = ? ORDER BY d.id DESC";
    return database.read(
        connection -> {
          List<Delivery> deliveries = new ArrayList<>();
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, dataset);
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                deliveries.add(delivery(rows));
              }
            }
          }
          return deliveries;
        });
  }

  /// The newest delivery that wrote a bundle somewhere, of any dataset.
  Optional<Delivery> lastWritten() {
    String sql =
        "SELECT bundle_id, destination, state, at, note FROM bundle_delivery"
            + " WHERE state = 'WRITTEN' ORDER BY id DESC FETCH FIRST 1 ROW ONLY";
    return database.read(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(sql);
              ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(delivery(row)) : Optional.empty();
          }
        });
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getObject(1, UUID.class),
        row.getString(2),
        Delivery.State.valueOf(row.getString(3)),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        row.getString(5));
  }

  /// The texts kept beside a bundle, to be read without opening it.
  ///
  /// @param descriptor its `datapackage.json`
  /// @param manifest its `manifest-sha256.txt`
  record Texts(String descriptor, String manifest) {
    static final Texts NONE = new Texts("", "");
  }

  /// Reads the bytes of a zip while the database hands them over.
  @FunctionalInterface
  interface ContentReader {
    void read(InputStream content);
  }
}
