#include "engine.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

#include "cpaper.h"

static Engine engine;
static const char *missing;
static pthread_once_t once = PTHREAD_ONCE_INIT;

// Never closed: GObject's types cannot be taken down again.
static void *open_library(const char *name) { return dlopen(name, RTLD_NOW | RTLD_LOCAL); }

// POSIX lets dlsym's pointer be a function; ISO C only lets the bytes be copied.
#define FIND(name) \
  if (library != NULL) { \
    void *symbol = dlsym(library, #name); \
    __builtin_memcpy(&engine.name, &symbol, sizeof symbol); \
    if (symbol == NULL) library = NULL; \
  }

#define LOAD(soname, FUNCTIONS) \
  { \
    void *library = open_library(soname); \
    FUNCTIONS(FIND) \
    if (library == NULL) { \
      missing = soname; \
      return; \
    } \
  }

static void load(void) {
  LOAD("libgobject-2.0.so.0", GOBJECT_FUNCTIONS)
  LOAD("libfontconfig.so.1", FONTCONFIG_FUNCTIONS)
  LOAD("libcairo.so.2", CAIRO_FUNCTIONS)
  LOAD("libpango-1.0.so.0", PANGO_FUNCTIONS)
  LOAD("libpangoft2-1.0.so.0", PANGOFT2_FUNCTIONS)
  LOAD("libpangocairo-1.0.so.0", PANGOCAIRO_FUNCTIONS)
}

const Engine *engine_load(void) {
  pthread_once(&once, load);
  return missing == NULL ? &engine : NULL;
}

const char *paper_missing_library(void) {
  pthread_once(&once, load);
  return missing;
}

const char *paper_first_missing(const char *const *names, size_t count) {
  for (size_t index = 0; index < count; index++) {
    void *library = open_library(names[index]);
    if (library == NULL) return names[index];
    dlclose(library);
  }
  return NULL;
}
