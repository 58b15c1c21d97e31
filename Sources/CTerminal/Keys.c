// The sequences of keys that the terminal's own entry names.
#define _GNU_SOURCE
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <string.h>

#include "CTerminal.h"

// Its macros are common words: after all else.
#include <term.h>

static bool add(
    TerminalKeySequence *sequences, int *count, int most, const char *text, TerminalKeyCode key,
    int number) {
  // Single bytes are control keys whatever the entry makes of them.
  if (text == NULL || text == (const char *)-1 || text[0] != '\033' || text[1] == 0) return true;
  if (*count == most) return false;
  sequences[(*count)++] = (TerminalKeySequence){.text = text, .key = key, .function = number};
  return true;
}

int terminal_key_sequences(TerminalKeySequence *sequences, int most) {
  if (cur_term == NULL) return 0;
  const struct {
    const char *text;
    TerminalKeyCode key;
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
  int count = 0;
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (!add(sequences, &count, most, keys[i].text, keys[i].key, 0)) return count;
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
    if (!add(sequences, &count, most, functions[i], TerminalKeyCodeFunction, (int)i + 1))
      return count;
  return count;
}
