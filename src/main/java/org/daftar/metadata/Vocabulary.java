package org.daftar.metadata;

import java.util.List;
import java.util.Optional;
import org.daftar.kernel.LocalizedText;

/// A closed list of codes for a field.
///
/// @param id such as `frequencies`
/// @param label its name
/// @param source where it comes from and whom to credit
/// @param terms its entries in their usual order
public record Vocabulary(String id, LocalizedText label, String source, List<Term> terms) {
  public Vocabulary {
    terms = List.copyOf(terms);
  }

  public Optional<Term> term(String code) {
    return terms.stream().filter(term -> term.code().equals(code)).findFirst();
  }

  /// The label of a code; the code itself when the vocabulary does not hold it.
  public String label(String code, String tag) {
    return term(code).map(term -> term.label().best(tag)).orElse(code);
  }
}
