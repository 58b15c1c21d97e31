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

static bool looks_alike(const TerminalCell *one, const TerminalCell *other) {
  return one->foreground == other->foreground && one->background == other->background &&
         one->attributes == other->attributes;
}

static bool dress(cchar_t *content, const wchar_t *text, const TerminalCell *cell) {
  int pair = pair_for(cell->foreground, cell->background);
  return setcchar(content, text, attributes_of(cell->attributes), 0, &pair) != ERR;
}

// MARK: Cells

static void put(int row, int column, const wchar_t *text, const TerminalCell *cell) {
  cchar_t content;
  if (dress(&content, text, cell)) mvwadd_wchnstr(stdscr, row, column, &content, 1);
}

// One character in one column, on whose width the frame and the C library agree.
static bool is_simple(const TerminalCell *cell) {
  if (cell->width != 1 || cell->length != 1) return false;
  uint32_t scalar = cell->scalars[0];
  return (scalar >= 0x20 && scalar < 0x7F) || wcwidth((wchar_t)scalar) == 1;
}

static void put_any(int row, int column, const TerminalCell *cell) {
  wchar_t text[TERMINAL_SCALARS + 1] = {0};
  for (int i = 0; i < cell->length && i < TERMINAL_SCALARS; i++)
    text[i] = (wchar_t)cell->scalars[i];
  // A width on which the frame and the C library differ would push the row out of place.
  bool fits = wcwidth(text[0]) == cell->width && column + cell->width <= COLS;
  for (int i = 1; i < cell->length; i++) fits = fits && wcwidth(text[i]) == 0;
  put(row, column, fits ? text : L"?", cell);
  if (!fits && cell->width == 2 && column + 1 < COLS) put(row, column + 1, L" ", cell);
}

// The simple cells that follow one another go in one call, dressed once for each look.
static int put_run(int row, int column, const TerminalCell *cells, int most) {
  int count = 0;
  while (count < most && is_simple(&cells[count])) {
    if (count > 0 && looks_alike(&cells[count], &cells[count - 1]))
      run[count] = run[count - 1];
    else if (!dress(&run[count], L" ", &cells[count]))
      break;
    run[count].chars[0] = (wchar_t)cells[count].scalars[0];
    count++;
  }
  if (count > 0) mvwadd_wchnstr(stdscr, row, column, run, count);
  return count;
}

void terminal_draw_row(int row, const TerminalCell *cells, int count) {
  if (!screen_is_open() || row < 0 || row >= LINES) return;
  // Otherwise half of a wide character that stood here would take its neighbour with it.
  wmove(stdscr, row, 0);
  wclrtoeol(stdscr);
  terminal_draw_part(row, 0, cells, count);
}

void terminal_draw_part(int row, int first, const TerminalCell *cells, int count) {
  if (!screen_is_open() || row < 0 || row >= LINES || first < 0) return;
  if (count > COLS - first) count = COLS - first;
  for (int index = 0; index < count;) {
    int taken = put_run(row, first + index, &cells[index], count - index);
    if (taken == 0 && cells[index].width > 0) put_any(row, first + index, &cells[index]);
    index += taken == 0 ? 1 : taken;
  }
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
