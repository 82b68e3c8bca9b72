/// From a described table to a bundle that can be published: the gate, the exporters, BagIt 1.0
/// (RFC 8493), versions, destinations and the verification of any bag.
@NullMarked
package org.daftar.bundle;

import org.jspecify.annotations.NullMarked;
