@NullMarked
package org.daftar.metadata;

import org.jspecify.annotations.NullMarked;
