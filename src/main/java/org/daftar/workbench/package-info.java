/// One opened table with everything that belongs to it: how its file was understood, its recipe,
/// its profile and its findings. What the screen, the command line and the bundle all start from.
@NullMarked
package org.daftar.workbench;

import org.jspecify.annotations.NullMarked;
