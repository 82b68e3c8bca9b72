@NullMarked
package org.daftar.inventory;

import org.jspecify.annotations.NullMarked;
