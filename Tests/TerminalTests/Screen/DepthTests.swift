import Glibc
import PseudoTerminal
import Testing

struct DepthTests {
  /// A folder with the terminals of `Data/colours.ti`, compiled.
  private static func terminfo() throws -> String {
    var template = Array("/tmp/terminfo-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    let source = "\(#filePath)".split(separator: "/").dropLast(2).map { "/" + $0 }.joined()
    let compiler = try Screen.spawn(
      "/usr/bin/tic", ["-x", "-o", folder, source + "/Data/colours.ti"],
      environment: Screen.environment())
    try #require(try compiler.waitForExit() == 0)
    return folder
  }

  private static func remove(_ folder: String) throws {
    let remover = try Screen.spawn("/bin/rm", ["-r", folder], environment: Screen.environment())
    try remover.waitForExit()
  }

  @Test("Direct colours are sent as they are")
  func direct() throws {
    let folder = try Self.terminfo()
    let screen = try ProbeRun.start(
      environment: ["TERM": "mesa-direct", "TERMINFO_DIRS": folder + ":"])
    #expect(screen.row(0).contains("colours rgb "))
    screen.send("C")
    try screen.waitFor("the colours") { $0.row(7) == "colour" }
    #expect(screen.cell(row: 2, column: 0).foreground == .rgb(red: 255, green: 0, blue: 0))
    #expect(screen.cell(row: 3, column: 0).background == .indexed(4))
    #expect(screen.cell(row: 4, column: 0).foreground == .rgb(red: 255, green: 135, blue: 0))
    #expect(screen.cell(row: 6, column: 0).background == .rgb(red: 10, green: 10, blue: 10))
    try Self.remove(folder)
  }

  @Test("Sixteen colours are the nearest of sixteen")
  func sixteen() throws {
    let folder = try Self.terminfo()
    let screen = try ProbeRun.start(
      environment: ["TERM": "mesa-sixteen", "TERMINFO_DIRS": folder + ":"])
    #expect(screen.row(0).contains("colours sixteen "))
    screen.send("C")
    try screen.waitFor("the colours") { $0.row(7) == "colour" }
    #expect(screen.cell(row: 2, column: 0).foreground == .indexed(9))
    #expect(screen.cell(row: 3, column: 0).foreground == .indexed(9))
    #expect(screen.cell(row: 3, column: 0).background == .indexed(4))
    #expect(screen.cell(row: 4, column: 0).foreground == .indexed(3))
    try Self.remove(folder)
  }
}
