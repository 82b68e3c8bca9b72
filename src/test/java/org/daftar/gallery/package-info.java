/// Pictures of every screen: for the user guide, and for eyes that judge them.
@org.jspecify.annotations.NullMarked
package org.daftar.gallery;
