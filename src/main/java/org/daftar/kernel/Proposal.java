package org.daftar.kernel;

/// Something that the app inferred and the user may overrule: never a silent guess.
///
/// @param value what is proposed
/// @param confidence from 0 to 1
/// @param reason why, as a sentence
public record Proposal<T>(T value, double confidence, Message reason) {}
