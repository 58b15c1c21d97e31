// Signals where no screen is opened: they are held, and read from a descriptor.
#define _GNU_SOURCE
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "CTerminal.h"

int terminal_open_signals(void) {
  sigset_t awaited;
  sigemptyset(&awaited);
  sigaddset(&awaited, SIGTERM);
  sigaddset(&awaited, SIGHUP);
  sigaddset(&awaited, SIGINT);
  return signalfd(-1, &awaited, SFD_CLOEXEC | SFD_NONBLOCK);
}

int terminal_read_signal(int descriptor) {
  struct signalfd_siginfo information;
  ssize_t count = read(descriptor, &information, sizeof information);
  return count == sizeof information ? (int)information.ssi_signo : 0;
}
