// All of ncurses behind plain functions: no macro, variadic function or global of curses.h
// reaches Swift. One terminal at a time, everything on the main thread.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

#define TERMINAL_CLOSED __attribute__((enum_extensibility(closed)))

/// How opening went.
typedef enum TERMINAL_CLOSED TerminalOpening : int {
  TerminalOpeningDone,
  /// Standard input or standard output is no terminal.
  TerminalOpeningNoTerminal,
  /// The terminal cannot place its cursor.
  TerminalOpeningUnusable,
} TerminalOpening;

/// Keys that come as sequences.
typedef enum TERMINAL_CLOSED TerminalKeyCode : int {
  TerminalKeyCodeUp,
  TerminalKeyCodeDown,
  TerminalKeyCodeLeft,
  TerminalKeyCodeRight,
  TerminalKeyCodeHome,
  TerminalKeyCodeEnd,
  TerminalKeyCodePageUp,
  TerminalKeyCodePageDown,
  TerminalKeyCodeInsert,
  TerminalKeyCodeDelete,
  TerminalKeyCodeBackspace,
  TerminalKeyCodeBackTab,
  TerminalKeyCodeEnter,
  TerminalKeyCodeFunction,
  /// No key.
  TerminalKeyCodeNone,
} TerminalKeyCode;

typedef struct {
  TerminalKeyCode code;
  /// The number of a function key.
  int function;
} TerminalKey;

enum { TERMINAL_SCALARS = 5 };

/// How cells look.
typedef struct {
  /// Colour numbers of ncurses; -1 is the terminal's own.
  int32_t foreground;
  int32_t background;
  /// As `Attributes` in Swift: bold 1, dim 2, underline 4, reverse 8, italic 16.
  uint8_t attributes;
} TerminalLook;

/// Any other character.
typedef struct {
  /// A spacing scalar and up to four combining ones.
  uint32_t scalars[TERMINAL_SCALARS];
  uint8_t length;
  uint8_t width;
} TerminalCharacter;

/// What ended a wait: a sum of these; 0 when time ran out.
enum {
  TERMINAL_WOKE_INPUT = 1,
  TERMINAL_WOKE_SIGNAL = 2,
  TERMINAL_WOKE_DESCRIPTOR = 4,
  TERMINAL_WOKE_GONE = 8,
};

/// Signals that came since they were last taken: a sum of these.
enum {
  TERMINAL_SIGNAL_TERMINATE = 1,
  TERMINAL_SIGNAL_HANG_UP = 2,
  TERMINAL_SIGNAL_INTERRUPT = 4,
  TERMINAL_SIGNAL_STOP = 8,
  TERMINAL_SIGNAL_CONTINUED = 16,
  TERMINAL_SIGNAL_RESIZED = 32,
};

// Screen.c
TerminalOpening terminal_open(bool wants_colour, bool wants_mouse);
void terminal_close(void);
/// Gives the screen and the modes of the terminal back to the shell.
void terminal_leave(void);
/// Takes them again after terminal_leave, or after something else spoilt them.
void terminal_return(void);
/// Looks at the window's size and makes the screen that large.
void terminal_measure(int *rows, int *columns);
void terminal_bell(void);
/// Switches the reports of clicks and of the wheel on or off, now and after each return.
void terminal_use_mouse(bool wants_mouse);
/// `title` has to be free of control characters.
void terminal_set_title(const char *title);

// Characters.c
bool terminal_is_unicode(void);
/// Chooses the character set where no screen is opened; whether it is UTF-8.
bool terminal_choose_characters(void);
/// Whether the character set of the locale, other than UTF-8, holds a scalar.
bool terminal_can_encode(uint32_t scalar);
/// What a byte stands for in a character set of single bytes; 0 where the terminal has no such set.
uint32_t terminal_decode(uint8_t byte);

// Drawing.c
/// 0 without colour.
int terminal_colours(void);
/// Empties a row, before all of it is drawn.
void terminal_clear_row(int row);
/// Scalars that each are a character of one column. Neither what stands there nor what comes may hold
/// half of a wide character.
void terminal_draw_run(
    int row, int column, const uint32_t *scalars, int count, const TerminalLook *look);
void terminal_draw_character(
    int row, int column, const TerminalCharacter *character, const TerminalLook *look);
/// Sends what changed since it was last called, in one write.
void terminal_show(int row, int column, bool shows_cursor);

// Input.c
/// Sleeps without any wake-up of its own. A negative time is for ever; `ready` gets the place in
/// `descriptors` of the first that can be read.
int terminal_wait(int milliseconds, const int *descriptors, int count, int *ready);
/// Bytes that have come, at most `most`: 0 for none, -1 when the terminal is gone. Never waits.
int terminal_read(uint8_t *bytes, int most);

// Keys.c
/// The key for which the terminal's own entry has a sequence: Escape and these bytes.
TerminalKey terminal_find_key(const uint8_t *bytes, int count);

// Lines.c
/// A descriptor that can be read as soon as one of the signals has come that ask for an end, which have to
/// be held; negative where there is none.
int terminal_open_signals(void);
/// The number of the next that came; 0 where none did.
int terminal_read_signal(int descriptor);

// Guard.c
unsigned terminal_take_signals(void);
/// Stops this process, or its whole group, until it is continued. The screen must be left before.
void terminal_stop(bool whole_group);

#endif
