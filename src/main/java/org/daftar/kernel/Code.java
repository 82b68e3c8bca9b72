package org.daftar.kernel;

/// A piece of text that is read left to right in every language: a file name, a cell reference, an
/// identifier, a pattern, a value quoted from a file. Wrapping it keeps `« 1 234 »` from turning
/// into `« 234 1 »` inside an Arabic sentence.
///
/// @param text the text as it stands
public record Code(String text) {
  @Override
  public String toString() {
    return text;
  }
}
