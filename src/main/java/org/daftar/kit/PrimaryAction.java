package org.daftar.kit;

/// The one thing that is next on a screen. Its words say exactly what will happen.
///
/// @param words the words on the button
/// @param enabled whether it can be done now
/// @param action what happens
public record PrimaryAction(String words, boolean enabled, Runnable action) {}
