import Glibc

/// When long work is to be told of: not before it has gone on for a while, and from time to time then.
struct ProgressPace {
  /// Milliseconds before the first time, and between two, where nothing else is asked for.
  static let patience = 300

  private let patience: Int
  private let now: () -> Int
  private var last: Int

  /// - Parameters:
  ///   - patience: milliseconds before the first time, and between two.
  ///   - now: milliseconds by a clock that never goes back.
  init(patience: Int = Self.patience, now: @escaping () -> Int = Self.monotonic) {
    self.patience = patience
    self.now = now
    last = now()
  }

  /// Whether it is time; the next time is counted from this one then.
  mutating func isDue() -> Bool {
    let now = now()
    guard now - last >= patience else { return false }
    last = now
    return true
  }

  private static func monotonic() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
