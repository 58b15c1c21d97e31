// The screen: opening, drawing, and giving it back.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "CTerminal.h"
#include "internal.h"

// A window may claim any size; memory is taken for no more than this.
enum { LARGEST_COLUMNS = 1000, LARGEST_ROWS = 500, SMALLEST_PALETTE = 8 };

static const char PASTE_ON[] = "\033[?2004h";
static const char PASTE_OFF[] = "\033[?2004l";
static const char TITLE_KEEP[] = "\033[22;2t";
static const char TITLE_BACK[] = "\033[23;2t";

static SCREEN *screen;
static int colours;
static bool has_standard_colours;
static bool is_unicode;
static bool has_title;
static bool has_paste;
static bool is_left;
static int cursor_visible = -1;
static int last_foreground, last_background, last_pair;
static char reset[1024];

// MARK: Opening

static void choose_characters(void) {
  const char *set = setlocale(LC_CTYPE, "") != NULL ? nl_langinfo(CODESET) : "";
  if (strcmp(set, "UTF-8") != 0 && setlocale(LC_CTYPE, "C.UTF-8") != NULL)
    set = nl_langinfo(CODESET);
  is_unicode = strcmp(set, "UTF-8") == 0;
}

// initscr would end the process when it does not know TERM.
static SCREEN *open_screen(void) {
  static char *const names[] = {NULL, "xterm-256color", "xterm", "ansi"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    SCREEN *opened = newterm(names[i], stdout, stdin);
    if (opened != NULL) return opened;
  }
  return NULL;
}

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text == NULL || text == (const char *)-1 ? "" : text;
}

static bool begins_with_any(const char *text, const char *const *beginnings) {
  for (; text != NULL && *beginnings != NULL; beginnings++)
    if (strncmp(text, *beginnings, strlen(*beginnings)) == 0) return true;
  return false;
}

// Titles and paste brackets are in no capability that each terminal's entry has.
static void choose_extras(void) {
  static const char *const titled[] = {"xterm", "tmux",      "screen", "rxvt", "foot",   "kitty",
                                       "st-",   "alacritty", "konsole", "gnome", "vte", "wezterm",
                                       NULL};
  static const char *const plain[] = {"vt52", "cons25", "hurd", "sun", "mach", "cygwin", NULL};
  const char *name = getenv("TERM");
  has_title = begins_with_any(name, titled);
  has_paste = !begins_with_any(name, plain);
}

static void build_reset(void) {
  snprintf(
      reset, sizeof reset, "%s%s%s%s%s%s%s%s", has_paste ? PASTE_OFF : "",
      *capability("kmous") != 0 ? "\033[?1000l\033[?1006l" : "", capability("sgr0"),
      colours > 0 ? capability("op") : "", capability("cnorm"), capability("rmkx"),
      has_title ? TITLE_BACK : "",
      // Without a screen of its own the program leaves its last frame above the prompt.
      *capability("rmcup") != 0 ? capability("rmcup") : "\r\n");
}

static void choose_colours(bool wants_colour) {
  colours = last_pair = 0;
  // Without colours ncurses 6.4 crashes in every call about them.
  if (!wants_colour || !has_colors() || start_color() == ERR) return;
  has_standard_colours = use_default_colors() != ERR;
  colours = COLORS < SMALLEST_PALETTE ? 0 : COLORS;
}

static void take_extras(void) {
  if (has_title) guard_write(TITLE_KEEP, sizeof TITLE_KEEP - 1);
  if (has_paste) guard_write(PASTE_ON, sizeof PASTE_ON - 1);
  guard_arm(reset, strlen(reset));
  is_left = false;
}

TerminalOpening terminal_open(bool wants_colour, bool wants_mouse) {
  struct termios modes;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return TerminalOpeningNoTerminal;
  if (tcgetattr(STDOUT_FILENO, &modes) < 0) return TerminalOpeningNoTerminal;
  choose_characters();
  set_escdelay(25);
  // The size comes from the window alone: LINES and COLUMNS may be old. An absurd one is left to
  // terminal_measure, which bounds it.
  struct winsize window = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &window);
  use_env(FALSE);
  use_tioctl(window.ws_row <= LARGEST_ROWS && window.ws_col <= LARGEST_COLUMNS);
  if (!guard_open(&modes, STDOUT_FILENO)) return TerminalOpeningUnusable;
  screen = open_screen();
  if (screen == NULL || *capability("cup") == 0) {
    if (screen != NULL) endwin();
    if (screen != NULL) delscreen(screen);
    screen = NULL;
    guard_close();
    return TerminalOpeningUnusable;
  }
  choose_extras();
  choose_colours(wants_colour);
  build_reset();
  raw();
  noecho();
  nonl();
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  input_open(wants_mouse);
  cursor_visible = -1;
  take_extras();
  int rows, columns;
  terminal_measure(&rows, &columns);
  return TerminalOpeningDone;
}

// MARK: Giving back

void terminal_leave(void) {
  if (screen == NULL || is_left) return;
  is_left = true;
  if (has_paste) guard_write(PASTE_OFF, sizeof PASTE_OFF - 1);
  if (has_title) guard_write(TITLE_BACK, sizeof TITLE_BACK - 1);
  endwin();
  guard_restore(false);
}

void terminal_return(void) {
  if (screen == NULL) return;
  reset_prog_mode();
  if (is_left) take_extras();
  input_resume();
  cursor_visible = -1;
  clearok(curscr, TRUE);
}

void terminal_close(void) {
  if (screen == NULL) return;
  terminal_leave();
  input_close();
  delscreen(screen);
  screen = NULL;
  guard_close();
}

// MARK: What it can do

int terminal_colours(void) { return colours; }

bool terminal_is_unicode(void) { return is_unicode; }

bool terminal_can_encode(uint32_t scalar) {
  char bytes[MB_LEN_MAX];
  mbstate_t state = {0};
  return wcrtomb(bytes, (wchar_t)scalar, &state) != (size_t)-1 && wcwidth((wchar_t)scalar) == 1;
}

static int bounded(int value, int usual, int largest) {
  if (value <= 0) return usual;
  return value > largest ? largest : value;
}

void terminal_measure(int *rows, int *columns) {
  struct winsize window = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &window);
  *rows = bounded(window.ws_row, LINES, LARGEST_ROWS);
  *columns = bounded(window.ws_col, COLS, LARGEST_COLUMNS);
  if (*rows != LINES || *columns != COLS) {
    resize_term(*rows, *columns);
    werase(stdscr);
    // What a terminal keeps of a screen that changes its size is its own affair.
    clearok(curscr, TRUE);
  }
  *rows = LINES;
  *columns = COLS;
}

// MARK: Drawing

static int pair_for(int foreground, int background) {
  if (colours == 0) return 0;
  if (!has_standard_colours) {
    if (foreground < 0) foreground = COLOR_WHITE;
    if (background < 0) background = COLOR_BLACK;
  } else if (foreground < 0 && background < 0) {
    return 0;
  }
  if (last_pair > 0 && foreground == last_foreground && background == last_background)
    return last_pair;
  int pair = alloc_pair(foreground, background);
  if (pair < 0) return 0;
  last_foreground = foreground;
  last_background = background;
  last_pair = pair;
  return pair;
}

static attr_t attributes_of(unsigned bits) {
  static const attr_t known[] = {A_BOLD, A_DIM, A_UNDERLINE, A_REVERSE, A_ITALIC};
  attr_t attributes = A_NORMAL;
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    if ((bits & (1u << i)) != 0) attributes |= known[i];
  return attributes;
}

static void put(int row, int column, const wchar_t *text, const TerminalCell *cell) {
  int pair = pair_for(cell->foreground, cell->background);
  cchar_t content;
  if (setcchar(&content, text, attributes_of(cell->attributes), 0, &pair) != ERR)
    mvwadd_wchnstr(stdscr, row, column, &content, 1);
}

void terminal_draw_row(int row, const TerminalCell *cells, int count) {
  if (screen == NULL || row < 0 || row >= LINES) return;
  // Otherwise half of a wide character that stood here would take its neighbour with it.
  wmove(stdscr, row, 0);
  wclrtoeol(stdscr);
  terminal_draw_part(row, 0, cells, count);
}

void terminal_draw_part(int row, int first, const TerminalCell *cells, int count) {
  if (screen == NULL || row < 0 || row >= LINES || first < 0) return;
  for (int index = 0; index < count && first + index < COLS; index++) {
    int column = first + index;
    const TerminalCell *cell = &cells[index];
    if (cell->width == 0) continue;
    wchar_t text[TERMINAL_SCALARS + 1] = {0};
    for (int i = 0; i < cell->length && i < TERMINAL_SCALARS; i++)
      text[i] = (wchar_t)cell->scalars[i];
    // A width on which the frame and the C library differ would push the row out of place.
    bool fits = wcwidth(text[0]) == cell->width && column + cell->width <= COLS;
    for (int i = 1; i < cell->length; i++) fits = fits && wcwidth(text[i]) == 0;
    put(row, column, fits ? text : L"?", cell);
    if (!fits && cell->width == 2 && column + 1 < COLS) put(row, column + 1, L" ", cell);
  }
}

void terminal_show(int row, int column, bool shows_cursor) {
  if (screen == NULL || is_left) return;
  wmove(stdscr, bounded(row, 0, LINES - 1), bounded(column, 0, COLS - 1));
  wnoutrefresh(stdscr);
  doupdate();
  if (cursor_visible != shows_cursor) {
    cursor_visible = shows_cursor;
    curs_set(shows_cursor ? 1 : 0);
  }
}

void terminal_bell(void) {
  if (screen != NULL && !is_left) beep();
}

void terminal_set_title(const char *title) {
  if (screen == NULL || is_left || !has_title) return;
  guard_write("\033]2;", 4);
  guard_write(title, strlen(title));
  guard_write("\007", 1);
}
