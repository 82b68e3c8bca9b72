/// Delimited text (CSV, TSV and their relatives): which encoding and dialect it is written in,
/// and a reader that pages through files of any size by the place of every thousandth record.
@NullMarked
package org.daftar.format.delimited;

import org.jspecify.annotations.NullMarked;
