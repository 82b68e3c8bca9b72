package org.daftar.format.record;

import java.util.Arrays;

/// Bytes that can be read anywhere: a mapped file, or its first bytes.
public interface Bytes {
  long size();

  /// The bytes of a stretch, cut at the end.
  byte[] bytes(long position, int length);

  /// Copies bytes out.
  ///
  /// @return how many were there
  int read(long position, byte[] into, int at, int length);

  static Bytes of(byte... content) {
    return new Bytes() {
      @Override
      public long size() {
        return content.length;
      }

      @Override
      public byte[] bytes(long position, int length) {
        int from = (int) Math.min(position, content.length);
        return Arrays.copyOfRange(content, from, Math.min(content.length, from + length));
      }

      @Override
      public int read(long position, byte[] into, int at, int length) {
        byte[] copy = bytes(position, length);
        System.arraycopy(copy, 0, into, at, copy.length);
        return copy.length;
      }
    };
  }
}
