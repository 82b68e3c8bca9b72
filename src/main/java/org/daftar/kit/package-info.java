/// The parts every screen is made of: look, fonts, icons, signs, cards, dialogs, the file picker
/// and what a screen is. One hand for all screens.
@NullMarked
package org.daftar.kit;

import org.jspecify.annotations.NullMarked;
