import Content
import Dialogue
import Interface
import Ledger
import Registry
import Terminal
import Wording

/// One run of the screens: waits, reduces, carries out, paints. All of it on the main thread.
final class ScreenLoop {
  let settings: Settings
  let library: Library
  let terminal: Terminal
  let clock = SystemClock()
  var state: AppState
  var book: Book?
  private var checkpoints: CheckpointFile
  private var isRunning = true

  init(settings: Settings, library: Library, terminal: Terminal, state: AppState) {
    self.settings = settings
    self.library = library
    self.terminal = terminal
    self.state = state
    checkpoints = CheckpointFile(libraryRoot: settings.libraryRoot)
  }

  /// Runs until the person leaves.
  func run(_ opening: Opening) {
    begin(opening)
    while isRunning {
      paint()
      let event = terminal.next(
        timeoutMilliseconds: timeout, watching: book?.watchDescriptor.map { [$0] } ?? [])
      state.now = clock.now()
      take(event)
      while isRunning, terminal.hasPendingInput() {
        take(terminal.next(timeoutMilliseconds: 0))
      }
    }
    checkpoints.write(state.checkpoint)
  }

  private func begin(_ opening: Opening) {
    let checkpoint = checkpoints.read()
    switch opening {
    case .mesa(let id): open(id)
    case .demo:
      if let mesa = (try? library.summaries())?.first { open(mesa.id) }
    case .resume:
      if let mesa = checkpoint.mesa, holds(mesa) { open(mesa) }
    case .library: break
    }
    state.restore(checkpoint)
    if let theme = state.resources.themes.first(where: { $0.id == settings.theme }) {
      state.look.theme = theme
    }
    if state.table == nil { carryOut(.openLibrary) }
  }

  private func paint() {
    terminal.draw(state.render())
    checkpoints.write(state.checkpoint)
  }

  /// With a session running the clock moves once a minute; otherwise nothing wakes the program.
  private var timeout: Int? {
    guard state.room != .library, let session = state.table?.mesa.openSession else { return nil }
    let running = max(0, clock.now().milliseconds - session.openedAt.milliseconds)
    return 60_000 - running % 60_000
  }

  private func take(_ event: TerminalEvent) {
    switch event {
    case .input(let input):
      for effect in state.handle(input) { carryOut(effect) }
    case .descriptorReady: follow()
    case .timedOut: break
    case .signal: isRunning = false
    }
  }

  func carryOut(_ effect: Effect) {
    switch effect {
    case .perform(let command): perform(command)
    case .create(let caseFile): create(caseFile)
    case .open(let mesa): open(mesa)
    case .openLibrary: readLibrary()
    case .editOutside(let text):
      let folder = settings.libraryRoot
      let edited = terminal.runOutside { ExternalEditor.edit(text, in: folder) }
      state.receive(.edited(edited))
    case .suspend: terminal.suspendToShell()
    case .repaint: terminal.repaint()
    case .bell: terminal.bell()
    case .quit: isRunning = false
    }
  }
}
