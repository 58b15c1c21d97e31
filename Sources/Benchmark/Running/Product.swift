import PseudoTerminal

/// The product as a program: how it is started, and what its screens look like when they are whole.
struct Product {
  let path: String
  /// Where the product would look for the user's own files.
  let home: String

  var environment: [String: String] {
    Screen.environment(["HOME": home, "MESA_AUTOR": SampleBook.author])
  }

  /// The screens at the mesa of a library that has only one.
  func open(_ shelf: Shelf) throws(ScreenError) -> Screen {
    try Screen.spawn(path, openingArguments(shelf), environment: environment)
  }

  /// The daily way in: no order, so that the screens come up where they were left.
  func resume(_ shelf: Shelf) throws(ScreenError) -> Screen {
    var environment = environment
    environment["MESA_HOME"] = shelf.library
    return try Screen.spawn(path, environment: environment)
  }

  /// Opens the mesa of a shelf once, so that it is the one last worked on.
  func visit(_ shelf: Shelf) throws(ScreenError) {
    let screen = try open(shelf)
    _ = try screen.settle(
      quiet: .milliseconds(100), condition: Self.showsMesa(folios: shelf.folios))
    screen.send("Q")
    try screen.waitForExit()
  }

  func openingArguments(_ shelf: Shelf) -> [String] {
    ["abrir", shelf.mesa, "--biblioteca", shelf.library]
  }

  /// The screens at the list of a library.
  func openList(_ library: String) throws(ScreenError) -> Screen {
    var environment = environment
    environment["MESA_HOME"] = library
    return try Screen.spawn(path, environment: environment)
  }

  /// The product without its screens.
  func order(_ arguments: [String], library: String, output: String = "/dev/null") -> ProgramRun {
    ProgramRun(
      path: path, arguments: arguments + ["--biblioteca", library], environment: environment,
      output: output)
  }

  /// Whether the whole of the first frame at a mesa is there: its top bar and its key bar.
  static func showsMesa(folios: Int) -> (Screen) -> Bool {
    { $0.row(0).contains("folio \(folios)") && !$0.row($0.size.rows - 1).isEmpty }
  }

  static func showsList(of mesas: Int) -> (Screen) -> Bool {
    { $0.row(0).contains("\(mesas)") && !$0.row($0.size.rows - 1).isEmpty }
  }
}

/// A library with one mesa in it, made to be measured.
struct Shelf {
  let library: String
  let mesa: String
  let folios: Int

  var folder: String { library + "/" + mesa }
  var book: String { folder + "/libro.jsonl" }
}
