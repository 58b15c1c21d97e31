// The character set of the terminal, as far as its locale tells.
#define _GNU_SOURCE
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

#include "CTerminal.h"
#include "internal.h"

static bool is_unicode;
// Of a set of single bytes that the C library knows.
static bool is_known;

// The name after the dot of a locale; empty where none is named.
static const char *named_set(void) {
  static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
    const char *name = getenv(variables[i]);
    if (name == NULL || *name == 0) continue;
    const char *dot = strchr(name, '.');
    return dot == NULL ? "" : dot + 1;
  }
  return "";
}

static bool is_other_set(const char *name) {
  static const char *const beginnings[] = {"iso", "latin", "cp", "windows", "koi8", "8859"};
  for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++)
    if (strncasecmp(name, beginnings[i], strlen(beginnings[i])) == 0) return true;
  return false;
}

// Terminals understand UTF-8 even where nobody named a locale, or named one that is not installed.
// One that is named with another set is taken at its word.
void characters_choose(void) {
  const char *set = setlocale(LC_CTYPE, "") != NULL ? nl_langinfo(CODESET) : "";
  is_unicode = strcmp(set, "UTF-8") == 0;
  is_known = !is_unicode && *set != 0 && strcmp(set, "ANSI_X3.4-1968") != 0 && MB_CUR_MAX == 1;
  if (is_unicode || is_known) return;
  is_unicode = setlocale(LC_CTYPE, "C.UTF-8") != NULL && !is_other_set(named_set());
}

bool terminal_is_unicode(void) { return is_unicode; }

bool terminal_choose_characters(void) {
  characters_choose();
  return is_unicode;
}

bool terminal_can_encode(uint32_t scalar) {
  if (!is_unicode && !is_known) return scalar < 0x80;
  char bytes[MB_LEN_MAX];
  mbstate_t state = {0};
  return wcrtomb(bytes, (wchar_t)scalar, &state) != (size_t)-1 && wcwidth((wchar_t)scalar) == 1;
}

uint32_t terminal_decode(uint8_t byte) {
  wint_t scalar = is_known ? btowc(byte) : WEOF;
  return scalar == WEOF ? 0 : (uint32_t)scalar;
}
