#include "czip.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

/* The name is that of Debian 12 and of Ubuntu; Debian 13 has the next one. */
const char *const czip_library = "libzip.so.4";
static const char *const other_library = "libzip.so.5";

// Each function with the type that its header gives it, so that a wrong call does not compile.
#define CZIP_FUNCTIONS(X)       \
  X(zip_close)                  \
  X(zip_discard)                \
  X(zip_error_init)             \
  X(zip_error_fini)             \
  X(zip_error_strerror)         \
  X(zip_file_add)               \
  X(zip_file_set_dostime)       \
  X(zip_get_error)              \
  X(zip_open_from_source)       \
  X(zip_set_file_compression)   \
  X(zip_source_buffer)          \
  X(zip_source_buffer_create)   \
  X(zip_source_close)           \
  X(zip_source_free)            \
  X(zip_source_keep)            \
  X(zip_source_open)            \
  X(zip_source_read)            \
  X(zip_source_seek)            \
  X(zip_source_tell)

typedef struct {
#define CZIP_FIELD(name) __typeof__(name) *name;
  CZIP_FUNCTIONS(CZIP_FIELD)
} functions;

struct czip_archive {
  functions call;
  zip_t *zip;
  zip_source_t *sink;
  char message[160];
};

// 1980-01-01, midnight.
static const zip_uint16_t first_date = (1 << 5) | 1;

static bool load(functions *call) {
  // Kept for good: what libzip links does not like to be unloaded.
  const int how = RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE;
  void *library = dlopen(czip_library, how);
  if (library == NULL) library = dlopen(other_library, how);
  if (!library) return false;
  bool found = true;
#define CZIP_LOAD(name)                                    \
  {                                                        \
    void *address = dlsym(library, #name);                 \
    found = found && address;                              \
    memcpy(&call->name, &address, sizeof address);         \
  }
  CZIP_FUNCTIONS(CZIP_LOAD)
  dlclose(library);
  return found;
}

static czip_result failed(czip_archive *archive, zip_error_t *error) {
  const char *words = archive->call.zip_error_strerror(error);
  strncpy(archive->message, words, sizeof archive->message - 1);
  return CZIP_FAILED;
}

static czip_result failed_adding(czip_archive *archive) {
  return failed(archive, archive->call.zip_get_error(archive->zip));
}

czip_result czip_begin(czip_archive **result) {
  *result = NULL;
  czip_archive *archive = calloc(1, sizeof *archive);
  if (!archive) return CZIP_FAILED;
  if (!load(&archive->call)) {
    free(archive);
    return CZIP_NO_LIBRARY;
  }
  zip_error_t error;
  archive->call.zip_error_init(&error);
  archive->sink = archive->call.zip_source_buffer_create(NULL, 0, 0, &error);
  if (archive->sink) {
    archive->zip = archive->call.zip_open_from_source(archive->sink, ZIP_TRUNCATE, &error);
  }
  archive->call.zip_error_fini(&error);
  if (!archive->zip) {
    if (archive->sink) archive->call.zip_source_free(archive->sink);
    free(archive);
    return CZIP_FAILED;
  }
  // One hold is the archive's own, and this one is for reading what it wrote.
  archive->call.zip_source_keep(archive->sink);
  *result = archive;
  return CZIP_OK;
}

czip_result czip_add(
    czip_archive *archive, const char *name, const unsigned char *bytes, size_t count,
    bool stored) {
  functions *call = &archive->call;
  unsigned char *copy = malloc(count ? count : 1);
  if (!copy) return CZIP_FAILED;
  if (count) memcpy(copy, bytes, count);
  zip_source_t *source = call->zip_source_buffer(archive->zip, copy, count, 1);
  if (!source) {
    free(copy);
    return failed_adding(archive);
  }
  zip_int64_t index = call->zip_file_add(archive->zip, name, source, ZIP_FL_ENC_GUESS);
  if (index < 0) {
    call->zip_source_free(source);
    return failed_adding(archive);
  }
  zip_uint64_t entry = (zip_uint64_t)index;
  zip_int32_t method = stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
  if (call->zip_set_file_compression(archive->zip, entry, method, stored ? 0 : 9) < 0
      || call->zip_file_set_dostime(archive->zip, entry, 0, first_date, 0) < 0) {
    return failed_adding(archive);
  }
  return CZIP_OK;
}

static unsigned char *read_all(const functions *call, zip_source_t *sink, size_t *count) {
  if (call->zip_source_open(sink) < 0) return NULL;
  unsigned char *bytes = NULL;
  if (call->zip_source_seek(sink, 0, SEEK_END) == 0) {
    zip_int64_t size = call->zip_source_tell(sink);
    bytes = size > 0 ? malloc((size_t)size) : NULL;
    if (bytes
        && (call->zip_source_seek(sink, 0, SEEK_SET) < 0
            || call->zip_source_read(sink, bytes, (zip_uint64_t)size) != size)) {
      free(bytes);
      bytes = NULL;
    }
    *count = bytes ? (size_t)size : 0;
  }
  call->zip_source_close(sink);
  return bytes;
}

czip_result czip_finish(czip_archive *archive, unsigned char **bytes, size_t *count) {
  *bytes = NULL;
  *count = 0;
  if (archive->call.zip_close(archive->zip) < 0) return failed_adding(archive);
  archive->zip = NULL;
  *bytes = read_all(&archive->call, archive->sink, count);
  return *bytes ? CZIP_OK : CZIP_FAILED;
}

void czip_end(czip_archive *archive) {
  if (archive->zip) archive->call.zip_discard(archive->zip);
  archive->call.zip_source_free(archive->sink);
  free(archive);
}

const char *czip_message(const czip_archive *archive) { return archive->message; }
