@NullMarked
package org.daftar.task;

import org.jspecify.annotations.NullMarked;
