#ifndef CZIP_H
#define CZIP_H

#include <stdbool.h>
#include <stddef.h>

/// A ZIP archive in memory, by libzip, which is loaded when the first one is begun. The same parts
/// give the same bytes: every entry has the oldest date that a ZIP can say.
typedef struct czip_archive czip_archive;

typedef enum { CZIP_OK, CZIP_NO_LIBRARY, CZIP_FAILED } czip_result;

/// The file name of the library.
extern const char *const czip_library;

/// On CZIP_OK the archive is to be ended by `czip_end`.
czip_result czip_begin(czip_archive **archive);

/// Copies the bytes. `stored` leaves them as they are, else they are deflated.
czip_result czip_add(
    czip_archive *archive, const char *name, const unsigned char *bytes, size_t count, bool stored);

/// Writes the archive and gives its bytes, which are the caller's to free. Nothing can be added
/// after it.
czip_result czip_finish(czip_archive *archive, unsigned char **bytes, size_t *count);

/// Gives back what the archive holds.
void czip_end(czip_archive *archive);

/// What libzip said last about this archive; of use until it is ended.
const char *czip_message(const czip_archive *archive);

#endif
