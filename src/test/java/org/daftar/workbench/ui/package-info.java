@NullMarked
package org.daftar.workbench.ui;

import org.jspecify.annotations.NullMarked;
