/// Words: languages, texts with real plurals, bidirectional isolation and the folding that lets
/// « école », « ecole » and « مدرسه » be found whatever way they are typed.
@NullMarked
package org.daftar.text;

import org.jspecify.annotations.NullMarked;
