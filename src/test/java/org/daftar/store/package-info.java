@NullMarked
package org.daftar.store;

import org.jspecify.annotations.NullMarked;
