/// The workspace: one folder of the user's with an H2 database, its migrations, its backups and the
/// lock that keeps it to one running Daftar. The only room that opens database connections; each
/// feature keeps its SQL in its one `…Store` class and reaches it through
/// [org.daftar.store.Database].
@NullMarked
package org.daftar.store;

import org.jspecify.annotations.NullMarked;
