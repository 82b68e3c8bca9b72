/// Checks of a table's quality (domain QUA-2): one class per check, one pass over the rows,
/// everything that is found said as a [org.daftar.kernel.Finding]. Also what the steward has
/// decided to leave as it is, with a reason.
@NullMarked
package org.daftar.quality;

import org.jspecify.annotations.NullMarked;
