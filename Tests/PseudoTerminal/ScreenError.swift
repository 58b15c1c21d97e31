/// What went other than a test expected of a program in its terminal.
public enum ScreenError: Error, CustomStringConvertible {
  case notStarted(path: String, errno: Int32)
  /// What was waited for did not come; with what was on the screen instead.
  case timedOut(waitingFor: String, screen: String)

  public var description: String {
    switch self {
    case .notStarted(let path, let errno): "could not start \(path): errno \(errno)"
    case .timedOut(let what, let screen): "waited in vain for \(what); the screen:\n\(screen)"
    }
  }
}
