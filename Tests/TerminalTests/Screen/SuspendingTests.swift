import Glibc
import PseudoTerminal
import Testing

struct SuspendingTests {
  private func expectShell(_ screen: Screen) throws {
    try screen.waitFor("the shell's prompt") { !$0.modes.isAlternateScreen }
    try screen.waitFor("the shell's own modes") { $0.modes.leftovers == [] }
    screen.send("echo $((40+2))\n")
    try screen.waitFor("42")
  }

  private func expectProbe(_ screen: Screen, _ first: String = "probe 80x24") throws {
    try screen.waitFor("the frame again") {
      $0.modes.isAlternateScreen && $0.row(0).hasPrefix(first) && $0.text.contains(ProbeRun.end)
    }
    #expect(screen.modes.isPasteBracketed)
    #expect(screen.modes.reportsMouse)
    screen.send("y")
    try screen.waitFor("key character y")
  }

  @Test("^Z hands over to the shell, and fg brings the frame back")
  func suspend() throws {
    let screen = try ProbeRun.startUnderShell()
    screen.send("ñ\u{1A}")
    try expectShell(screen)
    screen.send("fg\n")
    try expectProbe(screen)
    #expect(screen.text.contains("key character ñ"))
    #expect(!screen.text.contains("42"))
    screen.send("q")
    try screen.waitFor("the prompt") { !$0.modes.isAlternateScreen }
    try screen.waitFor("the shell's own modes") { $0.modes.leftovers == [] }
  }

  @Test("SIGTSTP from outside does the same")
  func stopSignal() throws {
    let screen = try ProbeRun.startUnderShell()
    let program = try #require(screen.children.first)
    screen.signal(SIGTSTP, to: program)
    try expectShell(screen)
    screen.send("fg\n")
    try expectProbe(screen)
  }

  @Test("A window that changed meanwhile is noticed")
  func resizedMeanwhile() throws {
    let screen = try ProbeRun.startUnderShell()
    screen.send("\u{1A}")
    try expectShell(screen)
    screen.resize(ScreenSize(columns: 100, rows: 30))
    screen.send("fg\n")
    try expectProbe(screen, "probe 100x30")
  }

  @Test("After SIGSTOP, which nothing can prepare for, fg repaints everything")
  func stoppedHard() throws {
    let screen = try ProbeRun.startUnderShell()
    let program = try #require(screen.children.first)
    screen.signal(SIGSTOP, to: program)
    try screen.waitFor("the shell to notice") { $0.text.contains("topped") }
    screen.send("stty sane; printf '\\033[2J\\033[Hempty'\n")
    try screen.waitFor("an empty screen") { $0.row(0).hasPrefix("empty") }
    screen.send("fg\n")
    try expectProbe(screen)
    #expect(!screen.text.contains("empty"))
    #expect(screen.lineModes?.isCooked == false)
  }

  @Test("Told to end while stopped it ends without touching the shell's screen")
  func endedWhileStopped() throws {
    let screen = try ProbeRun.startUnderShell()
    let program = try #require(screen.children.first)
    screen.send("\u{1A}")
    try expectShell(screen)
    screen.signal(SIGTERM, to: program)
    screen.signal(SIGCONT, to: program)
    try screen.waitFor("ended by terminate")
    try screen.waitFor("its end") { _ in !Screen.isRunning(program) }
    try screen.waitFor("the shell's own modes") { $0.modes.leftovers == [] }
    screen.send("echo $((50+2))\n")
    try screen.waitFor("52")
  }

  @Test("Where nobody could continue it, ^Z only repaints")
  func orphan() throws {
    let screen = try ProbeRun.start()
    screen.send("\u{1A}x")
    try screen.waitFor("key character x")
    #expect(screen.modes.isAlternateScreen)
  }

  @Test("Another program gets a clean terminal and its own ^C, then the frame is back")
  func outside() throws {
    let screen = try ProbeRun.start()
    screen.send("E")
    try screen.waitFor("outside: press Enter")
    try screen.waitFor("the shell's own modes") { $0.modes.leftovers == [] }
    #expect(screen.lineModes == screen.modesBefore)
    screen.send("\u{3}\u{1C}\n")
    try screen.waitFor("outside gave 7")
    try expectProbe(screen)
    #expect(screen.modes.title == "Sonda")
  }
}
