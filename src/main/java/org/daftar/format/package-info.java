/// Files: recognising what they are by their content, opening them as tables that page at any size,
/// and writing them. The source is only ever read. Names are a hint, never the verdict.
@NullMarked
package org.daftar.format;

import org.jspecify.annotations.NullMarked;
