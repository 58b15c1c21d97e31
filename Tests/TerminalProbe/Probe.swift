import Glibc
import Interface
import Terminal

/// Shows each event as a line of text; some characters are orders.
///
/// | order | what happens |
/// |---|---|
/// | `q` | ends well |
/// | `R` | closes the terminal and opens it again |
/// | `^Z` | stops as a job |
/// | `E` | runs a command outside |
/// | `B`, `T` | rings, names the window with hostile text |
/// | `D` | changes one cell |
/// | `H`, `W`, `V`, `N`, `C` | draws a scene: hostile, wide, other wide ones, narrow, coloured |
/// | `F`, `M` | waits for a descriptor, for 20 ms |
/// | `P` | writes to standard error |
/// | `1`, `2`, `3`, `4` | crashes: a trap, a bad address, a stack without end, `abort` |
struct Probe {
  /// The exit code that means: start over.
  static let again: Int32 = 100

  private let terminal: Terminal
  private var log: [String] = []
  private var scene = Scene.log
  private var changes = 0
  private var pipe: [Int32] = []
  private var timeout: Int?

  init(_ terminal: Terminal) {
    self.terminal = terminal
  }

  static var environment: [String: String] {
    var result: [String: String] = [:]
    for name in ["NO_COLOR"] {
      if let value = getenv(name) { result[name] = String(cString: value) }
    }
    return result
  }

  /// Runs until told to end, and returns the exit code.
  mutating func run() -> Int32 {
    terminal.setTitle("Sonda")
    while true {
      if !terminal.hasPendingInput() { terminal.draw(frame()) }
      switch wait() {
      case .input(.key(.character("q"))):
        terminal.close()
        return 0
      case .input(.key(.character("R"))):
        terminal.close()
        return Self.again
      case .input(let event):
        // Counted in one cell alone, so that a test can tell what one cell costs.
        if event != .key(.character("D")) { log.append(EventText.of(event)) }
        obey(event)
      case .signal(let signal):
        terminal.close()
        print("ended by \(signal)")
        return 3
      case .descriptorReady(let descriptor):
        log.append(descriptor == pipe.first ? "descriptor ready" : "another descriptor")
        pipe.forEach { close($0) }
        pipe = []
      case .timedOut:
        log.append("timed out")
        timeout = nil
      }
    }
  }

  private func wait() -> TerminalEvent {
    guard let descriptor = pipe.first else { return terminal.next(timeoutMilliseconds: timeout) }
    return terminal.next(timeoutMilliseconds: timeout, watching: [descriptor])
  }

  private mutating func obey(_ event: InputEvent) {
    switch event {
    case .key(let key): obey(key)
    case .burst(let keys): keys.forEach { obey($0) }
    case .paste, .resize, .click, .scroll, .choose, .fill, .hangUp: break
    }
  }

  private mutating func obey(_ key: Key) {
    switch key {
    case .control("z"): terminal.suspendToShell()
    case .character("E"): log.append("outside gave \(terminal.runOutside(Self.runCommand))")
    case .character("B"): terminal.bell()
    case .character("T"): terminal.setTitle("Mesa\u{1B}]0;pwned\u{7}\nñandú\u{9B}31m")
    case .character("D"): changes += 1
    case .character("H"): scene = .hostile
    case .character("W"): scene = .wide
    case .character("V"): scene = .otherWide
    case .character("N"): scene = .narrow
    case .character("C"): scene = .colours
    case .character("F"):
      pipe = [-1, -1]
      _ = Glibc.pipe(&pipe)
      _ = write(pipe[1], "x", 1)
    case .character("M"): timeout = 20
    case .character("P"): StandardError.write("a word of error \u{1B}[31m\n")
    case .character("1"): Crash.trap()
    case .character("2"): Crash.badAddress()
    case .character("3"): Crash.overflow()
    case .character("4"): abort()
    default: break
    }
  }

  private static func runCommand() -> Int32 {
    print("outside: press Enter")
    return getchar() == 10 ? 7 : 8
  }

  private func frame() -> Frame {
    var frame = Frame(size: terminal.size)
    let colours = terminal.capabilities.colours
    let unicode = terminal.capabilities.unicode
    Ink.write(
      "probe \(terminal.size.columns)x\(terminal.size.rows) colours \(colours) "
        + "unicode \(unicode) events \(log.count)", at: Point(column: 0, row: 0), on: &frame)
    Ink.write("changed \(changes)", at: Point(column: 60, row: 1), on: &frame)
    scene.draw(log: log, on: &frame)
    Ink.write("—fin—", at: Point(column: 0, row: frame.size.rows - 1), on: &frame)
    frame.cursor = Point(column: 3, row: 1)
    frame.showsCursor = scene == .wide
    return frame
  }
}
