#include "csqlite.h"

#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

static const char *const library_name = "libsqlite3.so.0";

// Each function with the type that its header gives it, so that a wrong call does not compile.
#define CSQLITE_FUNCTIONS(X) \
  X(open_v2)                 \
  X(close_v2)                \
  X(busy_timeout)            \
  X(exec)                    \
  X(prepare_v2)              \
  X(finalize)                \
  X(step)                    \
  X(reset)                   \
  X(bind_int64)              \
  X(bind_text)               \
  X(bind_null)               \
  X(column_int64)            \
  X(column_type)             \
  X(column_text)             \
  X(column_bytes)

static struct {
#define CSQLITE_FIELD(name) __typeof__(sqlite3_##name) *name;
  CSQLITE_FUNCTIONS(CSQLITE_FIELD)
} call;

// Once, and kept for good. Two threads that come at once find the same addresses.
static bool load(void) {
  static _Atomic bool is_loaded;
  if (is_loaded) return true;
  void *library = dlopen(library_name, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (library == NULL) return false;
  bool found = true;
#define CSQLITE_LOAD(name)                               \
  {                                                      \
    void *address = dlsym(library, "sqlite3_" #name);    \
    found = found && address;                            \
    memcpy(&call.name, &address, sizeof address);        \
  }
  CSQLITE_FUNCTIONS(CSQLITE_LOAD)
  dlclose(library);
  is_loaded = found;
  return found;
}

int csqlite_open_v2(const char *path, sqlite3 **database, int flags) {
  *database = NULL;
  return load() ? call.open_v2(path, database, flags, NULL) : SQLITE_CANTOPEN;
}

int csqlite_close_v2(sqlite3 *database) {
  return database == NULL ? SQLITE_OK : call.close_v2(database);
}

int csqlite_busy_timeout(sqlite3 *database, int milliseconds) {
  return call.busy_timeout(database, milliseconds);
}

int csqlite_exec(sqlite3 *database, const char *sql) {
  return call.exec(database, sql, NULL, NULL, NULL);
}

int csqlite_prepare_v2(sqlite3 *database, const char *sql, sqlite3_stmt **statement) {
  return call.prepare_v2(database, sql, -1, statement, NULL);
}

int csqlite_finalize(sqlite3_stmt *statement) { return call.finalize(statement); }

int csqlite_step(sqlite3_stmt *statement) { return call.step(statement); }

int csqlite_reset(sqlite3_stmt *statement) { return call.reset(statement); }

int csqlite_bind_int64(sqlite3_stmt *statement, int index, sqlite3_int64 value) {
  return call.bind_int64(statement, index, value);
}

int csqlite_bind_text(sqlite3_stmt *statement, int index, const char *text) {
  return call.bind_text(statement, index, text, -1, SQLITE_TRANSIENT);
}

int csqlite_bind_null(sqlite3_stmt *statement, int index) {
  return call.bind_null(statement, index);
}

sqlite3_int64 csqlite_column_int64(sqlite3_stmt *statement, int column) {
  return call.column_int64(statement, column);
}

int csqlite_column_type(sqlite3_stmt *statement, int column) {
  return call.column_type(statement, column);
}

const unsigned char *csqlite_column_text(sqlite3_stmt *statement, int column) {
  return call.column_text(statement, column);
}

int csqlite_column_bytes(sqlite3_stmt *statement, int column) {
  return call.column_bytes(statement, column);
}
