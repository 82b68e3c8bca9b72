/// Under which terms data may go out: the catalogue of licences with their full texts, the five
/// openness tests, which licences can be joined, the classification closed–shared–open, and the
/// register of decisions. Everything here is a help for the steward and no legal advice.
@NullMarked
package org.daftar.licence;

import org.jspecify.annotations.NullMarked;
