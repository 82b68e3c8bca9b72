package org.daftar.licence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Who decided what, when, why and on which text (domain CLA-6): it protects the agent who decided.
///
/// @param id for ever
/// @param dataset the dataset it is about; empty for the whole workspace
/// @param kind what was decided on: `classification`, `licence`, `override`, `waiver`…
/// @param who the person, as they give their name
/// @param when the moment
/// @param what what was decided, in the words of the one who decided
/// @param why the reason
/// @param reliedOn the text it rests on, such as « loi 31-13, art. 7 »; may be empty
public record Decision(
    UUID id,
    Optional<UUID> dataset,
    String kind,
    String who,
    Instant when,
    String what,
    String why,
    String reliedOn) {}
