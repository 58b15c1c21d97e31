// The screen: opening, measuring, and giving it back.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "CTerminal.h"
#include "internal.h"

// A window may claim any size; memory is taken for no more than this.
enum { LARGEST_ROWS = 500, SMALLEST_PALETTE = 8 };

static SCREEN *screen;
static bool is_left;

// MARK: Opening

// initscr would end the process when it does not know TERM.
static SCREEN *open_screen(FILE *stream) {
  static char *const names[] = {NULL, "xterm-256color", "xterm", "ansi"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    SCREEN *opened = newterm(names[i], stream, stdin);
    if (opened != NULL) return opened;
  }
  return NULL;
}

static int choose_colours(bool wants_colour, bool *has_standard) {
  // Without colours ncurses 6.4 crashes in every call about them.
  if (!wants_colour || !has_colors() || start_color() == ERR) return 0;
  *has_standard = use_default_colors() != ERR;
  return COLORS < SMALLEST_PALETTE ? 0 : COLORS;
}

static void take(bool is_entering) {
  output_begin(false);
  modes_add_start(is_entering);
  // What ncurses has kept back until now, the other screen among it, goes out with this.
  if (!is_entering) curs_set(0);
  modes_add_inside();
  output_end();
  guard_arm(modes_end(), strlen(modes_end()));
  is_left = false;
  drawing_forget_cursor();
}

static TerminalOpening give_up(void) {
  if (screen != NULL) endwin();
  if (screen != NULL) delscreen(screen);
  screen = NULL;
  output_close();
  guard_close();
  return TerminalOpeningUnusable;
}

TerminalOpening terminal_open(bool wants_colour, bool wants_mouse) {
  struct termios modes;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return TerminalOpeningNoTerminal;
  if (tcgetattr(STDOUT_FILENO, &modes) < 0) return TerminalOpeningNoTerminal;
  characters_choose();
  // The size comes from the window alone: LINES and COLUMNS may be old. An absurd one is left to
  // terminal_measure, which bounds it.
  struct winsize window = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &window);
  use_env(FALSE);
  use_tioctl(window.ws_row <= LARGEST_ROWS && window.ws_col <= LARGEST_COLUMNS);
  if (!guard_open(&modes, STDOUT_FILENO)) return TerminalOpeningUnusable;
  FILE *stream = output_open();
  screen = stream == NULL ? NULL : open_screen(stream);
  if (screen == NULL || !modes_can_place_cursor()) return give_up();
  bool has_standard_colours = false;
  int colours = choose_colours(wants_colour, &has_standard_colours);
  drawing_open(colours, has_standard_colours);
  modes_choose(colours > 0, wants_mouse);
  raw();
  noecho();
  nonl();
  // Otherwise a frame would stop half-way for a key that has come.
  typeahead(-1);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  take(false);
  int rows, columns;
  terminal_measure(&rows, &columns);
  return TerminalOpeningDone;
}

// MARK: Giving back

void terminal_leave(void) {
  if (screen == NULL || is_left) return;
  is_left = true;
  // Not endwin: it would write in pieces, and set modes that are not the shell's.
  char text[MODES_BYTES + 64];
  int length = snprintf(text, sizeof text, "%s%s", modes_last_row(), modes_end());
  guard_write(text, (size_t)length);
  guard_restore(false);
}

void terminal_return(void) {
  if (screen == NULL) return;
  reset_prog_mode();
  bool was_left = is_left;
  take(was_left);
  clearok(curscr, TRUE);
}

void terminal_close(void) {
  if (screen == NULL) return;
  terminal_leave();
  delscreen(screen);
  screen = NULL;
  output_close();
  guard_close();
}

bool screen_is_shown(void) { return screen != NULL && !is_left; }

bool screen_is_open(void) { return screen != NULL; }

// MARK: Measuring

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

void terminal_bell(void) {
  if (screen_is_shown()) guard_write("\007", 1);
}

void terminal_use_mouse(bool wants_mouse) {
  if (!modes_want_mouse(wants_mouse) || !screen_is_shown()) return;
  output_begin(false);
  modes_add_mouse();
  output_end();
}

void terminal_set_title(const char *title) {
  if (!screen_is_shown() || !modes_have_title()) return;
  output_begin(false);
  output_add("\033]2;", 4);
  output_add(title, strlen(title));
  output_add("\007", 1);
  output_end();
}
