/// The rights screen: who may see the data, and under which licence.
@NullMarked
package org.daftar.licence.ui;

import org.jspecify.annotations.NullMarked;
