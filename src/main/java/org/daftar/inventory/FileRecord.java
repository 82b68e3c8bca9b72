package org.daftar.inventory;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daftar.format.Openness;
import org.daftar.format.Recognition;
import org.daftar.kernel.Message;

/// One file of the inventory.
///
/// @param id stays the same when the file is renamed or moved
/// @param rootId the [InventoryFolder] that it is in
/// @param folder its folder below the root, `/` between the names, empty for the root itself
/// @param name its name as text
/// @param uri its place, the exact bytes percent-encoded; the key of the record
/// @param oddName whether the name holds bytes that are no text or marks that change how it is
///     read; the text is then for the eye only
/// @param bytes its size
/// @param created when it was made, as the disk says
/// @param modified when it was last written, as the disk says
/// @param status what became of it in the last scan
/// @param reason why, where the status calls for it
/// @param recognition what it is, where it could be read
/// @param sha256 the hash of its content in hexadecimal; only taken where another file might be the
///     same
/// @param copies how many other files hold the same content
/// @param change what the last scan found
/// @param dataset the dataset that it belongs to
public record FileRecord(
    long id,
    long rootId,
    String folder,
    String name,
    URI uri,
    boolean oddName,
    long bytes,
    Instant created,
    Instant modified,
    FileStatus status,
    Optional<Message> reason,
    Optional<Recognition> recognition,
    Optional<String> sha256,
    int copies,
    Change change,
    Optional<UUID> dataset) {

  /// Where it is on the disk.
  public Path path() {
    return Path.of(uri);
  }

  /// The openness lights (FMT-1), where the format is known.
  public Optional<Openness> openness() {
    return recognition.map(Openness::of);
  }
}
