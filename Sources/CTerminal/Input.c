// Keys, mouse and waiting.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "CTerminal.h"
#include "internal.h"

enum {
  // Above the codes of ncurses and those that it makes up for extended key names.
  FIRST_CODE = 2000,
  // Codes for each sequence; 8 is xterm's number for all of Shift, Alt and Control.
  MODIFIERS = 8,
  SEQUENCE_BYTES = 16,
  WATCHED = 32,
};

// Reading from stdscr would refresh it first; a pad is never refreshed by itself.
static WINDOW *pad;

// Sequences that terminals send whether or not their entry names them, and what they mean. With
// Shift, Alt or Control (`%d` from 2 to 8) a key stands for the plain one, or for a word.
static const struct {
  const char *form;
  TerminalUnitKind kind;
  int value;
} sequences[] = {
    {"\033[200~", TerminalUnitKindPasteStart, 0},
    {"\033[201~", TerminalUnitKindPasteEnd, 0},
    {"\033[A", TerminalUnitKindKey, TerminalKeyCodeUp},
    {"\033[B", TerminalUnitKindKey, TerminalKeyCodeDown},
    {"\033[C", TerminalUnitKindKey, TerminalKeyCodeRight},
    {"\033[D", TerminalUnitKindKey, TerminalKeyCodeLeft},
    {"\033[F", TerminalUnitKindKey, TerminalKeyCodeEnd},
    {"\033[H", TerminalUnitKindKey, TerminalKeyCodeHome},
    {"\033OA", TerminalUnitKindKey, TerminalKeyCodeUp},
    {"\033OB", TerminalUnitKindKey, TerminalKeyCodeDown},
    {"\033OC", TerminalUnitKindKey, TerminalKeyCodeRight},
    {"\033OD", TerminalUnitKindKey, TerminalKeyCodeLeft},
    {"\033OF", TerminalUnitKindKey, TerminalKeyCodeEnd},
    {"\033OH", TerminalUnitKindKey, TerminalKeyCodeHome},
    {"\033OM", TerminalUnitKindKey, TerminalKeyCodeEnter},
    {"\033[Z", TerminalUnitKindKey, TerminalKeyCodeBackTab},
    {"\033[1~", TerminalUnitKindKey, TerminalKeyCodeHome},
    {"\033[2~", TerminalUnitKindKey, TerminalKeyCodeInsert},
    {"\033[3~", TerminalUnitKindKey, TerminalKeyCodeDelete},
    {"\033[4~", TerminalUnitKindKey, TerminalKeyCodeEnd},
    {"\033[5~", TerminalUnitKindKey, TerminalKeyCodePageUp},
    {"\033[6~", TerminalUnitKindKey, TerminalKeyCodePageDown},
    {"\033[7~", TerminalUnitKindKey, TerminalKeyCodeHome},
    {"\033[8~", TerminalUnitKindKey, TerminalKeyCodeEnd},
    {"\033OP", TerminalUnitKindFunction, 1},
    {"\033OQ", TerminalUnitKindFunction, 2},
    {"\033OR", TerminalUnitKindFunction, 3},
    {"\033OS", TerminalUnitKindFunction, 4},
    {"\033[11~", TerminalUnitKindFunction, 1},
    {"\033[12~", TerminalUnitKindFunction, 2},
    {"\033[13~", TerminalUnitKindFunction, 3},
    {"\033[14~", TerminalUnitKindFunction, 4},
    {"\033[15~", TerminalUnitKindFunction, 5},
    {"\033[17~", TerminalUnitKindFunction, 6},
    {"\033[18~", TerminalUnitKindFunction, 7},
    {"\033[19~", TerminalUnitKindFunction, 8},
    {"\033[20~", TerminalUnitKindFunction, 9},
    {"\033[21~", TerminalUnitKindFunction, 10},
    {"\033[23~", TerminalUnitKindFunction, 11},
    {"\033[24~", TerminalUnitKindFunction, 12},
    {"\033[1;%dA", TerminalUnitKindKey, TerminalKeyCodeUp},
    {"\033[1;%dB", TerminalUnitKindKey, TerminalKeyCodeDown},
    {"\033[1;%dC", TerminalUnitKindKey, TerminalKeyCodeWordRight},
    {"\033[1;%dD", TerminalUnitKindKey, TerminalKeyCodeWordLeft},
    {"\033[1;%dF", TerminalUnitKindKey, TerminalKeyCodeEnd},
    {"\033[1;%dH", TerminalUnitKindKey, TerminalKeyCodeHome},
    {"\033[2;%d~", TerminalUnitKindKey, TerminalKeyCodeInsert},
    {"\033[3;%d~", TerminalUnitKindKey, TerminalKeyCodeDelete},
    {"\033[5;%d~", TerminalUnitKindKey, TerminalKeyCodePageUp},
    {"\033[6;%d~", TerminalUnitKindKey, TerminalKeyCodePageDown},
};
enum { SEQUENCES = sizeof sequences / sizeof *sequences };

// Each gets a code of its own: a second sequence for a code would make ncurses forget the first.
static void learn(const char *sequence, int code) {
  int known = key_defined(sequence);
  // What the terminal's own entry says comes first, unless by one of the extended names, whose
  // codes are not fixed.
  if (known < 0 || (known > 0 && known <= KEY_MAX)) return;
  if (known > 0) define_key(NULL, known);
  define_key(sequence, code);
}

static void learn_sequences(void) {
  for (int i = 0; i < SEQUENCES; i++) {
    if (strchr(sequences[i].form, '%') == NULL) {
      learn(sequences[i].form, FIRST_CODE + i * MODIFIERS);
      continue;
    }
    for (int modifier = 2; modifier <= MODIFIERS; modifier++) {
      char sequence[SEQUENCE_BYTES];
      snprintf(sequence, sizeof sequence, sequences[i].form, modifier);
      learn(sequence, FIRST_CODE + i * MODIFIERS + modifier - 1);
    }
  }
}

static TerminalUnit read_sequence(int code) {
  int index = (code - FIRST_CODE) / MODIFIERS;
  bool has_only_shift = (code - FIRST_CODE) % MODIFIERS == 1;
  TerminalUnit result = {.kind = sequences[index].kind, .value = sequences[index].value};
  if (has_only_shift && result.value == TerminalKeyCodeWordLeft)
    result.value = TerminalKeyCodeLeft;
  if (has_only_shift && result.value == TerminalKeyCodeWordRight)
    result.value = TerminalKeyCodeRight;
  return result;
}

static bool knows(const char *capability) {
  const char *text = tigetstr(capability);
  return text != NULL && text != (const char *)-1 && *text != 0;
}

// With application codes for its digits, too, a keypad would move where it should count.
static void take_keys(void) {
  keypad(pad, TRUE);
  if (knows("smkx") && strstr(tigetstr("smkx"), "\033=") != NULL) guard_write("\033>", 2);
}

void input_open(bool wants_mouse) {
  pad = newpad(1, 1);
  take_keys();
  nodelay(pad, TRUE);
  learn_sequences();
  mouseinterval(0);
  // On the Linux console, which has no such key, ncurses would load another mouse library.
  if (wants_mouse && knows("kmous"))
    mousemask(BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
}

void input_resume(void) { take_keys(); }

void input_close(void) {
  if (pad != NULL) delwin(pad);
  pad = NULL;
}

// MARK: Reading

static TerminalUnit unit(TerminalUnitKind kind, int value) {
  return (TerminalUnit){.kind = kind, .value = value};
}

static TerminalUnit read_mouse(void) {
  MEVENT event;
  if (getmouse(&event) == ERR) return unit(TerminalUnitKindOther, 0);
  TerminalUnit result = {.row = event.y, .column = event.x};
  if ((event.bstate & BUTTON1_PRESSED) != 0) {
    result.kind = TerminalUnitKindPress;
  } else if ((event.bstate & (BUTTON4_PRESSED | BUTTON5_PRESSED)) != 0) {
    result.kind = TerminalUnitKindWheel;
    result.value = (event.bstate & BUTTON4_PRESSED) != 0 ? -1 : 1;
  } else {
    result.kind = TerminalUnitKindOther;
  }
  return result;
}

static TerminalUnit read_key(int code) {
  static const struct {
    int code;
    TerminalKeyCode key;
  } keys[] = {
      {KEY_UP, TerminalKeyCodeUp},           {KEY_DOWN, TerminalKeyCodeDown},
      {KEY_SR, TerminalKeyCodeUp},           {KEY_SF, TerminalKeyCodeDown},
      {KEY_LEFT, TerminalKeyCodeLeft},       {KEY_RIGHT, TerminalKeyCodeRight},
      {KEY_SLEFT, TerminalKeyCodeLeft},      {KEY_SRIGHT, TerminalKeyCodeRight},
      {KEY_HOME, TerminalKeyCodeHome},       {KEY_END, TerminalKeyCodeEnd},
      {KEY_SHOME, TerminalKeyCodeHome},      {KEY_SEND, TerminalKeyCodeEnd},
      {KEY_FIND, TerminalKeyCodeHome},       {KEY_SELECT, TerminalKeyCodeEnd},
      {KEY_A1, TerminalKeyCodeHome},         {KEY_C1, TerminalKeyCodeEnd},
      {KEY_A3, TerminalKeyCodePageUp},       {KEY_C3, TerminalKeyCodePageDown},
      {KEY_PPAGE, TerminalKeyCodePageUp},    {KEY_NPAGE, TerminalKeyCodePageDown},
      {KEY_SPREVIOUS, TerminalKeyCodePageUp}, {KEY_SNEXT, TerminalKeyCodePageDown},
      {KEY_IC, TerminalKeyCodeInsert},       {KEY_DC, TerminalKeyCodeDelete},
      {KEY_SIC, TerminalKeyCodeInsert},      {KEY_SDC, TerminalKeyCodeDelete},
      {KEY_BACKSPACE, TerminalKeyCodeBackspace}, {KEY_BTAB, TerminalKeyCodeBackTab},
      {KEY_ENTER, TerminalKeyCodeEnter},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (keys[i].code == code) return unit(TerminalUnitKindKey, (int)keys[i].key);
  return unit(TerminalUnitKindOther, 0);
}

// Bytes rather than wide characters: between two halves of a letter that arrive apart wget_wch
// forgets the first.
TerminalUnit terminal_read(void) {
  int code = pad == NULL ? ERR : wgetch(pad);
  if (code == ERR) return unit(TerminalUnitKindNothing, 0);
  if (code >= 0 && code <= UCHAR_MAX) return unit(TerminalUnitKindByte, code);
  if (code >= KEY_F(1) && code <= KEY_F(63)) return unit(TerminalUnitKindFunction, code - KEY_F0);
  if (code == KEY_MOUSE) return read_mouse();
  if (code >= FIRST_CODE && code < FIRST_CODE + SEQUENCES * MODIFIERS) return read_sequence(code);
  return read_key(code);
}

// MARK: Waiting

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static int poll_until(struct pollfd *polled, int count, int milliseconds) {
  int64_t end = now() + milliseconds;
  for (;;) {
    int result = poll(polled, (nfds_t)count, milliseconds);
    if (result >= 0 || errno != EINTR) return result;
    // Interrupted: one of ours shows in the pipe at once, any other is not our business.
    if (milliseconds < 0) continue;
    int64_t left = end - now();
    milliseconds = left > 0 ? (int)left : 0;
  }
}

int terminal_wait(int milliseconds, const int *descriptors, int count, int *ready) {
  struct pollfd polled[WATCHED + 2] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = guard_wake_descriptor(), .events = POLLIN},
  };
  if (count > WATCHED) count = WATCHED;
  for (int i = 0; i < count; i++)
    polled[i + 2] = (struct pollfd){.fd = descriptors[i], .events = POLLIN};
  if (poll_until(polled, count + 2, milliseconds) <= 0) return 0;
  int woke = 0;
  if (polled[1].revents != 0) woke |= TERMINAL_WOKE_SIGNAL;
  if ((polled[0].revents & (POLLHUP | POLLERR | POLLNVAL)) != 0)
    woke |= TERMINAL_WOKE_GONE;
  else if (polled[0].revents != 0)
    woke |= TERMINAL_WOKE_INPUT;
  for (int i = count - 1; i >= 0; i--) {
    if (polled[i + 2].revents == 0) continue;
    *ready = i;
    woke |= TERMINAL_WOKE_DESCRIPTOR;
  }
  return woke;
}
