@NullMarked
package org.daftar.profile;

import org.jspecify.annotations.NullMarked;
