/// Measurements, run by hand: see `docs/performance.md`.
@org.jspecify.annotations.NullMarked
package org.daftar.bench;
