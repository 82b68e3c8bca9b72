@NullMarked
package org.daftar.quality;

import org.jspecify.annotations.NullMarked;
