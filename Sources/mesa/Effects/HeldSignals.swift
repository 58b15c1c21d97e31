import Glibc

/// Signals that ask the program to end, kept waiting while something stands half done.
///
/// Whoever holds them finds them delivered on release: to the screens if they are up by then.
struct HeldSignals: Sendable {
  private let before: sigset_t

  /// Holds them from here on.
  init() {
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &before)
    self.before = before
    hold()
  }

  func hold() {
    var held = sigset_t()
    sigemptyset(&held)
    for number in [SIGTERM, SIGHUP, SIGINT] { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, nil)
  }

  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
