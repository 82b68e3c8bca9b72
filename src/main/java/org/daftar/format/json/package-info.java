/// Records in JSON, JSON Lines and GeoJSON, streamed into rows.
@NullMarked
package org.daftar.format.json;

import org.jspecify.annotations.NullMarked;
