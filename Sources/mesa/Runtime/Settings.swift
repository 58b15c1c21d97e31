import Glibc
import Wording

/// What holds for the whole run, whatever is opened.
struct Settings: Equatable, Sendable {
  /// Absolute path of the folder of the mesas.
  var libraryRoot: String
  /// Whether the person said that they lie there.
  var isLibraryChosen: Bool
  /// Who signs the folios.
  var author: String
  var language: Language
  /// Theme asked for on the command line.
  var theme: String?
  /// Folder of the user's own themes.
  var themesFolder: String
  /// Folder of the user's own templates of documents.
  var templatesFolder: String
  /// The institution's file of days that the State does not work.
  var closuresFile: String
  /// `NO_COLOR` (<https://no-color.org>).
  var refusesColour: Bool
  /// `MESA_RATON=no`.
  var refusesMouse: Bool
  /// Whether it works as plain lines: asked for, or because the terminal can do no more.
  var isLinear: Bool

  init(
    _ surroundings: Surroundings, library: String? = nil, theme: String? = nil,
    wantsLines: Bool = false
  ) {
    libraryRoot = surroundings.libraryRoot(option: library)
    isLibraryChosen = surroundings.isLibraryChosen(option: library)
    author = surroundings.author
    language = surroundings.language
    themesFolder = surroundings.themesFolder
    templatesFolder = surroundings.templatesFolder
    closuresFile = surroundings.closuresFile
    refusesColour = surroundings.refusesColour
    refusesMouse = surroundings.refusesMouse
    self.theme = theme
    isLinear =
      wantsLines
      || surroundings.wantsLines
        ?? (surroundings.isTerminalPlain && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1)
  }
}
