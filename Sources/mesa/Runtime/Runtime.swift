import Content
import Dialogue
import Interface
import Ledger
import Registry
import Terminal
import Wording

/// What the screens begin with.
enum Opening: Equatable, Sendable {
  /// The mesa, phase and row last worked on, else the library.
  case resume
  case library
  case mesa(id: String)
  /// A throw-away library with one complete mesa.
  case demo(libraryRoot: String)
}

/// The screens, as the command line sees them.
enum Runtime {
  /// Runs the screens until the person leaves them; the exit code of the process.
  ///
  /// - Parameters:
  ///   - held: signals that wait until the screens can answer them.
  /// - Returns: 0; 1 where there is no library or no terminal; 128 and the number of the signal
  ///   that asked for the end, as shells count.
  static func run(
    _ opening: Opening, with settings: Settings, _ handbook: Handbook = HandbookContent.load(),
    holding held: HeldSignals? = nil
  ) -> Int32 {
    var settings = settings
    if case .demo(let root) = opening { settings.libraryRoot = root }
    let explanation = Explanation(Words(settings.language))
    let library: Library
    do throws(LibraryError) {
      library = try Library(
        root: settings.libraryRoot, handbook: handbook, isChosen: settings.isLibraryChosen)
    } catch {
      try? Output.error.line("mesa: " + explanation.sentence(error))
      return 1
    }
    let options = TerminalOptions(
      wantsColour: !settings.refusesColour, wantsMouse: !settings.refusesMouse)
    let terminal: Terminal
    do throws(TerminalError) {
      terminal = try Terminal.open(options)
    } catch {
      try? Output.error.line("mesa: " + explanation.sentence(error))
      return 1
    }
    // Said once the terminal is the shell's again.
    var farewell: String?
    defer { if let farewell { try? Output.standard.line(farewell) } }
    held?.release()
    defer {
      held?.hold()
      terminal.close()
    }
    let state = makeState(settings, handbook: handbook, terminal: terminal)
    let loop = ScreenLoop(
      settings: settings, library: library, terminal: terminal, state: state)
    running = loop
    let signal = loop.run(opening)
    switch opening {
    case .demo: break  // Its mesa goes with its drafts.
    case .library, .resume, .mesa: if signal == nil { farewell = loop.state.farewell }
    }
    return signal.map { 128 + $0.number } ?? 0
  }

  /// The process ends after the screens: what they hold need not be given back piece by piece.
  nonisolated(unsafe) private static var running: ScreenLoop?

  /// The theme that tells everything apart without colours.
  private static let colourless = "mono"

  private static func makeState(
    _ settings: Settings, handbook: Handbook, terminal: Terminal
  ) -> AppState {
    let folder = ThemeFolder(settings.themesFolder)
    let themes = ThemeShelf(
      ThemeCatalogue.builtIn + folder.files.map { ($0.id, $0.bytes) })
    let usual = terminal.capabilities.colours == .none ? colourless : ThemeCatalogue.standard
    let wanted = settings.theme ?? usual
    let theme = themes.theme(wanted) ?? themes.theme(ThemeCatalogue.standard) ?? .bare
    let guide = GuideContent.load(settings.language)
    var state = AppState(
      size: terminal.size, now: SystemClock().now(),
      resources: Resources(
        handbook: handbook, guides: { GuideContent.load($0) }, places: Places.search,
        themes: themes),
      look: Appearance(
        wording: Wording(settings.language), guide: guide, theme: theme,
        glyphs: terminal.capabilities.unicode ? .unicode : .ascii))
    if let problem = problem(
      of: folder, themes.problems(of: folder.files.map(\.id)), Words(settings.language))
    {
      state.message = Message(.warning, problem)
    }
    return state
  }

  /// What is wrong with the first of the person's own themes that cannot be used.
  private static func problem(
    of folder: ThemeFolder, _ errors: [ThemeError], _ words: Words
  ) -> String? {
    let explanation = Explanation(words)
    if let error = errors.first {
      let path = folder.files.first { $0.id == error.theme }?.path ?? error.theme
      return explanation.sentence(error, path: path)
    }
    return folder.unreadable.first.map {
      explanation.sentence(Problem.system(.read, $0.number, path: $0.path))
    }
  }
}

/// The gazetteer, read when a place is first typed.
enum Places {
  private static let gazetteer = Gazetteer.load()

  static let search: @Sendable (String, Int) -> [Place] = { text, limit in
    gazetteer.search(text, limit: limit).map { Place(ubigeo: $0.ubigeo, name: $0.name) }
  }
}
