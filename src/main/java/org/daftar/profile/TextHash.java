package org.daftar.profile;

/// A 64-bit hash of text that spreads well: multiply and rotate per character, then the finaliser
/// of MurmurHash3. Not for security.
public final class TextHash {
  private static final long PRIME = 0x9FB21C651E98DF25L;

  private TextHash() {}

  /// The hash of a text, chained to an earlier hash or seed; the length takes part, so that
  /// `ab|c` and `a|bc` differ.
  public static long of(CharSequence text, long seed) {
    long hash = mix(seed + text.length() * PRIME);
    for (int i = 0; i < text.length(); i++) {
      hash = Long.rotateLeft((hash ^ text.charAt(i)) * PRIME, 29);
    }
    return mix(hash);
  }

  private static long mix(long hash) {
    long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }
}
