package org.daftar.store;

/// Something that the search box found.
///
/// @param kind what it is, such as `dataset`; each feature names its own
/// @param ref its identifier within the kind
/// @param title its first text, as written
public record SearchHit(String kind, String ref, String title) {}
