package org.daftar.bundle;

/// A file of a bundle as it was written.
///
/// @param path from the root of the bundle, with `/`
/// @param bytes its size
/// @param sha256 its SHA-256 in lower-case hexadecimal
/// @param sha512 its SHA-512 in lower-case hexadecimal
public record WrittenFile(String path, long bytes, String sha256, String sha512) {
  /// Whether it is data handed over (BagIt: the payload) and not a description of the bag.
  public boolean isPayload() {
    return path.startsWith("data/");
  }
}
