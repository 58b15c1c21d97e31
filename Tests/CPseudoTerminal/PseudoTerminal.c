#define _GNU_SOURCE
#include "include/CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NAME_BYTES = 128, EXEC_FAILED = 127 };

// Between fork and exec in a process with threads: nothing but async-signal-safe calls.
static void become(
    int slave, const char *path, char *const arguments[], char *const environment[],
    bool ignores_hang_up) {
  setsid();
  ioctl(slave, TIOCSCTTY, 0);
  for (int descriptor = 0; descriptor <= 2; descriptor++) dup2(slave, descriptor);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  if (ignores_hang_up) signal(SIGHUP, SIG_IGN);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(path, arguments, environment);
  _exit(EXEC_FAILED);
}

// A key that sends a signal, typed when the program has just given the terminal back, else makes
// the kernel throw away what the program wrote and nobody has read yet.
static void keep_what_was_written(int terminal) {
  struct termios modes;
  if (tcgetattr(terminal, &modes) < 0) return;
  modes.c_lflag |= NOFLSH;
  tcsetattr(terminal, TCSANOW, &modes);
}

PseudoTerminalChild pseudo_terminal_spawn(
    const char *path, char *const arguments[], char *const environment[], int rows, int columns,
    bool ignores_hang_up) {
  PseudoTerminalChild child = {.master = -1, .slave = -1, .process = -1};
  char name[NAME_BYTES];
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0 || grantpt(master) < 0 || unlockpt(master) < 0 ||
      ptsname_r(master, name, sizeof name) != 0) {
    child.master = -errno;
    if (master >= 0) close(master);
    return child;
  }
  fcntl(master, F_SETFL, O_RDWR | O_NONBLOCK);
  int slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  pseudo_terminal_resize(master, rows, columns);
  keep_what_was_written(master);
  tcgetattr(master, &child.modes_before);
  pid_t process = slave < 0 ? -1 : fork();
  if (process == 0) become(slave, path, arguments, environment, ignores_hang_up);
  if (process < 0) {
    child.master = -errno;
    if (slave >= 0) close(slave);
    close(master);
    return child;
  }
  child.master = master;
  child.slave = slave;
  child.process = process;
  return child;
}

int pseudo_terminal_resize(int master, int rows, int columns) {
  struct winsize size = {
      .ws_row = (unsigned short)rows,
      .ws_col = (unsigned short)columns,
  };
  return ioctl(master, TIOCSWINSZ, &size) < 0 ? errno : 0;
}

int pseudo_terminal_watch(pid_t process) { return pidfd_open(process, 0); }

int pseudo_terminal_reap(pid_t process, int *stopped) {
  int status = 0;
  pid_t reaped = waitpid(process, &status, WNOHANG | WUNTRACED);
  if (reaped < 0) return -2;
  if (reaped == 0) return -1;
  if (WIFSTOPPED(status)) {
    *stopped = WSTOPSIG(status);
    return -1;
  }
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}
