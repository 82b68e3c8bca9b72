package org.daftar.licence;

import java.util.ArrayList;
import java.util.List;
import org.daftar.kernel.LocalizedText;
import org.daftar.kernel.Message;
import org.daftar.text.JsonTexts;
import org.daftar.text.Shipped;

/// A law or guide that a decision may rely on, a row of `legal-texts.json`.
///
/// @param id stable name, such as `31-13-art6`
/// @param reference how it is cited
/// @param gist what it says, in our words
/// @param source where we have it from
/// @param verified whether its words were read; if not, the screen says so
public record LegalText(
    String id, LocalizedText reference, LocalizedText gist, String source, boolean verified) {
  private static final List<LegalText> ALL = read();

  public static List<LegalText> all() {
    return ALL;
  }

  /// What to say beside a text that was not verified.
  public static Message unverifiedNote() {
    return Message.of("licence.unverified");
  }

  private static List<LegalText> read() {
    List<LegalText> texts = new ArrayList<>();
    Shipped.json(LegalText.class, "legal-texts.json")
        .path("texts")
        .forEach(
            node ->
                texts.add(
                    new LegalText(
                        node.path("id").asText(),
                        JsonTexts.localized(node.path("reference")),
                        JsonTexts.localized(node.path("gist")),
                        node.path("source").asText(),
                        node.path("verified").asBoolean())));
    return List.copyOf(texts);
  }
}
