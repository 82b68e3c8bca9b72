/// The files screen: what was found on the disk, and which files make a dataset.
@NullMarked
package org.daftar.inventory.ui;

import org.jspecify.annotations.NullMarked;
