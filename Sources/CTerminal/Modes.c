// What is switched on and off in the terminal besides what ncurses draws.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CTerminal.h"
#include "internal.h"

// Its macros are common words: after all else.
#include <term.h>

// Whatever a program that died here left on: mouse reports in all their forms, reports of the
// focus, cursor keys and keypad for applications.
static const char QUIET[] =
    "\033[?9l\033[?1000l\033[?1001l\033[?1002l\033[?1003l\033[?1004l\033[?1005l\033[?1006l"
    "\033[?1015l\033[?1016l\033[?1l\033>";
// Kitty's protocol, which each of the two screens has for itself, and xterm's for other keys.
static const char PLAIN_KEYS[] = "\033[=0u\033[>4;0m";
static const char PASTE_ON[] = "\033[?2004h";
static const char PASTE_OFF[] = "\033[?2004l";
static const char MOUSE_ON[] = "\033[?1000h\033[?1006h";
static const char MOUSE_OFF[] = "\033[?1000l\033[?1006l";
static const char TITLE_KEEP[] = "\033[22;2t";
static const char TITLE_BACK[] = "\033[23;2t";

static bool is_modern;
static bool has_private_modes;
static bool can_report;
static bool wants_reports;
static char end[MODES_BYTES];
static size_t end_length;

static bool begins_with_any(const char *text, const char *const *beginnings) {
  for (; text != NULL && *beginnings != NULL; beginnings++)
    if (strncmp(text, *beginnings, strlen(*beginnings)) == 0) return true;
  return false;
}

// MARK: Adding

static void add(const char *text) { output_add(text, strlen(text)); }

static int add_byte(int byte) {
  char text = (char)byte;
  output_add(&text, 1);
  return byte;
}

static void add_capability(const char *text) {
  if (text != NULL && text != (const char *)-1) tputs(text, 1, add_byte);
}

static int end_byte(int byte) {
  if (end_length + 1 < sizeof end) end[end_length++] = (char)byte;
  return byte;
}

static void end_with(const char *text) {
  for (; *text != 0; text++) end_byte(*text);
}

static void end_with_capability(const char *text) {
  if (text != NULL && text != (const char *)-1) tputs(text, 1, end_byte);
}

static void build_end(bool has_colours) {
  end_length = 0;
  if (has_private_modes) end_with(PASTE_OFF);
  if (has_private_modes) end_with(QUIET);
  end_with_capability(exit_attribute_mode);
  if (has_colours) end_with_capability(orig_pair);
  end_with_capability(cursor_normal);
  end_with_capability(keypad_local);
  if (is_modern) end_with(PLAIN_KEYS);
  if (is_modern) end_with(TITLE_BACK);
  // Without a screen of its own the program leaves its last frame above the prompt.
  if (exit_ca_mode != NULL)
    end_with_capability(exit_ca_mode);
  else
    end_with("\r\n");
  if (is_modern) end_with(PLAIN_KEYS);
  end[end_length] = 0;
}

// MARK: Choosing

bool modes_can_place_cursor(void) { return cursor_address != NULL; }

// Titles, paste brackets and reports are in no capability that each terminal's entry has.
void modes_choose(bool has_colours, bool wants_mouse) {
  static const char *const modern[] = {"xterm", "tmux",      "screen",  "rxvt",  "foot", "kitty",
                                       "st-",   "alacritty", "konsole", "gnome", "vte",  "wezterm",
                                       NULL};
  static const char *const plain[] = {"vt52", "cons25", "hurd", "sun", "mach", "cygwin", NULL};
  const char *name = getenv("TERM");
  is_modern = begins_with_any(name, modern);
  has_private_modes = !begins_with_any(name, plain);
  const char *mouse = tigetstr("kmous");
  can_report = mouse != NULL && mouse != (const char *)-1;
  wants_reports = wants_mouse && can_report;
  build_end(has_colours);
}

bool modes_want_mouse(bool wants_mouse) {
  wants_reports = wants_mouse && can_report;
  return can_report;
}

void modes_add_mouse(void) { add(wants_reports ? MOUSE_ON : MOUSE_OFF); }

bool modes_have_title(void) { return is_modern; }

bool modes_have_frames(void) { return has_private_modes; }

// MARK: Taking and giving back

void modes_add_start(bool is_entering) {
  if (has_private_modes) add(QUIET);
  if (is_modern) add(PLAIN_KEYS);
  if (is_modern) add(TITLE_KEEP);
  if (is_entering) add_capability(enter_ca_mode);
}

void modes_add_inside(void) {
  if (is_modern) add(PLAIN_KEYS);
  add_capability(cursor_invisible);
  add_capability(keypad_xmit);
  // With application codes for its digits, too, a keypad would move where it should count.
  if (keypad_xmit != NULL && strstr(keypad_xmit, "\033=") != NULL) add("\033>");
  if (has_private_modes) add(PASTE_ON);
  if (wants_reports) add(MOUSE_ON);
}

const char *modes_end(void) { return end; }

const char *modes_last_row(void) {
  const char *place = exit_ca_mode == NULL ? tparm(cursor_address, LINES - 1, 0) : NULL;
  return place == NULL ? "" : place;
}

void modes_add_cursor(bool is_visible) {
  add_capability(is_visible ? cursor_normal : cursor_invisible);
}
