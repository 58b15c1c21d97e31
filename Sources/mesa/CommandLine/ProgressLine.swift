import Glibc
import Interface

/// How far long work has come, on one line of standard error; nothing where that is no terminal, and
/// nothing of work that is done in a moment.
struct ProgressLine {
  private let context: Context
  private let isShown: Bool
  private let began: Int
  private var last: Int
  private var isWritten = false

  /// Milliseconds before the first line, and between two.
  private static let patience = 300

  init(_ context: Context) {
    self.context = context
    isShown = isatty(STDERR_FILENO) == 1
    began = Self.now
    last = began
  }

  mutating func say(_ sentence: String) {
    guard isShown else { return }
    let now = Self.now
    guard now - last >= Self.patience else { return }
    last = now
    isWritten = true
    try? context.errors.write("\r" + sentence + "\u{1B}[K")
  }

  /// Takes the line away.
  mutating func end() {
    guard isWritten else { return }
    isWritten = false
    try? context.errors.write("\r\u{1B}[K")
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
