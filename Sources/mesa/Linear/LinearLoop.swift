import Interface
import Terminal
import Wording

/// One run of the program as plain lines: says how things stand, waits for a line, takes it.
///
/// The state, its effects and what is kept of drafts are those of the screens.
final class LinearLoop {
  private let runner: EffectRunner
  private let front: LineFront
  private var reader = LinearReader()
  private var lines = InputLines()
  /// The signal that asked for the end.
  private var ending: TerminalEvent.Signal?
  /// When long work is told of again; `nil` where nothing was told of it yet.
  private var told: ProgressPace?
  /// Milliseconds between two lines on long work: who hears them has the last one heard by then.
  private static let pause = 3000

  init(_ runner: EffectRunner, _ front: LineFront) {
    self.runner = runner
    self.front = front
  }

  /// Runs until the person leaves or the input ends; the signal that asked for the end, where one did.
  func run(_ opening: Opening) -> TerminalEvent.Signal? {
    runner.tellsProgress = { [unowned self] in tell($0, of: $1) }
    runner.begin(opening)
    while runner.isRunning, ending == nil {
      told = nil
      tell()
      guard ending == nil, let line = nextLine() else { break }
      runner.state.now = runner.clock.now()
      runner.keepSeen()
      take(line)
    }
    runner.end()
    return ending
  }

  private func tell() {
    // What was typed is safe before anything is said of it.
    _ = runner.keepAll()
    write(reader.tell(runner.state), prompt: reader.prompt(runner.state))
  }

  /// Says how far long work has come, and looks whether a line asks that it stop; what else is typed
  /// waits.
  private func tell(_ done: Int, of count: Int) -> Bool {
    if told == nil || told?.isDue() == true {
      told = told ?? ProgressPace(patience: Self.pause)
      write([runner.progressTexts.stoppableByLine(done, of: count)], prompt: nil)
    }
    return ending == nil && !isAskedToStop()
  }

  /// Only somebody at a keyboard sees what goes on: lines of a file are meant for what comes after it.
  private func isAskedToStop() -> Bool {
    guard front.echoes else { return false }
    do throws(InputFailure) {
      waiting: while true {
        switch front.wait(0, watching: nil) {
        case .input: guard try lines.fill() else { break waiting }
        case .descriptor, .timeOut: break waiting
        case .signal(let signal):
          ending = signal
          return true
        }
      }
    } catch {
      ending = .hangUp
      return true
    }
    return lines.takeOut { $0.elementsEqual(".".utf8) }
  }

  private func take(_ line: InputLines.Line) {
    switch line {
    case .tooLong: reader.refuseLongLine(runner.state)
    case .bytes(let bytes):
      let text = Self.text(bytes)
      for event in reader.events(for: text.line, in: runner.state) {
        guard runner.isRunning else { return }
        runner.take(event)
      }
      if text.isForeign {
        runner.state.message = Message(.warning, runner.state.look.wording.screens.foreignLetters)
      }
    }
  }

  /// A line as letters; what is no UTF-8 is taken for a western character set.
  private static func text(_ bytes: [UInt8]) -> (line: String, isForeign: Bool) {
    if let text = String(validating: bytes, as: UTF8.self) { return (text, false) }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: bytes.map { Unicode.Scalar($0) })
    return (String(scalars), true)
  }

  /// The next line that is typed; meanwhile what other windows write is told.
  ///
  /// - Returns: `nil` at the end of the input, and where a signal asks for the end.
  private func nextLine() -> InputLines.Line? {
    do throws(InputFailure) {
      while !lines.isReady {
        let milliseconds: Int32 = runner.mustLookAgain ? 1000 : -1
        switch front.wait(milliseconds, watching: runner.book?.watchDescriptor) {
        case .input: try lines.fill()
        case .descriptor: follow()
        case .timeOut: if runner.mustLookAgain { follow() }
        case .signal(let signal):
          ending = signal
          return nil
        }
        if ending != nil { return nil }
      }
      return try lines.next()
    } catch {
      ending = .hangUp
      return nil
    }
  }

  private func follow() {
    runner.state.now = runner.clock.now()
    let before = runner.state.table?.chronicle.folios.count
    runner.follow()
    guard runner.state.table?.chronicle.folios.count != before else { return }
    reader.forgetMessage()
    if front.echoes { write([""], prompt: nil) }
    tell()
  }

  private func write(_ lines: [String], prompt: String?) {
    let columns = front.columns
    var text = ""
    for line in lines {
      let rows = columns.map { TextWrap.wrap(line, width: $0) } ?? [line]
      for row in rows { text += front.characters.text(row) + "\n" }
    }
    if let prompt { text += front.characters.text(prompt) + (front.echoes ? "> " : ">\n") }
    do throws(Output.Failure) { try Output.standard.write(text) } catch { ending = .hangUp }
  }
}
