// What the three files of this target share.
#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

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

void input_open(bool wants_mouse);
void input_close(void);
void input_resume(void);

#endif
