package org.daftar.licence;

import java.util.List;
import java.util.Locale;
import org.daftar.kernel.LocalizedText;
import org.daftar.kernel.Message;

/// Whether a table made from data under some licences may go out under another (standards 4).
///
/// @param answer the strictest answer of all the sources
/// @param sources the answer for each source licence, in the order asked
/// @param clauses what in the licences decides, such as « ODbL 4.4(a) »
/// @param duties what must be done
/// @param wayOut what to do when the answer is no or to ask; empty when it is yes
public record Compatibility(
    Answer answer,
    List<Source> sources,
    List<LocalizedText> clauses,
    List<LocalizedText> duties,
    LocalizedText wayOut) {

  /// From the freest to the strictest.
  public enum Answer {
    YES,
    /// Yes, with the source named.
    ATTRIBUTION,
    /// Not certain: ask the owner of the source.
    ASK,
    NO;

    /// The name in reports: `yes`, `attribution`, `ask`, `no`.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public Message label() {
      return Message.of("licence.answer." + id());
    }
  }

  /// The answer for one source.
  ///
  /// @param licence the licence id that was asked about; `none` for no licence stated
  /// @param answer the answer for it alone
  public record Source(String licence, Answer answer) {}

  public Compatibility {
    sources = List.copyOf(sources);
    clauses = List.copyOf(clauses);
    duties = List.copyOf(duties);
  }

  /// What must stand beside every answer: no legal advice.
  public static Message note() {
    return Message.of("licence.notAdvice");
  }

  /// Checks every source against the licence wanted; an unknown source counts as none stated.
  ///
  /// @param from licence ids of the sources; `none` where none is stated
  /// @param to licence id of the table made of them
  public static Compatibility check(List<String> from, String to) {
    return CompatibilityMatrix.STANDARD.check(from, to);
  }
}
