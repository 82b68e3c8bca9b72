@NullMarked
package org.daftar.bundle.ui;

import org.jspecify.annotations.NullMarked;
