package org.daftar.inventory;

import java.util.Optional;

/// What a scan decided about one file, to be written.
///
/// @param known the row that the file has already
record Outcome(Change change, Optional<Known> known, Entry entry, Examined examined) {}
