// What the files of this target share.
#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <termios.h>

// Guard.c
/// Catches signals, keeps standard error aside. Call before ncurses would install its handlers.
bool guard_open(const struct termios *shell_modes, int terminal);
/// Gives every signal handler and standard error back, and shows what standard error said.
void guard_close(void);
/// From now on a crash, or SIGQUIT, first writes `text` to the terminal and restores its modes.
void guard_arm(const char *text, size_t length);
/// If still armed, restores the modes and standard error, writing the text first when asked to or
/// when the terminal had to be opened anew. Async-signal-safe.
void guard_restore(bool with_text);
/// The end of the pipe that can be read as soon as a signal has come.
int guard_wake_descriptor(void);
void guard_write(const char *text, size_t length);

// Screen.c
enum { LARGEST_COLUMNS = 1000 };
bool screen_is_open(void);
/// Not so while the shell or another program has it.
bool screen_is_shown(void);

// Characters.c
void characters_choose(void);

// Drawing.c
void drawing_open(int colours, bool has_standard_colours);
/// Whether the cursor is visible is not known any more.
void drawing_forget_cursor(void);

// Output.c
/// A stream for ncurses over a descriptor of its own; NULL when there is none to be had.
FILE *output_open(void);
void output_close(void);
/// From here on what goes to the stream's descriptor is kept.
///
/// `is_frame`: whether the terminal is to show it all at once (mode 2026).
void output_begin(bool is_frame);
/// Adds to what is kept, behind all that ncurses has flushed.
void output_add(const char *text, size_t length);
/// Writes what was kept to the terminal, in one piece; nothing where nothing was kept.
void output_end(void);

// Modes.c
enum { MODES_BYTES = 1024 };
void modes_choose(bool has_colours, bool wants_mouse);
/// Whether reports of the mouse are to be on from now; false where the terminal has none.
bool modes_want_mouse(bool wants_mouse);
/// Adds what switches them on or off.
void modes_add_mouse(void);
bool modes_have_title(void);
/// Whether it is told when a frame begins and ends.
bool modes_have_frames(void);
/// Adds what takes the terminal. `is_entering`: whether it switches to a screen of its own, as ncurses does only once.
void modes_add_start(bool is_entering);
/// Adds what follows once the screen of its own is shown.
void modes_add_inside(void);
/// What gives the terminal back.
const char *modes_end(void);
/// What goes before it, so that the prompt stands below a frame that stays; mostly nothing.
const char *modes_last_row(void);
bool modes_can_place_cursor(void);
void modes_add_cursor(bool is_visible);

#endif
