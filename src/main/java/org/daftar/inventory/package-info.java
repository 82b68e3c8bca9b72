/// What is there: the folders that the steward chose, one row for every file in them whatever
/// happens, what changed from scan to scan, duplicates, families and search (INV-1, 2, 3, 13).
/// Nothing in those folders is ever written, moved or deleted.
@NullMarked
package org.daftar.inventory;

import org.jspecify.annotations.NullMarked;
