package org.daftar.kernel;

import java.util.List;

/// A sentence that is not yet in any language: a key of the text bundles and its arguments.
///
/// Arguments are values, never pieces of sentences: a `Number` is written the way the reader's
/// language writes numbers, a [Code] and a [java.nio.file.Path] keep their own left-to-right order,
/// a [Message] is put into words first. The first number among the arguments chooses the plural.
///
/// @param key the key in the text bundles, such as `inventory.scan.reading`
/// @param arguments what `{0}`, `{1}` … stand for
public record Message(String key, List<Object> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
