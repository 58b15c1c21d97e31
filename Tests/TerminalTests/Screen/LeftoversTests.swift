import PseudoTerminal
import Testing

/// Modes that a program which died in this terminal has left on.
struct LeftoversTests {
  private static let modes =
    "\\033[?1;1003;1004;1005;1006;1015;2004h\\033=\\033[>1u\\033[>4;2m\\033[1;31m"

  private func start(_ command: String, term: String = "xterm-256color") throws -> Screen {
    let screen = try Screen.spawn(
      "/bin/sh", ["-c", "printf '\(Self.modes)'; \(command)"],
      environment: Screen.environment(["TERM": term]))
    try screen.waitFor(ProbeRun.end)
    return screen
  }

  @Test("They are switched off at the start, but for the paste's brackets that are ours")
  func start() throws {
    let screen = try start("exec \(ProbeRun.path) --no-mouse")
    #expect(screen.modes.isPasteBracketed)
    #expect(!screen.modes.hasApplicationKeypad)
    let expected = Set(["alternate screen", "cursor hidden", "bracketed paste", "cursor keys"])
    #expect(Set(screen.modes.leftovers).subtracting(["rendition"]) == expected)
  }

  @Test(
    "They stay off at the end, however it ends", arguments: ["q", "1"],
    ["xterm-256color", "vt220", "linux"])
  func end(order: String, term: String) throws {
    let screen = try start("\(ProbeRun.path)", term: term)
    screen.send(order)
    try screen.waitForExit()
    let ownOfXterm: Set = ["keyboard protocol", "other keys"]
    let left = Set(screen.modes.leftovers)
    #expect(term.hasPrefix("xterm") ? left == [] : left.isSubset(of: ownOfXterm))
  }

  @Test("Of the mouse, button and wheel are reported, and nothing else")
  func mouse() throws {
    let screen = try start("exec \(ProbeRun.path)")
    #expect(screen.modes.privateModes.isSuperset(of: [1000, 1006]))
    #expect(screen.modes.privateModes.isDisjoint(with: [1002, 1003, 1004, 1005, 1015]))
    screen.send("\u{1B}[<0;5;3M\u{1B}[<0;5;3m\u{1B}[<0;5;3M\u{1B}[<0;5;3m")
    try screen.waitFor("double click 4,2")
    screen.send("x")
    try screen.waitFor("events 3")
  }
}
