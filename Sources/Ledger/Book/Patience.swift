/// How long one waits for a book that another process is writing, and who is told of it.
public struct Patience: Sendable {
  /// Milliseconds after which one gives up.
  let limit: Int
  /// Called once, after ``untold`` milliseconds, with the number of the process that is waited for.
  let tell: @Sendable (Int?) -> Void

  /// Whoever waits longer than this is told by whom: a second.
  static let untold = 1000

  /// For somebody who looks at a screen: a second, then an error says whom it waited for.
  public static let person = Patience(limit: untold) { _ in }

  /// For a script: ten seconds. After the first one `tell` is called with the number of the other
  /// process, where the system gives one.
  public static func script(_ tell: @escaping @Sendable (Int?) -> Void) -> Patience {
    Patience(limit: 10_000, tell: tell)
  }

  /// For somebody who can look again a little later.
  static let brief = Patience(limit: 100) { _ in }
}
