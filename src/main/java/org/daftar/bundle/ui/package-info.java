/// The publish screen: is it ready, what is written, where to; and the page that checks a bundle.
@NullMarked
package org.daftar.bundle.ui;

import org.jspecify.annotations.NullMarked;
