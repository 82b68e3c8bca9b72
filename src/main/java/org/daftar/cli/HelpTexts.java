package org.daftar.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.daftar.text.Bidi;
import org.daftar.text.Texts;
import org.jspecify.annotations.Nullable;

/// The usage texts under the names by which picocli asks for them: `cli.help.daftar.scan` is the
/// header of `daftar scan`, `cli.help.usage.commandListHeading` a heading, `cli.help.file` the
/// description of a parameter.
final class HelpTexts extends ResourceBundle {
  private static final String PREFIX = "cli.help.";

  private final Map<String, String> texts = new TreeMap<>();

  HelpTexts(Texts all) {
    for (String key : all.keys()) {
      if (key.startsWith(PREFIX)) {
        texts.put(picocliKey(key.substring(PREFIX.length())), Bidi.strip(all.get(key)));
      }
    }
  }

  private static String picocliKey(String key) {
    return key.startsWith("daftar") ? key + ".usage.header" : key;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    String text = texts.get(key);
    return text != null && key.endsWith("Heading") ? "%n" + text + "%n" : text;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
