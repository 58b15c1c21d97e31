// Bytes from the terminal, and waiting.
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <time.h>
#include <unistd.h>

#include "CTerminal.h"
#include "internal.h"

enum { WATCHED = 32 };

// MARK: Waiting

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static int poll_until(struct pollfd *polled, int count, int milliseconds) {
  int64_t end = now() + milliseconds;
  for (;;) {
    int result = poll(polled, (nfds_t)count, milliseconds);
    if (result >= 0 || errno != EINTR) return result;
    // Interrupted: one of ours shows in the pipe at once, any other is not our business.
    if (milliseconds < 0) continue;
    int64_t left = end - now();
    milliseconds = left > 0 ? (int)left : 0;
  }
}

int terminal_wait(int milliseconds, const int *descriptors, int count, int *ready) {
  struct pollfd polled[WATCHED + 2] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = guard_wake_descriptor(), .events = POLLIN},
  };
  if (count > WATCHED) count = WATCHED;
  for (int i = 0; i < count; i++)
    polled[i + 2] = (struct pollfd){.fd = descriptors[i], .events = POLLIN};
  if (poll_until(polled, count + 2, milliseconds) <= 0) return 0;
  int woke = 0;
  if (polled[1].revents != 0) woke |= TERMINAL_WOKE_SIGNAL;
  if ((polled[0].revents & (POLLHUP | POLLERR | POLLNVAL)) != 0)
    woke |= TERMINAL_WOKE_GONE;
  else if (polled[0].revents != 0)
    woke |= TERMINAL_WOKE_INPUT;
  for (int i = count - 1; i >= 0; i--) {
    if (polled[i + 2].revents == 0) continue;
    *ready = i;
    woke |= TERMINAL_WOKE_DESCRIPTOR;
  }
  return woke;
}

// MARK: Reading

int terminal_read(uint8_t *bytes, int most) {
  struct pollfd polled = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll_until(&polled, 1, 0) <= 0) return 0;
  for (;;) {
    ssize_t count = read(STDIN_FILENO, bytes, (size_t)most);
    if (count > 0) return (int)count;
    if (count < 0 && errno == EINTR) continue;
    // Another process that shares the terminal may have been quicker.
    if (count < 0 && errno == EAGAIN) return 0;
    return -1;
  }
}
