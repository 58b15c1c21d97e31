import Glibc
import Interface

/// How far long work has come, on one line of standard error; nothing where that is no terminal, and
/// nothing of work that is done in a moment.
struct ProgressLine {
  private let context: Context
  private let isShown: Bool
  private var pace = ProgressPace()
  private var isWritten = false

  init(_ context: Context) {
    self.context = context
    isShown = isatty(STDERR_FILENO) == 1
  }

  mutating func say(_ sentence: String) {
    guard isShown, pace.isDue() else { return }
    isWritten = true
    try? context.errors.write("\r" + sentence + "\u{1B}[K")
  }

  /// Takes the line away.
  mutating func end() {
    guard isWritten else { return }
    isWritten = false
    try? context.errors.write("\r\u{1B}[K")
  }
}
