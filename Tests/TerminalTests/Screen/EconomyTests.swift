import PseudoTerminal
import Testing

struct EconomyTests {
  @Test(
    "A change of one cell costs a few bytes",
    arguments: ["xterm-256color", "tmux-256color", "vt220"])
  func oneCell(term: String) throws {
    let screen = try ProbeRun.start(environment: ["TERM": term])
    screen.send("D")
    try screen.waitFor("changed 1")
    let before = screen.bytesWritten
    screen.send("D")
    try screen.waitFor("changed 2")
    #expect(screen.bytesWritten - before <= 40)
  }

  @Test("A program that waits writes nothing and never wakes")
  func idle() throws {
    let screen = try ProbeRun.start()
    screen.send("x")
    try screen.waitFor("key character x")
    // The frame is out; the program is at most on its way back to sleep.
    let asleep = try screen.waitUntilAsleep()
    let before = screen.bytesWritten
    screen.observe(for: .milliseconds(600))
    #expect(screen.bytesWritten == before)
    #expect(screen.voluntarySwitches == asleep)
  }

  @Test("A wait ends with a descriptor, or with its time")
  func waits() throws {
    let screen = try ProbeRun.start()
    screen.send("F")
    try screen.waitFor("descriptor ready")
    screen.send("M")
    try screen.waitFor("timed out")
    _ = try screen.waitUntilAsleep()
    #expect(screen.row(0).hasSuffix("events 4"))
  }
}
