// Cells into ncurses, and what changed to the terminal.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <stdlib.h>
#include <wchar.h>

#include "CTerminal.h"
#include "internal.h"

static int colours;
static bool has_standard_colours;
static int cursor_visible = -1;
static int last_foreground, last_background, last_pair;
static cchar_t run[LARGEST_COLUMNS];
static chtype plain_run[LARGEST_COLUMNS];
// The most that the cells of ASCII of ncurses can hold.
enum { LARGEST_PLAIN_PAIR = 255 };

void drawing_open(int count, bool has_standard) {
  colours = count;
  has_standard_colours = has_standard;
  last_pair = 0;
}

void drawing_forget_cursor(void) { cursor_visible = -1; }

int terminal_colours(void) { return colours; }

// MARK: Looks

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

static bool dress(cchar_t *content, const wchar_t *text, const TerminalLook *look) {
  int pair = pair_for(look->foreground, look->background);
  return setcchar(content, text, attributes_of(look->attributes), 0, &pair) != ERR;
}

// MARK: Cells

static bool is_on_screen(int row, int column) {
  return screen_is_open() && row >= 0 && row < LINES && column >= 0 && column < COLS;
}

static void put(int row, int column, const wchar_t *text, const TerminalLook *look) {
  cchar_t content;
  if (dress(&content, text, look)) mvwadd_wchnstr(stdscr, row, column, &content, 1);
}

// Otherwise half of a wide character that stood here would take its neighbour with it.
void terminal_clear_row(int row) {
  if (!is_on_screen(row, 0)) return;
  wmove(stdscr, row, 0);
  wclrtoeol(stdscr);
}

static bool is_ascii(uint32_t scalar) { return scalar >= 0x20 && scalar < 0x7F; }

// A width on which the frame and the C library differ would push the row out of place.
static wchar_t in_one_column(uint32_t scalar) {
  bool fits = is_ascii(scalar) || wcwidth((wchar_t)scalar) == 1;
  return fits ? (wchar_t)scalar : L'?';
}

static void put_wide(
    int row, int column, const uint32_t *scalars, int count, const TerminalLook *look) {
  if (!dress(&run[0], L" ", look)) return;
  for (int i = 1; i < count; i++) run[i] = run[0];
  for (int i = 0; i < count; i++) run[i].chars[0] = in_one_column(scalars[i]);
  mvwadd_wchnstr(stdscr, row, column, run, count);
}

// Letters of which ncurses does not ask how wide they are: a fifth of the instructions.
static void put_plain(int row, int column, const uint32_t *scalars, int count, chtype look) {
  for (int i = 0; i < count; i++) plain_run[i] = scalars[i] | look;
  mvwaddchnstr(stdscr, row, column, plain_run, count);
}

void terminal_draw_run(
    int row, int column, const uint32_t *scalars, int count, const TerminalLook *look) {
  if (!is_on_screen(row, column)) return;
  if (count > COLS - column) count = COLS - column;
  if (count > LARGEST_COLUMNS) count = LARGEST_COLUMNS;
  int pair = pair_for(look->foreground, look->background);
  bool has_plain = pair <= LARGEST_PLAIN_PAIR;
  chtype plain_look = attributes_of(look->attributes) | (chtype)COLOR_PAIR(pair);
  for (int start = 0; start < count;) {
    bool is_plain = has_plain && is_ascii(scalars[start]);
    int end = start + 1;
    while (end < count && (has_plain && is_ascii(scalars[end])) == is_plain) end++;
    if (is_plain)
      put_plain(row, column + start, &scalars[start], end - start, plain_look);
    else
      put_wide(row, column + start, &scalars[start], end - start, look);
    start = end;
  }
}

void terminal_draw_character(
    int row, int column, const TerminalCharacter *character, const TerminalLook *look) {
  if (!is_on_screen(row, column)) return;
  wchar_t text[TERMINAL_SCALARS + 1] = {0};
  for (int i = 0; i < character->length && i < TERMINAL_SCALARS; i++)
    text[i] = (wchar_t)character->scalars[i];
  bool fits = wcwidth(text[0]) == character->width && column + character->width <= COLS;
  for (int i = 1; i < character->length; i++) fits = fits && wcwidth(text[i]) == 0;
  put(row, column, fits ? text : L"?", look);
  if (!fits && character->width == 2 && column + 1 < COLS) put(row, column + 1, L" ", look);
}

// MARK: Showing

static int within(int value, int count) {
  if (value < 0) return 0;
  return value < count ? value : count - 1;
}

void terminal_show(int row, int column, bool shows_cursor) {
  if (!screen_is_shown()) return;
  output_begin(modes_have_frames());
  wmove(stdscr, within(row, LINES), within(column, COLS));
  wnoutrefresh(stdscr);
  doupdate();
  if (cursor_visible != shows_cursor) {
    cursor_visible = shows_cursor;
    modes_add_cursor(shows_cursor);
  }
  output_end();
}
