import Glibc
import PseudoTerminal
import Testing

struct EndingTests {
  private func expectRestored(_ screen: Screen) {
    #expect(screen.modes.leftovers == [])
    #expect(screen.lineModes == screen.modesBefore)
  }

  @Test("While it runs the terminal is its own")
  func whileRunning() throws {
    let screen = try ProbeRun.start()
    #expect(screen.modes.isAlternateScreen)
    #expect(screen.lineModes?.isCooked == false)
    #expect(screen.modesBefore.isCooked == true)
  }

  @Test("Quitting gives the terminal back")
  func quit() throws {
    let screen = try ProbeRun.start()
    screen.send("q")
    #expect(try screen.waitForExit() == 0)
    expectRestored(screen)
  }

  @Test("Closed, it can be opened again")
  func reopened() throws {
    let screen = try ProbeRun.start()
    screen.send("C")
    try screen.waitFor("the colours") { $0.row(7) == "colour" }
    screen.send("R")
    try screen.waitFor("a fresh start") { $0.row(2).isEmpty && $0.row(23) == "—fin—" }
    screen.send("C")
    try screen.waitFor("the colours") { $0.row(7) == "colour" }
    #expect(screen.cell(row: 2, column: 0).foreground == .indexed(196))
    screen.send("q")
    #expect(try screen.waitForExit() == 0)
    expectRestored(screen)
  }

  @Test(
    "A signal that asks for the end is handed out, and the terminal given back",
    arguments: [(SIGTERM, "terminate"), (SIGHUP, "hangUp"), (SIGINT, "interrupt")])
  func signals(number: Int32, name: String) throws {
    let screen = try ProbeRun.start()
    screen.signal(number)
    #expect(try screen.waitForExit() == 3)
    #expect(screen.text.contains("ended by \(name)"))
    expectRestored(screen)
  }

  @Test("SIGQUIT ends it at once, with the terminal given back")
  func quitSignal() throws {
    let screen = try ProbeRun.start()
    screen.signal(SIGQUIT)
    #expect(try screen.waitForExit() == 128 + SIGQUIT)
    expectRestored(screen)
  }

  @Test("A closed terminal ends it, even after nohup", arguments: [false, true])
  func closed(ignoresHangUp: Bool) throws {
    let screen = try ProbeRun.start(ignoresHangUp: ignoresHangUp)
    screen.closeMaster()
    #expect(try screen.waitForExit() == 3)
  }

  @Test("SIGHUP stays ignored after nohup as long as the terminal lives")
  func hangUpIgnored() throws {
    let screen = try ProbeRun.start(ignoresHangUp: true)
    screen.signal(SIGHUP)
    screen.send("x")
    try screen.waitFor("key character x")
  }

  @Test("When the leader of its session is killed, the terminal that lives on is given back")
  func parentKilled() throws {
    let screen = try Screen.spawn(
      "/bin/sh", ["-c", "\(ProbeRun.path); true"], environment: Screen.environment())
    try screen.waitFor(ProbeRun.end)
    let program = try #require(screen.children.first)
    screen.signal(SIGKILL)
    try screen.waitFor("the program to end") { _ in !Screen.isRunning(program) }
    screen.drain()
    expectRestored(screen)
  }

  @Test(
    "A crash gives the terminal back and dies of its own signal",
    arguments: [
      ("1", [SIGILL, SIGTRAP]), ("2", [SIGSEGV]), ("3", [SIGSEGV]), ("4", [SIGABRT]),
    ])
  func crashes(order: String, signals: [Int32]) throws {
    let screen = try ProbeRun.start()
    screen.send(order)
    let code = try screen.waitForExit()
    #expect(signals.contains(code - 128))
    expectRestored(screen)
  }

  @Test("What a trap says can be read afterwards, and nobody is asked about it")
  func lastWords() throws {
    let screen = try ProbeRun.start()
    screen.send("1")
    try screen.waitForExit()
    #expect(screen.text.contains("Fatal error: a trap on purpose"))
    #expect(!screen.text.contains("Press space"))
  }

  @Test("Standard error waits until the screen is given back, without its controls")
  func standardError() throws {
    let screen = try ProbeRun.start()
    screen.send("Px")
    try screen.waitFor("key character x")
    #expect(!screen.text.contains("a word of error"))
    screen.send("q")
    try screen.waitForExit()
    #expect(screen.text.contains("a word of error ?[31m"))
    #expect(screen.modes.leftovers == [])
  }

  @Test("Standard error that goes elsewhere is left alone")
  func standardErrorElsewhere() throws {
    let screen = try Screen.spawn(
      "/bin/sh", ["-c", "words=$(\(ProbeRun.path) 2>&1 >/dev/tty); echo \"[$words]\""],
      environment: Screen.environment())
    try screen.waitFor(ProbeRun.end)
    screen.send("Pq")
    try screen.waitForExit()
    #expect(screen.text.contains("[a word of error"))
  }
}
