package org.daftar.format;

import org.daftar.kernel.Message;

/// What a file was found to be.
///
/// @param format the kind of file
/// @param mediaType its media type, as exact as known
/// @param basis what the verdict rests on, as a sentence
/// @param confidence from 0 to 1
/// @param encrypted whether a password is needed to read it
public record Recognition(
    FormatId format, String mediaType, Message basis, double confidence, boolean encrypted) {

  public Recognition(FormatId format, String mediaType, Message basis, double confidence) {
    this(format, mediaType, basis, confidence, false);
  }

  /// A recognition with the usual media type of the format.
  public static Recognition of(FormatId format, Message basis, double confidence) {
    return new Recognition(format, format.mediaType(), basis, confidence);
  }
}
