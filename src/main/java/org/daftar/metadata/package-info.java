/// The description of datasets: the form and its vocabularies, the values typed or proposed, the
/// dictionary of columns, completeness and the state of the inventory sheet.
///
/// Uses kernel, text and store; and profile, because the dictionary is pre-filled from the profile
/// of a table (domain META-3) instead of inferring types a second time.
@NullMarked
package org.daftar.metadata;

import org.jspecify.annotations.NullMarked;
