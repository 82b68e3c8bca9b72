@NullMarked
package org.daftar.licence;

import org.jspecify.annotations.NullMarked;
