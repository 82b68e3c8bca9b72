@NullMarked
package org.daftar.recipe;

import org.jspecify.annotations.NullMarked;
