/// The window and its start, driven as a person would.
@org.jspecify.annotations.NullMarked
package org.daftar.app;
