/// What the values of a table are: how numbers and dates are written, which columns are codes, and
/// the statistics of every column in one pass.
@NullMarked
package org.daftar.profile;

import org.jspecify.annotations.NullMarked;
