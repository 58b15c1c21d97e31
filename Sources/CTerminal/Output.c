// One write a frame: ncurses writes from its own buffer to the descriptor, many times a frame, and
// no buffer of a stream changes that. So a file in memory takes the descriptor's place meanwhile.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "internal.h"

static const char FRAME_START[] = "\033[?2026h";
static const char FRAME_END[] = "\033[?2026l";
enum {
  MARK_BYTES = sizeof FRAME_START - 1,
  USUAL_BYTES = 16 * 1024,
  // More than any frame has.
  MOST_BYTES = 64 * 1024 * 1024,
};

static FILE *stream;
static int descriptor = -1;
static int kept = -1;
static bool is_keeping, marks;
static char *text;
static size_t text_bytes;

FILE *output_open(void) {
  descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (descriptor < 0) return NULL;
  stream = fdopen(descriptor, "w");
  if (stream == NULL) close(descriptor);
  // Without such a file it all goes out as ncurses writes it.
  if (stream != NULL) kept = memfd_create("frame", MFD_CLOEXEC);
  return stream;
}

void output_close(void) {
  if (stream != NULL) fclose(stream);
  if (kept >= 0) close(kept);
  free(text);
  stream = NULL;
  text = NULL;
  text_bytes = 0;
  descriptor = kept = -1;
}

// A limit on the size of files (ulimit -f) holds for those in memory, too.
static bool can_keep(void) {
  struct rlimit limit;
  if (kept < 0 || getrlimit(RLIMIT_FSIZE, &limit) < 0 || limit.rlim_cur < MOST_BYTES) return false;
  return lseek(kept, 0, SEEK_SET) == 0;
}

void output_begin(bool is_frame) {
  is_keeping = can_keep() && dup3(kept, descriptor, O_CLOEXEC) >= 0;
  marks = is_frame;
  if (!is_keeping && marks) guard_write(FRAME_START, MARK_BYTES);
}

void output_add(const char *added, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, added, length);
    if (written <= 0) return;
    added += written;
    length -= (size_t)written;
  }
}

static bool has_room(size_t length) {
  if (length <= text_bytes) return true;
  size_t wanted = length < USUAL_BYTES ? USUAL_BYTES : length * 2;
  char *larger = realloc(text, wanted);
  if (larger == NULL) return false;
  text = larger;
  text_bytes = wanted;
  return true;
}

void output_end(void) {
  size_t before = marks ? MARK_BYTES : 0;
  if (!is_keeping) {
    guard_write(FRAME_END, before);
    return;
  }
  is_keeping = false;
  dup3(STDOUT_FILENO, descriptor, O_CLOEXEC);
  off_t end = lseek(kept, 0, SEEK_CUR);
  if (end <= 0 || !has_room((size_t)end + 2 * MARK_BYTES)) return;
  memcpy(text, FRAME_START, before);
  ssize_t length = pread(kept, text + before, (size_t)end, 0);
  if (length <= 0) return;
  memcpy(text + before + length, FRAME_END, before);
  guard_write(text, (size_t)length + 2 * before);
}
