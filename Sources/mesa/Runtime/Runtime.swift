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
  static func run(
    _ opening: Opening, with settings: Settings, _ handbook: Handbook = HandbookContent.load()
  ) -> Int32 {
    var settings = settings
    if case .demo(let root) = opening { settings.libraryRoot = root }
    let explanation = Explanation(Words(settings.language))
    let library: Library
    do throws(LibraryError) {
      library = try Library(root: settings.libraryRoot, handbook: handbook)
    } catch {
      try? Output.error.line("mesa: " + explanation.sentence(error))
      return 1
    }
    let options = TerminalOptions(wantsColour: !settings.refusesColour, wantsMouse: false)
    let terminal: Terminal
    do throws(TerminalError) {
      terminal = try Terminal.open(options)
    } catch {
      try? Output.error.line("mesa: " + explanation.sentence(error))
      return 1
    }
    defer { terminal.close() }
    let state = makeState(settings, handbook: handbook, terminal: terminal)
    ScreenLoop(settings: settings, library: library, terminal: terminal, state: state)
      .run(opening)
    return 0
  }

  private static func makeState(
    _ settings: Settings, handbook: Handbook, terminal: Terminal
  ) -> AppState {
    let own = ThemeFolder(settings.themesFolder).files
    let catalogue = ThemeCatalogue.load(
      sources: ThemeCatalogue.builtIn + own.map { ($0.id, $0.bytes) })
    let wanted = settings.theme ?? ThemeCatalogue.standard
    let theme = catalogue.themes.first { $0.id == wanted } ?? catalogue.themes.first ?? .bare
    let guide = GuideContent.load(settings.language)
    var state = AppState(
      size: terminal.size, now: SystemClock().now(),
      resources: Resources(
        handbook: handbook, guides: { GuideContent.load($0) }, places: Places.search,
        themes: catalogue.themes),
      look: Appearance(
        wording: Wording(settings.language), guide: guide, theme: theme,
        glyphs: terminal.capabilities.unicode ? .unicode : .ascii))
    if let problem = catalogue.problems.first {
      let path = own.first { $0.id == problem.theme }?.path ?? problem.theme
      let sentence = Explanation(Words(settings.language)).sentence(problem, path: path)
      state.message = Message(.warning, sentence)
    }
    return state
  }
}

/// The gazetteer, read when a place is first typed.
enum Places {
  private static let gazetteer = Gazetteer.load()

  static let search: @Sendable (String, Int) -> [Place] = { text, limit in
    gazetteer.search(text, limit: limit).map { Place(ubigeo: $0.ubigeo, name: $0.name) }
  }
}
