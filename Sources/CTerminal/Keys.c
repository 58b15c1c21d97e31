// The sequences of keys that the terminal's own entry names.
#define _GNU_SOURCE
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <string.h>

#include "CTerminal.h"

// Its macros are common words: after all else.
#include <term.h>

static bool is_sequence(const char *text, const uint8_t *bytes, size_t count) {
  // Single bytes are control keys whatever the entry makes of them.
  if (text == NULL || text == (const char *)-1 || text[0] != '\033') return false;
  return strlen(text) == count + 1 && memcmp(text + 1, bytes, count) == 0;
}

TerminalKey terminal_find_key(const uint8_t *bytes, int count) {
  const TerminalKey none = {.code = TerminalKeyCodeNone};
  if (cur_term == NULL || count <= 0) return none;
  const struct {
    const char *text;
    TerminalKeyCode code;
  } keys[] = {
      {key_up, TerminalKeyCodeUp},           {key_down, TerminalKeyCodeDown},
      {key_sr, TerminalKeyCodeUp},           {key_sf, TerminalKeyCodeDown},
      {key_left, TerminalKeyCodeLeft},       {key_right, TerminalKeyCodeRight},
      {key_sleft, TerminalKeyCodeLeft},      {key_sright, TerminalKeyCodeRight},
      {key_home, TerminalKeyCodeHome},       {key_end, TerminalKeyCodeEnd},
      {key_shome, TerminalKeyCodeHome},      {key_send, TerminalKeyCodeEnd},
      {key_find, TerminalKeyCodeHome},       {key_select, TerminalKeyCodeEnd},
      {key_a1, TerminalKeyCodeHome},         {key_c1, TerminalKeyCodeEnd},
      {key_a3, TerminalKeyCodePageUp},       {key_c3, TerminalKeyCodePageDown},
      {key_ppage, TerminalKeyCodePageUp},    {key_npage, TerminalKeyCodePageDown},
      {key_sprevious, TerminalKeyCodePageUp}, {key_snext, TerminalKeyCodePageDown},
      {key_ic, TerminalKeyCodeInsert},       {key_dc, TerminalKeyCodeDelete},
      {key_sic, TerminalKeyCodeInsert},      {key_sdc, TerminalKeyCodeDelete},
      {key_backspace, TerminalKeyCodeBackspace}, {key_btab, TerminalKeyCodeBackTab},
      {key_enter, TerminalKeyCodeEnter},
  };
  const char *functions[] = {key_f1, key_f2, key_f3, key_f4,  key_f5,  key_f6,
                             key_f7, key_f8, key_f9, key_f10, key_f11, key_f12};
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (is_sequence(keys[i].text, bytes, (size_t)count)) return (TerminalKey){.code = keys[i].code};
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
    if (is_sequence(functions[i], bytes, (size_t)count))
      return (TerminalKey){.code = TerminalKeyCodeFunction, .function = (int)i + 1};
  return none;
}
