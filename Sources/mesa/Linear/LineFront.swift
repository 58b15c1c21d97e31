import Glibc
import Interface
import Terminal

/// Standard input and output as lines, with the signals that ask for an end.
struct LineFront: Front {
  /// What came while one waited for a line.
  enum Event {
    case input
    case descriptor
    case timeOut
    case signal(TerminalEvent.Signal)
  }

  /// A window in which nothing is ever cut or folded away: the lines wrap where they are written.
  static let size = Size(columns: 10_000, rows: 10_000)

  let characters: PlainCharacters
  private let held: HeldSignals
  private let signals = HeldSignalSource()

  init(characters: PlainCharacters, _ held: HeldSignals) {
    self.characters = characters
    self.held = held
    held.hold()
    // A reader that went away is an error of `write`.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Sleeps until something can be read, a signal came, or the time is over.
  ///
  /// - Parameter milliseconds: -1 waits for ever.
  func wait(_ milliseconds: Int32, watching descriptor: Int32?) -> Event {
    let wanted = Int16(POLLIN)
    var polled = [STDIN_FILENO, signals.descriptor, descriptor ?? -1].map {
      pollfd(fd: $0, events: wanted, revents: 0)
    }
    while poll(&polled, nfds_t(polled.count), milliseconds) < 0 {
      guard errno == EINTR else { return .signal(.hangUp) }
    }
    if polled[1].revents != 0, let signal = signals.take() { return .signal(signal) }
    if polled[0].revents != 0 { return .input }
    return polled[2].revents != 0 ? .descriptor : .timeOut
  }

  /// Columns in which lines wrap: those of the terminal, else `$COLUMNS`, else 80; `nil` where the lines
  /// go to no terminal.
  var columns: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var window = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 {
      return Int(window.ws_col)
    }
    let named = getenv("COLUMNS").flatMap { Int(String(cString: $0)) }
    return named.map { max(20, $0) } ?? 80
  }

  /// Whether what is typed shows, with its end of line, where it is typed.
  var echoes: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  // MARK: What the state asks for

  func suspendToShell() {
    if isatty(STDIN_FILENO) == 1 { kill(0, SIGTSTP) }
  }

  /// Lines stay where they were written.
  func repaint() {}

  /// A bell is a control character; what it rings for is said.
  func bell() {}

  /// There is none.
  func useMouse(_ isUsed: Bool) {}

  func runOutside<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // An editor answers signals of its own, and would inherit that these are held.
    signal(SIGPIPE, SIG_DFL)
    let others = [SIGINT, SIGTERM, SIGHUP].map { ($0, signal($0, SIG_IGN)) }
    held.release()
    defer {
      held.hold()
      for (number, before) in others { signal(number, before) }
      signal(SIGPIPE, SIG_IGN)
    }
    return try body()
  }
}
