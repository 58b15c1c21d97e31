import Foundation
import PseudoTerminal
import Testing

/// The real program on screens of its own, with a library that goes away afterwards.
final class Stage {
  static let program = BuiltProgram.path("mesa")
  /// What the library shows when there is nothing in it.
  static let emptyLibrary = "Todavía no hay mesas"

  let sandbox: Sandbox
  private var screens: [Screen] = []

  init() throws { sandbox = try Sandbox() }

  deinit {
    // The programs go first: else one might write into a folder that is being removed.
    screens.removeAll()
  }

  /// A stage with the mesa «quebrada», and commands carried out on it.
  static func withMesa(_ commands: String...) throws -> Stage {
    let stage = try Stage()
    let opening = #"{"openMesa":{"id":"quebrada","caseFile":{"name":"Quebrada Honda"}}}"#
    let lines = ([opening] + commands).map { $0 + "\n" }.joined()
    let run = try stage.sandbox.mesa("aplicar", "quebrada", input: lines)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    return stage
  }

  func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    var all = Screen.environment()
    for (name, value) in sandbox.environment() { all[name] = value }
    for (name, value) in changes { all[name] = value }
    return all
  }

  /// Starts the program in a terminal of its own.
  func open(
    _ arguments: [String] = [], environment changes: [String: String?] = [:],
    size: ScreenSize = .usual, ignoresHangUp: Bool = false
  ) throws -> Screen {
    try run(
      Self.program, arguments, environment: changes, size: size, ignoresHangUp: ignoresHangUp)
  }

  /// Starts the program at the mesa «quebrada» and waits for its checklist.
  func openMesa(
    environment changes: [String: String?] = [:], size: ScreenSize = .usual,
    ignoresHangUp: Bool = false
  ) throws -> Screen {
    let screen = try open(
      ["abrir", "quebrada"], environment: changes, size: size, ignoresHangUp: ignoresHangUp)
    try screen.waitFor("Quebrada Honda")
    return screen
  }

  /// Starts another program, such as a shell that starts this one.
  func run(
    _ path: String, _ arguments: [String], environment changes: [String: String?] = [:],
    size: ScreenSize = .usual, ignoresHangUp: Bool = false
  ) throws -> Screen {
    let screen = try Screen.spawn(
      path, arguments, environment: environment(changes), size: size, ignoresHangUp: ignoresHangUp)
    screens.append(screen)
    return screen
  }

  /// The names of what lies in a folder of the stage.
  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// Writes a file, with its folders.
  func write(_ text: String, to path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}

extension Screen {
  /// The row that the cursor stands on: it follows the focus.
  var rowOfCursor: String { row(cursor.row) }

  /// Waits until the book on the screen has its `number`th folio, and it is saved.
  func waitFor(folio number: Int) throws {
    try waitFor("folio \(number) ✓")
  }

  /// Waits until the cursor is on a row with this text.
  func waitFor(rowOfCursor text: String) throws {
    try waitFor("the cursor at «\(text)»") { $0.rowOfCursor.contains(text) }
  }

  /// What a person sees of the mesa: all but the line of messages.
  var withoutMessage: [String] {
    rows.enumerated().filter { $0.offset != size.rows - 2 }.map(\.element)
  }

  /// Leaves the program by its key and expects the shell to find all as it was.
  func quit() throws {
    send("Q")
    #expect(try waitForExit() == 0, "\(text)")
    expectRestored()
  }

  func expectRestored() {
    #expect(modes.leftovers == [])
    #expect(lineModes == modesBefore)
  }
}
