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
    _ opening: Opening, with settings: Settings, _ local: LocalHandbook? = nil,
    holding held: HeldSignals? = nil
  ) -> Int32 {
    let local = local ?? LocalHandbook(closures: settings.closuresFile)
    let handbook = local.handbook
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
    if settings.isLinear {
      return runLines(opening, settings, library, local, holding: held)
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
    let capabilities = terminal.capabilities
    let state = makeState(
      settings, local, size: terminal.size, colours: capabilities.colours,
      glyphs: capabilities.unicode ? .unicode : .ascii)
    let runner = EffectRunner(
      settings: settings, library: library, front: terminal, state: state)
    let loop = ScreenLoop(runner, on: terminal)
    running = loop
    let signal = loop.run(opening)
    if signal == nil { farewell = self.farewell(of: runner, opening) }
    return signal.map { 128 + $0.number } ?? 0
  }

  /// The same as plain lines: no terminal is opened.
  private static func runLines(
    _ opening: Opening, _ settings: Settings, _ library: Library, _ local: LocalHandbook,
    holding held: HeldSignals?
  ) -> Int32 {
    let held = held ?? HeldSignals()
    let front = LineFront(characters: .ofLocale(), held)
    let state = makeState(
      settings, local, size: LineFront.size, colours: .none, glyphs: .spoken)
    let runner = EffectRunner(settings: settings, library: library, front: front, state: state)
    let signal = LinearLoop(runner, front).run(opening)
    if signal == nil, let farewell = farewell(of: runner, opening) {
      try? Output.standard.line(front.characters.text(farewell))
    }
    return signal.map { 128 + $0.number } ?? 0
  }

  /// The process ends after the screens: what they hold need not be given back piece by piece.
  nonisolated(unsafe) private static var running: ScreenLoop?

  /// The theme that a terminal can show as it is meant, where nobody chose one.
  private static func usualTheme(_ colours: ColourDepth) -> String {
    switch colours {
    case .none: "mono"
    case .eight, .sixteen: "dieciseis"
    case .palette256, .rgb: ThemeCatalogue.standard
    }
  }

  /// What is said on leaving; of the demo nothing, whose mesa goes with its drafts.
  private static func farewell(of runner: EffectRunner, _ opening: Opening) -> String? {
    switch opening {
    case .demo: nil
    case .library, .resume, .mesa: runner.state.farewell
    }
  }

  static func makeState(
    _ settings: Settings, _ local: LocalHandbook, size: Size, colours: ColourDepth, glyphs: Glyphs
  ) -> AppState {
    let folder = ThemeFolder(settings.themesFolder)
    let themes = ThemeShelf(
      ThemeCatalogue.builtIn + folder.files.map { ThemeSource(id: $0.id, bytes: $0.bytes) })
    let wanted = settings.theme ?? usualTheme(colours)
    let theme = themes.theme(wanted) ?? themes.theme(ThemeCatalogue.standard) ?? .bare
    let guide = GuideContent.load(settings.language)
    var state = AppState(
      size: size, now: SystemClock().now(),
      resources: Resources(
        handbook: local.handbook, guides: { GuideContent.load($0) }, places: Places.search,
        themes: themes),
      look: Appearance(
        wording: Wording(settings.language), guide: guide, theme: theme,
        glyphs: glyphs))
    state.mouse = MouseUse(isRefused: settings.refusesMouse)
    if let problem = problem(
      of: folder, themes.problems(of: folder.files.map(\.id)), Words(settings.language))
    {
      state.message = Message(.warning, problem)
    } else if let flaw = local.flaw {
      state.message = Message(.warning, Explanation(Words(settings.language)).sentence(flaw))
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
