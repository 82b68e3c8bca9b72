package org.daftar.metadata;

import java.util.Optional;
import org.daftar.kernel.LocalizedText;

/// One entry of a vocabulary.
///
/// @param code what is stored and exported
/// @param label what people read
/// @param hint examples or an explanation; may be empty
/// @param uri the same notion in a public vocabulary
/// @param verified false while our source for it has not been read: the screen says "to be checked"
public record Term(
    String code, LocalizedText label, LocalizedText hint, Optional<String> uri, boolean verified) {}
