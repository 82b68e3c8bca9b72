package org.daftar.metadata;

import java.util.Optional;
import org.daftar.kernel.LocalizedText;

/// The country, a region, or a prefecture or province.
///
/// @param code the HCP's code, such as `01` or `01.511`; `MA` for the country
/// @param iso the ISO 3166-2 code, such as `MA-01`
/// @param name French and Arabic name; English uses the French one
/// @param level a code of the vocabulary `spatial-levels`
/// @param parent the code of the territory around it
/// @param population legal population by the census of 2024
public record Territory(
    String code,
    String iso,
    LocalizedText name,
    String level,
    Optional<String> parent,
    long population) {}
