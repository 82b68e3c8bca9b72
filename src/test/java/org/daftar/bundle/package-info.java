@NullMarked
package org.daftar.bundle;

import org.jspecify.annotations.NullMarked;
