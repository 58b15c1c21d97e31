#ifndef CSQLITE_H
#define CSQLITE_H

#include <sqlite3.h>
#include <stdbool.h>

/// SQLite as far as the index needs it, loaded when the first database is opened: most starts show a
/// mesa and never look at the index. Each function is that of SQLite of the same name, and may be
/// called once csqlite_open_v2 has opened a database.

/// As sqlite3_open_v2; SQLITE_CANTOPEN where SQLite is not installed.
int csqlite_open_v2(const char *path, sqlite3 **database, int flags);
int csqlite_close_v2(sqlite3 *database);
int csqlite_busy_timeout(sqlite3 *database, int milliseconds);
int csqlite_exec(sqlite3 *database, const char *sql);

int csqlite_prepare_v2(sqlite3 *database, const char *sql, sqlite3_stmt **statement);
int csqlite_finalize(sqlite3_stmt *statement);
int csqlite_step(sqlite3_stmt *statement);
int csqlite_reset(sqlite3_stmt *statement);

int csqlite_bind_int64(sqlite3_stmt *statement, int index, sqlite3_int64 value);
/// Copies the text.
int csqlite_bind_text(sqlite3_stmt *statement, int index, const char *text);
int csqlite_bind_null(sqlite3_stmt *statement, int index);

sqlite3_int64 csqlite_column_int64(sqlite3_stmt *statement, int column);
int csqlite_column_type(sqlite3_stmt *statement, int column);
const unsigned char *csqlite_column_text(sqlite3_stmt *statement, int column);
int csqlite_column_bytes(sqlite3_stmt *statement, int column);

#endif
