import Glibc
import PseudoTerminal
import Testing

/// `mesa demo` in a terminal.
@Suite("The demonstration on the screen")
struct DemoOnScreenTests {
  private func folders(_ stage: Stage) throws -> [String] {
    try stage.names(in: stage.sandbox.folder).filter { $0.hasPrefix("mesa-demo") }
  }

  private func expectNothingLeft(_ stage: Stage) throws {
    #expect(try stage.names(in: stage.sandbox.folder) == [])
  }

  @Test("shows a mesa, takes actions, and leaves nothing behind")
  func quit() throws {
    let stage = try Stage()
    let screen = try stage.open(["demo"])
    try screen.waitFor("Quebrada Honda")
    try screen.waitFor(" ✓")
    try screen.waitFor("Esta es la demostración: un caso inventado")
    screen.send("s")
    try screen.waitFor("Sesión 1")
    try screen.quit()
    try expectNothingLeft(stage)
  }

  @Test("moves the clock of whoever has the floor without a key")
  func clock() throws {
    let stage = try Stage()
    let screen = try stage.open(["demo"])
    try screen.waitFor("Quebrada Honda")
    screen.send("S")
    try screen.waitFor("n abrir sesión")
    screen.send("n")
    try screen.waitFor("Abrir sesión")
    screen.send("\u{13}")
    try screen.waitFor("Sesión 6 en curso")
    try screen.waitFor("1 palabra")
    screen.send("11")
    try screen.waitFor("MANDO · 11 Fortunato")
    try screen.waitFor("0:02")
    try screen.quit()
    try expectNothingLeft(stage)
  }

  @Test("leaves nothing behind when it is told to end", arguments: [SIGTERM, SIGHUP, SIGINT])
  func ended(signal: Int32) throws {
    let stage = try Stage()
    let screen = try stage.open(["demo"])
    try screen.waitFor("Quebrada Honda")
    screen.signal(signal)
    #expect(try screen.waitForExit() == 128 + signal)
    screen.expectRestored()
    try expectNothingLeft(stage)
  }

  @Test("leaves nothing behind when its terminal is closed")
  func closed() throws {
    let stage = try Stage()
    let screen = try stage.open(["demo"])
    try screen.waitFor("Quebrada Honda")
    screen.closeMaster()
    #expect(try screen.waitForExit() == 128 + SIGHUP)
    try expectNothingLeft(stage)
  }

  @Test(
    "leaves nothing behind when it is told to end before it shows anything",
    arguments: [SIGTERM, SIGHUP, SIGINT])
  func endedEarly(signal: Int32) throws {
    let stage = try Stage()
    let screen = try stage.open(["demo"])
    try screen.waitFor("its folder") { _ in (try? folders(stage).isEmpty) == false }
    screen.signal(signal)
    #expect(try screen.waitForExit() == 128 + signal)
    screen.expectRestored()
    try expectNothingLeft(stage)
  }
}
