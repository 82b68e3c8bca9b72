/// What every room of the house shares: tables, findings, problems, texts in three languages and
/// progress. Depends on the JDK alone and knows no file format, database or window.
@NullMarked
package org.daftar.kernel;

import org.jspecify.annotations.NullMarked;
