import Glibc
import Interface
import Terminal

/// One run of the screens: waits, reduces, carries out, paints. All of it on the main thread.
final class ScreenLoop {
  private let runner: EffectRunner
  private let terminal: Terminal
  private var screen = Screen()
  private var ending: TerminalEvent.Signal?
  /// What came while long work went on.
  private var waiting: [TerminalEvent] = []

  init(_ runner: EffectRunner, on terminal: Terminal) {
    self.runner = runner
    self.terminal = terminal
  }

  /// Runs until the person leaves, or a signal asks for it: then returns that.
  func run(_ opening: Opening) -> TerminalEvent.Signal? {
    runner.tellsProgress = { [unowned self] in tell($0, of: $1) }
    runner.begin(opening)
    while runner.isRunning, ending == nil {
      paint()
      let event = waiting.isEmpty ? next() : waiting.removeFirst()
      runner.askForClock()
      runner.state.wake(at: runner.clock.now())
      runner.keepSeen()
      if runner.state.takeBell() { terminal.bell() }
      take(event)
      while runner.isRunning, ending == nil, !waiting.isEmpty || terminal.hasPendingInput() {
        take(waiting.isEmpty ? terminal.next(timeoutMilliseconds: 0) : waiting.removeFirst())
      }
      tellForeignLetters()
    }
    runner.end()
    return ending
  }

  /// Shows how far long work has come, and looks whether somebody wants it to stop; what else is typed
  /// waits.
  private func tell(_ done: Int, of count: Int) -> Bool {
    let said = runner.state.message
    runner.state.message = Message(.info, runner.progressTexts.stoppable(done, of: count))
    terminal.draw(screen.frame(of: runner.state))
    runner.state.message = said
    while true {
      let event = terminal.next(timeoutMilliseconds: 0)
      switch event {
      case .timedOut: return true
      case .input(.key(.escape)): return false
      case .signal(let signal):
        ending = signal
        return false
      case .input, .descriptorReady: waiting.append(event)
      }
    }
  }

  private func paint() {
    terminal.draw(screen.frame(of: runner.state))
    if runner.keep() { terminal.draw(screen.frame(of: runner.state)) }
  }

  private func tellForeignLetters() {
    guard terminal.takesForeignLetters() else { return }
    runner.state.message = Message(.warning, runner.state.look.wording.screens.foreignLetters)
  }

  /// How long nobody types before the place is kept, in milliseconds.
  private static let pause = 300

  /// What comes next. The place is kept meanwhile: nothing of that is seen.
  private func next() -> TerminalEvent {
    let watched = runner.book?.watchDescriptor.map { [$0] } ?? []
    if runner.placeWaits {
      let waking = wakingTime ?? .max
      let event = terminal.next(
        timeoutMilliseconds: min(waking, Self.pause), watching: watched)
      guard case .timedOut = event else { return event }
      _ = runner.keepAll()
      if waking <= Self.pause { return event }
    }
    return terminal.next(timeoutMilliseconds: wakingTime, watching: watched)
  }

  /// With a session running the clock moves once a minute; otherwise nothing wakes the program.
  private var wakingTime: Int? {
    if runner.mustLookAgain { return 1000 }
    // A clock on the screen moves once a second.
    if runner.state.ticks { return 1000 - runner.clock.now().milliseconds % 1000 }
    guard let session = runner.state.openSession else { return nil }
    let now = runner.clock.now()
    let running = max(0, now.milliseconds - session.openedAt.milliseconds)
    return 60_000 - running % 60_000
  }

  private func take(_ event: TerminalEvent) {
    switch event {
    case .input(let input): runner.take(input)
    case .descriptorReady: runner.follow()
    case .timedOut:
      if runner.mustLookAgain { runner.follow() }
    case .signal(let signal): ending = signal
    }
  }
}

extension Terminal: Front {}

extension TerminalEvent.Signal {
  /// The number by which the system knows it.
  var number: Int32 {
    switch self {
    case .terminate: SIGTERM
    case .hangUp: SIGHUP
    case .interrupt: SIGINT
    }
  }
}
