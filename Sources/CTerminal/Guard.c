// Signals, crashes and standard error while the screen is up.
//
// A Swift trap unwinds nothing, so a handler in C on a stack of its own gives the terminal back.
// It does not go on to Swift's own handler, which would stop to ask questions. Everything that
// the handlers call is async-signal-safe.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "CTerminal.h"
#include "internal.h"

enum { ALTERNATE_STACK_BYTES = 64 * 1024, RESET_BYTES = MODES_BYTES, PATH_BYTES = 128, MOST_WAITS = 60 };

struct caught {
  int number;
  unsigned flag;  // 0 for a crash
  bool was_ignored;
  struct sigaction before;
};

static struct caught caught[] = {
    {.number = SIGTERM, .flag = TERMINAL_SIGNAL_TERMINATE},
    {.number = SIGHUP, .flag = TERMINAL_SIGNAL_HANG_UP},
    {.number = SIGINT, .flag = TERMINAL_SIGNAL_INTERRUPT},
    {.number = SIGTSTP, .flag = TERMINAL_SIGNAL_STOP},
    {.number = SIGCONT, .flag = TERMINAL_SIGNAL_CONTINUED},
    {.number = SIGWINCH, .flag = TERMINAL_SIGNAL_RESIZED},
    {.number = SIGQUIT},
    {.number = SIGILL},
    {.number = SIGTRAP},
    {.number = SIGABRT},
    {.number = SIGBUS},
    {.number = SIGFPE},
    {.number = SIGSEGV},
    {.number = SIGSYS},
};
enum { CAUGHT = sizeof caught / sizeof *caught };

static atomic_uint pending;
static atomic_bool armed;
static int wake_pipe[2] = {-1, -1};
static int terminal_descriptor = -1;
static char terminal_path[PATH_BYTES];
static struct termios modes_before;
static char reset_text[RESET_BYTES];
static size_t reset_length;
static int error_kept = -1;  // memfd in the place of standard error
static int error_real = -1;
static stack_t stack_before;
static _Alignas(16) char alternate_stack[ALTERNATE_STACK_BYTES];

// MARK: Writing, from handlers too

// Whether a call that a signal broke off is made again: not for ever.
static bool again(int *interruptions) {
  return errno == EINTR && ++*interruptions < 1000;
}

// Another program may have made the terminal one that does not wait.
static bool waits_for_room(int descriptor, int *waits) {
  if (errno != EAGAIN || ++*waits > MOST_WAITS) return false;
  struct pollfd polled = {.fd = descriptor, .events = POLLOUT};
  poll(&polled, 1, 1000);
  return (polled.revents & (POLLERR | POLLHUP | POLLNVAL)) == 0;
}

static bool write_all(int descriptor, const char *text, size_t length) {
  int interruptions = 0;
  int waits = 0;
  while (length > 0) {
    ssize_t written = write(descriptor, text, length);
    if (written < 0 && again(&interruptions)) continue;
    if (written < 0 && waits_for_room(descriptor, &waits)) continue;
    if (written <= 0) return false;
    text += written;
    length -= (size_t)written;
    waits = 0;
  }
  return true;
}

void guard_write(const char *text, size_t length) {
  write_all(terminal_descriptor, text, length);
}

static void show_kept_error(void) {
  char part[1024];
  off_t at = 0;
  unsigned char previous = 0;
  int interruptions = 0;
  for (;;) {
    ssize_t count = pread(error_kept, part, sizeof part, at);
    if (count < 0 && again(&interruptions)) continue;
    if (count <= 0) break;
    at += count;
    for (ssize_t i = 0; i < count; i++) {
      unsigned char byte = (unsigned char)part[i];
      bool is_control = (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F ||
                        (previous == 0xC2 && byte >= 0x80 && byte < 0xA0);
      if (is_control) part[i] = '?';
      previous = byte;
    }
    if (!write_all(error_real, part, (size_t)count)) break;
  }
}

static void release_error(void) {
  if (error_kept < 0) return;
  dup2(error_real, STDERR_FILENO);
  show_kept_error();
  int interruptions = 0;
  while (ftruncate(error_kept, 0) < 0 && again(&interruptions)) {}
}

static void keep_error(void) {
  if (error_kept >= 0) dup2(error_kept, STDERR_FILENO);
}

static void write_reset(int descriptor, bool with_text) {
  if (with_text) write_all(descriptor, reset_text, reset_length);
  int interruptions = 0;
  while (tcsetattr(descriptor, TCSADRAIN, &modes_before) < 0 && again(&interruptions)) {}
}

static bool is_ignored(int number) {
  for (int i = 0; i < CAUGHT; i++)
    if (caught[i].number == number) return caught[i].was_ignored;
  return false;
}

void guard_restore(bool with_text) {
  if (!atomic_exchange(&armed, false)) return;
  // From the background SIGTTOU would stop the process half-way.
  sigset_t output, mask;
  sigemptyset(&output);
  sigaddset(&output, SIGTTOU);
  sigprocmask(SIG_BLOCK, &output, &mask);
  struct termios modes;
  if (tcgetattr(terminal_descriptor, &modes) == 0) {
    write_reset(terminal_descriptor, with_text);
  } else if (terminal_path[0] != 0) {
    // The session leader died: these descriptors are dead, but the terminal may live on.
    int again = open(terminal_path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (again >= 0) {
      write_reset(again, true);
      close(again);
    }
  }
  release_error();
  // The program that has the screen now may stop the whole group.
  if (!is_ignored(SIGTSTP)) signal(SIGTSTP, SIG_DFL);
  sigprocmask(SIG_SETMASK, &mask, NULL);
}

// MARK: Handlers

static void note(int number) {
  int error = errno;
  for (int i = 0; i < CAUGHT; i++) {
    if (caught[i].number != number) continue;
    // While another program has the screen, ^C is meant for that program.
    if (number == SIGINT && !atomic_load(&armed)) break;
    atomic_fetch_or(&pending, caught[i].flag);
    // A full pipe wakes as well as one more byte would.
    ssize_t ignored = write(wake_pipe[1], "", 1);
    (void)ignored;
  }
  errno = error;
}

static void crash(int number) {
  // So is ^\.
  if (number == SIGQUIT && !atomic_load(&armed)) return;
  guard_restore(true);
  signal(number, SIG_DFL);
  raise(number);
}

static void install(void) {
  for (int i = 0; i < CAUGHT; i++) {
    if (caught[i].was_ignored) continue;
    struct sigaction action = {0};
    sigfillset(&action.sa_mask);
    action.sa_flags = SA_RESTART | SA_ONSTACK;
    action.sa_handler = caught[i].flag != 0 ? note : crash;
    sigaction(caught[i].number, &action, NULL);
  }
}


int guard_wake_descriptor(void) { return wake_pipe[0]; }

unsigned terminal_take_signals(void) {
  // The pipe is emptied only here, and first: every wait wakes until the signal has been taken.
  char bytes[64];
  while (read(wake_pipe[0], bytes, sizeof bytes) > 0) {}
  return atomic_exchange(&pending, 0);
}

// MARK: Life

bool guard_open(const struct termios *shell_modes, int terminal) {
  if (pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) < 0) return false;
  terminal_descriptor = terminal;
  modes_before = *shell_modes;
  if (ttyname_r(terminal, terminal_path, sizeof terminal_path) != 0) terminal_path[0] = 0;
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, &stack_before);
  for (int i = 0; i < CAUGHT; i++) {
    sigaction(caught[i].number, NULL, &caught[i].before);
    // What the parent had ignored (nohup, a background job) stays ignored; a crash does not.
    bool may_be = (caught[i].flag != 0 && caught[i].number != SIGWINCH) ||
                  caught[i].number == SIGQUIT;
    caught[i].was_ignored = may_be && caught[i].before.sa_handler == SIG_IGN;
  }
  atomic_store(&pending, 0);
  install();
  return true;
}

void guard_arm(const char *text, size_t length) {
  if (error_kept < 0 && isatty(STDERR_FILENO)) {
    error_real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    error_kept = memfd_create("stderr", MFD_CLOEXEC);
    if (error_kept >= 0) fcntl(error_kept, F_SETFL, O_APPEND);
  }
  reset_length = length < sizeof reset_text ? length : sizeof reset_text;
  memcpy(reset_text, text, reset_length);
  install();
  keep_error();
  atomic_store(&armed, true);
}

void guard_close(void) {
  guard_restore(false);
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i].number, &caught[i].before, NULL);
  sigaltstack(&stack_before, NULL);
  if (error_kept >= 0) close(error_kept);
  if (error_real >= 0) close(error_real);
  close(wake_pipe[0]);
  close(wake_pipe[1]);
  error_kept = error_real = wake_pipe[0] = wake_pipe[1] = -1;
}

void terminal_stop(bool whole_group) {
  if (is_ignored(SIGTSTP)) return;
  signal(SIGTSTP, SIG_DFL);
  kill(whole_group ? 0 : getpid(), SIGTSTP);
}
