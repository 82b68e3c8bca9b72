/// The table screen: what is in the file, what was done to it, what is wrong with it.
@NullMarked
package org.daftar.workbench.ui;

import org.jspecify.annotations.NullMarked;
