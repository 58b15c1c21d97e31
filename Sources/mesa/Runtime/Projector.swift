import Content
import Dialogue
import Glibc
import Interface
import Ledger
import Terminal
import Wording

/// A window that shows what is projected, and follows the book live. It writes nothing, neither in the
/// book nor of where somebody stands.
final class Projector {
  let settings: Settings
  private let book: Book
  private var state: AppState
  private var screen = Screen()

  init(_ book: Book, _ settings: Settings, _ local: LocalHandbook) {
    self.book = book
    self.settings = settings
    state = Runtime.makeState(
      settings, local, size: AppState.smallest, colours: .none, glyphs: .unicode)
    show()
  }

  /// The same as plain lines, as it stands now.
  var lines: [String] { state.projectedLines }

  /// Runs until somebody leaves, or a signal asks for it; the exit code of the process.
  func run() -> Int32 {
    let options = TerminalOptions(wantsColour: !settings.refusesColour, wantsMouse: false)
    let terminal: Terminal
    do throws(TerminalError) {
      terminal = try Terminal.open(options)
    } catch {
      try? Output.error.line(
        "mesa: " + Explanation(Words(settings.language)).sentence(error))
      return 1
    }
    defer { terminal.close() }
    let capabilities = terminal.capabilities
    state = Runtime.makeState(
      settings, LocalHandbook(closures: settings.closuresFile), size: terminal.size,
      colours: capabilities.colours, glyphs: capabilities.unicode ? .unicode : .ascii)
    show()
    // What was written before the watch was set is not reported.
    let watch = book.watchDescriptor
    follow()
    while true {
      state.now = SystemClock().now()
      terminal.draw(screen.frame(of: state))
      switch terminal.next(timeoutMilliseconds: timeout, watching: watch.map { [$0] } ?? []) {
      case .input(.key(let key)):
        if [.escape, .character("q"), .character("Q"), .control("c")].contains(key) { return 0 }
      case .input(.resize(let size)): state.size = size
      case .input(.hangUp): return 0
      case .input: break
      case .descriptorReady, .timedOut: follow()
      case .signal(let signal): return 128 + signal.number
      }
    }
  }

  /// A clock that runs moves once a second, the hour once a minute; without a watch the book is looked at
  /// each second.
  private var timeout: Int {
    let now = SystemClock().now()
    if state.ticks || book.isBehind || book.watchDescriptor == nil {
      return 1000 - now.milliseconds % 1000
    }
    return 60_000 - now.milliseconds % 60_000
  }

  private func follow() {
    guard (try? book.follow()) == true else { return }
    state.table?.chronicle = book.chronicle
  }

  private func show() {
    state.table = TableState(chronicle: book.chronicle, readOnly: "")
    state.isProjecting = true
  }
}
