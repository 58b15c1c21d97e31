import Content
import Interface
import Ledger
import Registry
import Wording

/// Where the person sees and types: a screen, or lines.
protocol Front {
  /// Stops the job, as ^Z does elsewhere, until the shell continues it.
  func suspendToShell()
  func repaint()
  func bell()
  /// Takes the mouse, or leaves it to the terminal; nothing where there is none.
  func useMouse(_ isUsed: Bool)
  /// Lets another program have the terminal while `body` runs it.
  func runOutside<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result
}

/// One run of the program: its state, the open book, and what the state asks of the world.
///
/// Whoever shows the state gives it what was typed and has its effects carried out here.
final class EffectRunner {
  let settings: Settings
  let library: Library
  let front: any Front
  let clock = SystemClock()
  var state: AppState
  var book: Book?
  /// Of the window that runs the session of the open mesa.
  var roomLock: RoomLock?
  var checkpoints: CheckpointFile
  /// Texts in editors that did not wait, to be looked at again.
  var openTexts: [EditingFolder] = []
  /// What was noticed about the book and could not be told yet.
  var untold: [Notice] = []
  /// Whether nobody has left yet.
  private(set) var isRunning = true
  /// Why what is typed cannot be kept at present.
  private var unkept: LedgerError?
  private var isWarnedOfLoss = false
  /// Whether the place is to be kept at the next pause: somebody typed, or has just begun.
  private(set) var placeWaits = true
  private var hasDrafts = false
  /// Shows how far long work has come, and returns whether it goes on; `nil` where nothing can be shown
  /// meanwhile.
  var tellsProgress: LibraryProgress?

  init(settings: Settings, library: Library, front: any Front, state: AppState) {
    self.settings = settings
    self.library = library
    self.front = front
    self.state = state
    checkpoints = CheckpointFile(libraryRoot: settings.libraryRoot)
  }

  func begin(_ opening: Opening) {
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
    front.useMouse(state.mouse.isUsed)
    if let book { adoptDrafts(of: book) }
    if let id = settings.theme, let theme = state.resources.themes.theme(id) {
      state.look.theme = theme
    }
    if state.table == nil { carryOut(.openLibrary) }
    recoverTexts()
  }

  /// Keeps the drafts at once, and the place with them or at the next pause: a cursor that is moved
  /// from row to row is not written down with each.
  ///
  /// - Returns: whether the state has to be shown again, because it says now that they are not kept.
  func keep() -> Bool {
    let hadDrafts = hasDrafts
    hasDrafts = state.hasDrafts
    return hadDrafts || hasDrafts || unkept != nil ? keepAll() : false
  }

  /// Keeps the place and the drafts; see ``keep()``.
  func keepAll() -> Bool {
    placeWaits = false
    let failure = checkpoints.write(state.checkpoint)
    let isNew = failure != unkept
    unkept = failure
    if failure == nil { isWarnedOfLoss = false }
    let isSaidKept = state.message?.text == state.look.wording.screens.draftKept
    guard let failure, isNew || isSaidKept, !state.checkpoint.drafts.isEmpty else { return false }
    // What was said of a draft is not true: said at once, in its place.
    state.message = Message(.error, draftTexts.notKept(explanation.sentence(failure)))
    return true
  }

  /// The last that is done, however the run ends.
  func end() {
    lookAgain()
    checkpoints.write(state.checkpoint)
  }

  /// Takes what came, and carries out what that asks for.
  func take(_ input: InputEvent) {
    placeWaits = true
    for effect in state.handle(input) { carryOut(effect) }
  }

  /// Of a reading of books that takes a while, told from time to time.
  var readingProgress: LibraryProgress? {
    guard let tell = tellsProgress else { return nil }
    var pace = ProgressPace()
    return { done, count in pace.isDue() ? tell(done, count) : true }
  }

  /// Says why the library could not be read; that it was stopped is no error.
  func tell(_ error: LibraryError) {
    if error == .stopped {
      state.receive(.readingStopped(explanation.sentence(error)))
    } else {
      state.receive(.couldNotOpen(explanation.sentence(error)))
    }
  }

  var progressTexts: ProgressTexts { ProgressTexts(state.look.wording.language) }

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

  /// Whether another process was writing when the book was last looked at, or nothing tells of its
  /// writing: then it is looked at every second.
  var mustLookAgain: Bool {
    book.map { $0.isBehind || $0.watchDescriptor == nil } ?? false
  }

  func carryOut(_ effect: Effect) {
    switch effect {
    case .perform(let command): perform([command])
    case .performAll(let commands): perform(commands)
    case .create(let caseFile): create(caseFile)
    case .open(let mesa): open(mesa)
    case .search(let query, let everything): search(query, everything: everything)
    case .survey(let day): survey(day)
    case .openLibrary:
      book = nil
      roomLock = nil
      readLibrary()
    case .editOutside: editOutside()
    case .freeze(let acta): freeze(acta)
    case .issue(let acta, let format, let prints): issue(acta, as: format, prints: prints)
    case .showDocument(let choice): show(choice)
    case .issueDocument(let choice, let format, let prints):
      issue(choice, as: format, prints: prints)
    case .attach(let path, let acta): attach(path, to: acta)
    case .useMouse(let isUsed): front.useMouse(isUsed)
    case .goOn(let keys): take(.burst(keys))
    case .suspend:
      // Whoever is stopped may never be continued.
      checkpoints.write(state.checkpoint)
      front.suspendToShell()
    case .repaint: front.repaint()
    case .bell: front.bell()
    case .quit: quit()
    }
  }
}
