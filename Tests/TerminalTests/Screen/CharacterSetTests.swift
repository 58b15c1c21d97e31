import Glibc
import PseudoTerminal
import Testing

/// Terminals with another character set than UTF-8.
struct CharacterSetTests {
  @Test(
    "A locale that names another set, installed or not, gets nothing but ASCII, and sends letters",
    arguments: ["es_PE.ISO-8859-1", "es_ES.iso885915@euro", "es_PE.latin1"])
  func named(locale: String) throws {
    let screen = try ProbeRun.start(environment: ["LC_ALL": locale])
    #expect(screen.row(0).contains("unicode false"))
    screen.send([0x57])
    try screen.waitFor("+-+ v> \"?Acredito?\" .")
    #expect(screen.output.allSatisfy { $0 < 0x80 })
    let again = try ProbeRun.start(["--ascii"], environment: ["LC_ALL": locale])
    again.send([0xF1])
    try again.waitFor("key character n")
  }

  static let mayCompile = access("/usr/bin/localedef", X_OK) == 0

  @Test(
    "A locale with a set that is installed sends and gets its letters", .enabled(if: mayCompile))
  func installed() throws {
    var template = Array("/tmp/locale-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    let compiler = try Screen.spawn(
      "/usr/bin/localedef",
      ["-c", "-i", "es_PE", "-f", "ISO-8859-15", folder + "/es_PE.ISO-8859-15"],
      environment: Screen.environment())
    try compiler.waitForExit()
    let screen = try ProbeRun.start(
      environment: ["LC_ALL": "es_PE.ISO-8859-15", "LOCPATH": folder])
    screen.send([0xF1, 0xA4])
    try screen.waitFor("events 2")
    // The emulator reads UTF-8: what was sent is looked at as bytes.
    try screen.waitFor("ñ and €") {
      $0.output.contains(sequence: Array("key character ".utf8) + [0xF1])
        && $0.output.contains(0xA4)
    }
    screen.send("q")
    #expect(try screen.waitForExit() == 0)
    let remover = try Screen.spawn("/bin/rm", ["-r", folder], environment: Screen.environment())
    try remover.waitForExit()
  }
}

extension [UInt8] {
  fileprivate func contains(sequence: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: sequence) }
  }
}
