/// The one way to run work in the background: progress, pause, cancel, and the newest of a kind
/// wins.
@NullMarked
package org.daftar.task;

import org.jspecify.annotations.NullMarked;
