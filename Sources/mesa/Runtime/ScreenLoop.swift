import Content
import Dialogue
import Glibc
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
  var checkpoints: CheckpointFile
  private var screen = Screen()
  /// Texts in editors that did not wait, to be looked at again.
  var openTexts: [EditingFolder] = []
  /// What was noticed about the book and could not be told yet.
  var untold: [Notice] = []
  private var isRunning = true
  private var ending: TerminalEvent.Signal?
  /// Why what is typed cannot be kept at present.
  private var unkept: LedgerError?
  private var isWarnedOfLoss = false

  init(settings: Settings, library: Library, terminal: Terminal, state: AppState) {
    self.settings = settings
    self.library = library
    self.terminal = terminal
    self.state = state
    checkpoints = CheckpointFile(libraryRoot: settings.libraryRoot)
  }

  /// Runs until the person leaves, or a signal asks for it: then returns that.
  func run(_ opening: Opening) -> TerminalEvent.Signal? {
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
      tellForeignLetters()
    }
    lookAgain()
    checkpoints.write(state.checkpoint)
    return ending
  }

  private func begin(_ opening: Opening) {
    let checkpoint = checkpoints.read()
    switch opening {
    case .mesa(let id): open(id)
    case .demo:
      if let mesa = (try? library.summaries())?.first { open(mesa.id) }
      state.message = Message(.info, state.demoWelcome)
    case .resume:
      if let mesa = checkpoint.mesa, holds(mesa) { open(mesa) }
    case .library: break
    }
    state.restore(checkpoint)
    terminal.useMouse(state.mouse.isUsed)
    if let book { adoptDrafts(of: book) }
    if let id = settings.theme, let theme = state.resources.themes.theme(id) {
      state.look.theme = theme
    }
    if state.table == nil { carryOut(.openLibrary) }
    recoverTexts()
  }

  private func paint() {
    terminal.draw(screen.frame(of: state))
    let failure = checkpoints.write(state.checkpoint)
    let isNew = failure != unkept
    unkept = failure
    if failure == nil { isWarnedOfLoss = false }
    let isSaidKept = state.message?.text == state.look.wording.screens.draftKept
    guard let failure, isNew || isSaidKept, !state.checkpoint.drafts.isEmpty else { return }
    // What was said of a draft is not true: said at once, in its place.
    state.message = Message(.error, draftTexts.notKept(explanation.sentence(failure)))
    terminal.draw(screen.frame(of: state))
  }

  private func tellForeignLetters() {
    guard terminal.takesForeignLetters() else { return }
    state.message = Message(.warning, state.look.wording.screens.foreignLetters)
  }

  private var draftTexts: DraftTexts { DraftTexts(state.look.wording.language) }

  /// Leaves, unless a draft would be lost with it that could not be kept: then only when asked again.
  private func quit() {
    if let failure = checkpoints.write(state.checkpoint), !state.checkpoint.drafts.isEmpty,
      !isWarnedOfLoss
    {
      isWarnedOfLoss = true
      state.message = Message(.error, draftTexts.lostOnLeaving(explanation.sentence(failure)))
      return
    }
    isRunning = false
  }

  /// With a session running the clock moves once a minute; otherwise nothing wakes the program.
  private var timeout: Int? {
    // Another process was writing, or nothing tells of its writing.
    if let book, book.isBehind || book.watchDescriptor == nil { return 1000 }
    guard state.room != .library, let session = state.table?.mesa.openSession else { return nil }
    let running = max(0, clock.now().milliseconds - session.openedAt.milliseconds)
    return 60_000 - running % 60_000
  }

  private func take(_ event: TerminalEvent) {
    switch event {
    case .input(let input):
      for effect in state.handle(input) { carryOut(effect) }
    case .descriptorReady: follow()
    case .timedOut:
      if let book, book.isBehind || book.watchDescriptor == nil { follow() }
    case .signal(let signal):
      ending = signal
      isRunning = false
    }
  }

  func carryOut(_ effect: Effect) {
    switch effect {
    case .perform(let command): perform([command])
    case .performAll(let commands): perform(commands)
    case .create(let caseFile): create(caseFile)
    case .open(let mesa): open(mesa)
    case .openLibrary:
      book = nil
      readLibrary()
    case .editOutside: editOutside()
    case .freeze(let acta): freeze(acta)
    case .issue(let acta, let format, let prints): issue(acta, as: format, prints: prints)
    case .issueDocument(let kind, let session, let lead, let format, let prints):
      issue(
        DocumentDesk.Request(
          kind: kind, session: session, lead: lead, day: clock.now().date),
        as: format, prints: prints)
    case .attach(let path, let acta): attach(path, to: acta)
    case .useMouse(let isUsed): terminal.useMouse(isUsed)
    case .suspend:
      // Whoever is stopped may never be continued.
      checkpoints.write(state.checkpoint)
      terminal.suspendToShell()
    case .repaint: terminal.repaint()
    case .bell: terminal.bell()
    case .quit: quit()
    }
  }
}

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
