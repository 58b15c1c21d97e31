import Glibc
import PseudoTerminal
import Testing

/// Nine ways of ending, each with a sentence typed and not saved.
@Suite("However the screens end")
struct EndingTests {
  static let draft = "La señora Ñahui pidió la palabra"

  /// A mesa with a note on the screen that nobody has saved.
  private func begin(_ screen: Screen) throws {
    try screen.waitFor("Quebrada Honda")
    screen.send("n")
    try screen.waitFor("Texto")
    screen.send(Self.draft)
    try screen.waitFor(Self.draft)
    _ = try screen.waitUntilAsleep()
  }

  /// Starts again and finds the sentence in its form.
  private func expectDraft(_ stage: Stage) throws {
    let screen = try stage.openMesa()
    screen.send("n")
    try screen.waitFor("Se recuperó su borrador")
    #expect(screen.text.contains(Self.draft))
    screen.send("\u{13}")
    try screen.waitFor(folio: 2)
    try screen.quit()
    #expect(try stage.sandbox.mesa("verificar").code == 0)
  }

  @Test("by its key, the shell is back")
  func quit() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    #expect(screen.modes.isAlternateScreen)
    try begin(screen)
    screen.press(.escape)
    try screen.waitFor("Quedó como borrador")
    try screen.quit()
    #expect(screen.text.contains("mesa: queda 1 borrador sin guardar en el libro: «Nota»"))
    #expect(!screen.text.contains(Self.draft), "a shell keeps what it was told")
    try expectDraft(stage)
  }

  @Test(
    "by a signal that asks, the shell is back and hears which one",
    arguments: [SIGTERM, SIGHUP, SIGINT])
  func asked(signal: Int32) throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    try begin(screen)
    screen.signal(signal)
    #expect(try screen.waitForExit() == 128 + signal)
    screen.expectRestored()
    try expectDraft(stage)
  }

  @Test(
    "by a signal that does not ask, the shell is back", arguments: [SIGQUIT, SIGSEGV, SIGABRT])
  func killed(signal: Int32) throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    try begin(screen)
    screen.signal(signal)
    #expect(try screen.waitForExit() == 128 + signal)
    screen.expectRestored()
    try expectDraft(stage)
  }

  @Test("by kill -9, what was typed is there again")
  func killedHard() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    try begin(screen)
    screen.signal(SIGKILL)
    #expect(try screen.waitForExit() == 128 + SIGKILL)
    try expectDraft(stage)
  }

  @Test("by kill -9 before there was any mesa, what was typed is there again")
  func killedInEmptyLibrary() throws {
    let stage = try Stage()
    var screen = try stage.open()
    try screen.waitFor(Stage.emptyLibrary)
    screen.send("n")
    try screen.waitFor("Mesa nueva")
    screen.send("Ayamayo")
    try screen.waitFor("Ayamayo")
    _ = try screen.waitUntilAsleep()
    screen.signal(SIGKILL)
    try screen.waitForExit()
    screen = try stage.open()
    try screen.waitFor(Stage.emptyLibrary)
    screen.send("n")
    try screen.waitFor("Ayamayo")
    screen.send("\u{13}")
    try screen.waitFor(folio: 1)
    try screen.quit()
  }

  @Test("with its terminal, it leaves no orphan", arguments: [false, true])
  func closed(ignoresHangUp: Bool) throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa(ignoresHangUp: ignoresHangUp)
    try begin(screen)
    screen.closeMaster()
    #expect(try screen.waitForExit() == 128 + SIGHUP)
    try expectDraft(stage)
  }

  @Test("with the program that started it, the terminal that lives on is restored")
  func parentKilled() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.run("/bin/sh", ["-c", "\(Stage.program) abrir quebrada; true"])
    try begin(screen)
    let program = try #require(screen.children.first)
    screen.signal(SIGKILL)
    try screen.waitFor("the program to end") { _ in !Screen.isRunning(program) }
    screen.drain()
    screen.expectRestored()
    try expectDraft(stage)
  }

  @Test("or stop by SIGTSTP, fg brings everything back", arguments: [false, true])
  func stopped(byKey: Bool) throws {
    let stage = try Stage.withMesa()
    let screen = try stage.run("/bin/sh", ["-i"])
    try screen.waitFor("$")
    screen.send("\(Stage.program) abrir quebrada\n")
    try begin(screen)
    let before = screen.rows
    let program = try #require(screen.children.first)
    if byKey { screen.send("\u{1A}") } else { screen.signal(SIGTSTP, to: program) }
    try screen.waitFor("the shell") { $0.modes.leftovers == [] }
    screen.send("echo $((40+2))\n")
    try screen.waitFor("42")
    screen.send("fg\n")
    try screen.waitFor("the form again") { $0.modes.isAlternateScreen && $0.rows == before }
    screen.send("\u{13}")
    try screen.waitFor(folio: 2)
    screen.send("Q")
    try screen.waitFor("the shell") { $0.modes.leftovers == [] }
    screen.send("exit\n")
    try screen.waitForExit()
  }

  @Test("while stopped and killed, what was typed right before is there again")
  func killedWhileStopped() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.run("/bin/sh", ["-i"])
    try screen.waitFor("$")
    screen.send("\(Stage.program) abrir quebrada\n")
    try screen.waitFor("Quebrada Honda")
    let program = try #require(screen.children.first)
    screen.send("n")
    try screen.waitFor("Texto")
    // In one piece: nothing is painted in between.
    screen.send(Self.draft + "\u{1A}")
    try screen.waitFor("the shell") { !$0.modes.isAlternateScreen }
    screen.signal(SIGKILL, to: program)
    try screen.waitFor("its end") { _ in !Screen.isRunning(program) }
    screen.send("exit\n")
    screen.send("exit\n")
    try screen.waitForExit()
    try expectDraft(stage)
  }
}
