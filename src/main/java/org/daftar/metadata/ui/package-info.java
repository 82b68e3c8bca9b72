/// The sheet of a dataset: its description in three languages, its data dictionary and what is
/// missing.
@NullMarked
package org.daftar.metadata.ui;

import org.jspecify.annotations.NullMarked;
