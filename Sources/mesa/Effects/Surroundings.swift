import Glibc
import Wording

/// What the environment says: where mesas lie, who writes, in what language.
struct Surroundings: Sendable {
  private let values: Values

  /// A few variables: looked through, for to make a table of them costs more than all else here.
  private struct Values: Sendable {
    // Side by side: for a list of pairs a type is made at run time.
    private var names: [String] = []
    private var texts: [String] = []

    subscript(name: String) -> String? { names.firstIndex(of: name).map { texts[$0] } }

    mutating func add(_ name: String, _ text: String) {
      names.append(name)
      texts.append(text)
    }
  }

  /// Reads what `variable` gives; a variable that is empty counts as not set.
  init(variable: (String) -> String?) {
    var values = Values()
    for name in Self.names {
      if let value = variable(name), !value.isEmpty { values.add(name, value) }
    }
    self.values = values
  }

  /// The environment of this process.
  static func ofProcess() -> Surroundings {
    Surroundings { name in getenv(name).map { String(cString: $0) } }
  }

  private static let names = [
    "MESA_HOME", "MESA_AUTOR", "MESA_IDIOMA", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME",
    "TMPDIR", "NO_COLOR", "MESA_RATON", "MESA_LINEAL", "TERM", "LC_ALL", "LC_MESSAGES", "LANG",
    "LOGNAME", "USER",
  ]

  /// English only where it is asked for: the product is Spanish first.
  var language: Language {
    let settings = ["MESA_IDIOMA", "LC_ALL", "LC_MESSAGES", "LANG"]
    return Language(setting: settings.lazy.compactMap { values[$0] }.first ?? "")
  }

  /// Whether the person wants no colours.
  var refusesColour: Bool { values["NO_COLOR"] != nil }

  /// Whether clicks and the wheel are left to the terminal.
  var refusesMouse: Bool { values["MESA_RATON"]?.lowercased() == "no" }

  /// Whether the program is to work as plain lines: `MESA_LINEAL=1`; `nil` where that is not said.
  var wantsLines: Bool? {
    values["MESA_LINEAL"].map { !["0", "no"].contains($0.lowercased()) }
  }

  /// Whether the terminal says of itself that it cannot place its cursor, or does not say what it is.
  var isTerminalPlain: Bool { (values["TERM"] ?? "dumb") == "dumb" }

  /// `option`, else `$MESA_HOME`, else `$XDG_DATA_HOME/mesa`, else `~/.local/share/mesa`.
  func libraryRoot(option: String?) -> String {
    if let option, !option.isEmpty { return absolute(option) }
    if let home = values["MESA_HOME"] { return absolute(home) }
    if let data = values["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/mesa" }
    return home + "/.local/share/mesa"
  }

  /// Whether the person said where the mesas lie: then a folder that is not there is no first run.
  func isLibraryChosen(option: String?) -> Bool {
    option.map { !$0.isEmpty } ?? false || values["MESA_HOME"] != nil
  }

  /// The folder of the user's own themes.
  var themesFolder: String {
    if let config = values["XDG_CONFIG_HOME"], config.hasPrefix("/") {
      return config + "/mesa/temas"
    }
    return home + "/.config/mesa/temas"
  }

  /// The folder of the user's own templates of documents.
  var templatesFolder: String {
    if let config = values["XDG_CONFIG_HOME"], config.hasPrefix("/") {
      return config + "/mesa/plantillas"
    }
    return home + "/.config/mesa/plantillas"
  }

  /// The institution's file of days that the State does not work.
  var closuresFile: String {
    if let config = values["XDG_CONFIG_HOME"], config.hasPrefix("/") {
      return config + "/mesa/no-laborables.conf"
    }
    return home + "/.config/mesa/no-laborables.conf"
  }

  var temporaryFolder: String {
    let folder = values["TMPDIR"] ?? "/tmp"
    return folder.hasPrefix("/") ? folder : "/tmp"
  }

  /// Who signs the folios: `$MESA_AUTOR`, else the login name, else the user's number.
  var author: String {
    if let author = values["MESA_AUTOR"] { return author }
    if let login = Self.loginName() ?? values["LOGNAME"] ?? values["USER"] { return login }
    return "uid-\(getuid())"
  }

  private var home: String { values["HOME"] ?? Self.homeFolder() ?? "/" }

  private func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    // What no shell has opened: from a desktop file, or between quotes.
    if path == "~" { return home }
    if path.hasPrefix("~/") { return home + path.dropFirst() }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard getcwd(&buffer, buffer.count) != nil else { return path }
    let folder = buffer.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { String(cString: $0) } ?? ""
    }
    return folder + "/" + path
  }

  private static func loginName() -> String? {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return nil }
    let login = String(cString: name)
    return login.isEmpty ? nil : login
  }

  private static func homeFolder() -> String? {
    guard let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir else { return nil }
    return String(cString: folder)
  }
}
