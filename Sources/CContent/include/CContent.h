#ifndef CCONTENT_H
#define CCONTENT_H

#include <stddef.h>

/* A content file compiled into the program. */
struct content_file {
  const char *path; /* from the root of the content: "protocol/es/phase-0.conf" */
  const unsigned char *bytes;
  size_t count;
};

/* The first of content_file_count() files; they live as long as the program. */
const struct content_file *content_files(void);

size_t content_file_count(void);

#endif
