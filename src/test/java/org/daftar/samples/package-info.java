/// Draws the sample files of `sample-data`, with their planted faults and the answer key, from one
/// seed: two runs give the same bytes. Persons, companies and figures are invented; only the names
/// and codes of communes are real (HCP, 2014).
@NullMarked
package org.daftar.samples;

import org.jspecify.annotations.NullMarked;
