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

// Codes above those of ncurses and of its extended key names.
enum {
  PASTE_START = 2000,
  PASTE_END = 2001,
  WORD_LEFT = 2002,
  WORD_RIGHT = 2003,
  FIRST_FIXED = 2,
  WATCHED = 32,
};

// Reading from stdscr would refresh it first; a pad is never refreshed by itself.
static WINDOW *pad;

static void know(const char *sequence, int code) {
  // What the terminal's entry says comes first.
  if (key_defined(sequence) == 0) define_key(sequence, code);
}

// Sequences that terminals send whether or not their entry names them.
static void know_common_sequences(void) {
  static const struct {
    const char *sequence;
    int code;
  } common[] = {
      {"\033[A", KEY_UP},     {"\033[B", KEY_DOWN},    {"\033[C", KEY_RIGHT},
      {"\033[D", KEY_LEFT},   {"\033OA", KEY_UP},      {"\033OB", KEY_DOWN},
      {"\033OC", KEY_RIGHT},  {"\033OD", KEY_LEFT},    {"\033[H", KEY_HOME},
      {"\033[F", KEY_END},    {"\033OH", KEY_HOME},    {"\033OF", KEY_END},
      {"\033[1~", KEY_HOME},  {"\033[4~", KEY_END},    {"\033[7~", KEY_HOME},
      {"\033[8~", KEY_END},   {"\033[2~", KEY_IC},     {"\033[3~", KEY_DC},
      {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},  {"\033[Z", KEY_BTAB},
      {"\033OP", KEY_F(1)},   {"\033OQ", KEY_F(2)},    {"\033OR", KEY_F(3)},
      {"\033OS", KEY_F(4)},   {"\033[15~", KEY_F(5)},  {"\033[17~", KEY_F(6)},
      {"\033[18~", KEY_F(7)}, {"\033[19~", KEY_F(8)},  {"\033[20~", KEY_F(9)},
      {"\033[21~", KEY_F(10)}, {"\033[23~", KEY_F(11)}, {"\033[24~", KEY_F(12)},
      {"\033OM", KEY_ENTER},
  };
  for (size_t i = 0; i < sizeof common / sizeof *common; i++)
    know(common[i].sequence, common[i].code);
}

// With Shift, Alt and Control a key stands for the plain one, or for a word instead of a letter.
static void know_modified_keys(void) {
  static const struct {
    const char *form;
    int code;
    int with_modifier;
  } forms[] = {
      {"\033[1;%dA", KEY_UP, KEY_UP},       {"\033[1;%dB", KEY_DOWN, KEY_DOWN},
      {"\033[1;%dC", KEY_RIGHT, WORD_RIGHT}, {"\033[1;%dD", KEY_LEFT, WORD_LEFT},
      {"\033[1;%dH", KEY_HOME, KEY_HOME},   {"\033[1;%dF", KEY_END, KEY_END},
      {"\033[2;%d~", KEY_IC, KEY_IC},       {"\033[3;%d~", KEY_DC, KEY_DC},
      {"\033[5;%d~", KEY_PPAGE, KEY_PPAGE}, {"\033[6;%d~", KEY_NPAGE, KEY_NPAGE},
  };
  char sequence[16];
  for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
    for (int modifier = FIRST_FIXED; modifier <= 8; modifier++) {
      snprintf(sequence, sizeof sequence, forms[i].form, modifier);
      // 2 is Shift alone.
      define_key(sequence, modifier == 2 ? forms[i].code : forms[i].with_modifier);
    }
  }
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
  know_common_sequences();
  know_modified_keys();
  define_key("\033[200~", PASTE_START);
  define_key("\033[201~", PASTE_END);
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
      {KEY_ENTER, TerminalKeyCodeEnter},     {WORD_LEFT, TerminalKeyCodeWordLeft},
      {WORD_RIGHT, TerminalKeyCodeWordRight},
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
  if (code == PASTE_START) return unit(TerminalUnitKindPasteStart, 0);
  if (code == PASTE_END) return unit(TerminalUnitKindPasteEnd, 0);
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
