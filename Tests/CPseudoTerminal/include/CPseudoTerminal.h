// A program in a terminal of its own, for tests.
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

typedef struct {
  /// The side that the test reads and writes; negative when nothing was started.
  int master;
  /// The side of the program, kept open so that the terminal outlives it.
  int slave;
  pid_t process;
  /// Line settings before the program could touch them.
  struct termios modes_before;
} PseudoTerminalChild;

/// Starts `path` as the leader of a session whose terminal has `rows` and `columns`.
///
/// `arguments` and `environment` end with NULL. SIGHUP is ignored in the program if asked for, as
/// after nohup. On failure `master` is the negative errno.
PseudoTerminalChild pseudo_terminal_spawn(
    const char *path, char *const arguments[], char *const environment[], int rows, int columns,
    bool ignores_hang_up);

/// 0, or errno.
int pseudo_terminal_resize(int master, int rows, int columns);

/// A descriptor that can be read once the process has ended; negative if there is no such process.
int pseudo_terminal_watch(pid_t process);

/// The exit code, or 128 and more for a signal; -1 while it runs; -2 when it is no child.
/// `stopped` is set to the signal that stopped it, if one did since the last look.
int pseudo_terminal_reap(pid_t process, int *stopped);

#endif
