/// The window and its start.
@org.jspecify.annotations.NullMarked
package org.daftar.app;
