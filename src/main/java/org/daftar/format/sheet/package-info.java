/// Workbooks: XLSX, XLS and ODS, each read once from its beginning to its end into a row store on
/// disk, so that sheets of any size page in bounded memory.
@NullMarked
package org.daftar.format.sheet;

import org.jspecify.annotations.NullMarked;
