package org.daftar.licence;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.kernel.LocalizedText;

/// A licence of the catalogue, a row of `licences.json`.
///
/// @param id our id: the SPDX one where there is one, else `own-terms`
/// @param spdx id in the SPDX list
/// @param openDefinition id for `licenses[].name` of a Data Package (Open Definition list)
/// @param ckan id in CKAN's built-in list
/// @param url where its text is published
/// @param name full name
/// @param summary one sentence
/// @param may what reusers may do
/// @param must what they must do
/// @param mustNot what they must not do
/// @param passes the openness tests that it passes
/// @param conformance `conformant`, `not-conformant` or `not-reviewed` by the Open Definition 2.1
/// @param portalDefault whether data.gov.ma uses it for everything
public record Licence(
    String id,
    Optional<String> spdx,
    Optional<String> openDefinition,
    String ckan,
    Optional<URI> url,
    LocalizedText name,
    LocalizedText summary,
    List<LocalizedText> may,
    List<LocalizedText> must,
    List<LocalizedText> mustNot,
    Set<OpennessTest> passes,
    String conformance,
    boolean portalDefault) {

  public Licence {
    may = List.copyOf(may);
    must = List.copyOf(must);
    mustNot = List.copyOf(mustNot);
    passes = Set.copyOf(passes);
  }

  public FiveTests tests() {
    return FiveTests.of(this);
  }

  /// Whether it passes all five tests.
  public boolean isOpen() {
    return tests().isOpen();
  }

  /// Whether the body writes the terms itself; they are judged by nobody but a lawyer.
  public boolean isOwnTerms() {
    return id.equals(Licences.OWN_TERMS);
  }
}
