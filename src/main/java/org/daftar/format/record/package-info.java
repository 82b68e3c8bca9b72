/// What all readers share: raw records before anybody knows which of them is the header, the search
/// for that header, the names of columns, and a row store on disk for formats that don't page.
@NullMarked
package org.daftar.format.record;

import org.jspecify.annotations.NullMarked;
