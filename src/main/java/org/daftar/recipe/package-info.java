/// Cleaning: steps as immutable data, recipes, their history, and tables seen through a recipe. The
/// source of a table is never altered.
@NullMarked
package org.daftar.recipe;

import org.jspecify.annotations.NullMarked;
