/// The command line: what the windows do, without a window. Human text or one JSON report goes to
/// standard output, everything else to standard error; the exit code tells done, findings, wrong
/// use and failure apart.
@NullMarked
package org.daftar.cli;

import org.jspecify.annotations.NullMarked;
