/// The front door: `Main` decides between window and command line, `Wiring` is the only place that
/// makes services, `Shell` is the window around the screens.
@NullMarked
package org.daftar.app;

import org.jspecify.annotations.NullMarked;
