import Glibc
import Testing

@testable import PseudoTerminal

@Suite("A program in its terminal")
struct ScreenTests {
  private func shell(_ command: String) throws -> Screen {
    try Screen.spawn("/bin/sh", ["-c", command], environment: Screen.environment())
  }

  /// More than the kernel keeps ready for the reader, less than makes the writer wait.
  private static let much = "head -c 6000 /dev/zero | tr '\\0' 'x'; "

  @Test("is read to its last byte, however much it writes before it ends")
  func lastBytes() throws {
    let screen = try shell(Self.much + "echo fin")
    // Nothing is read meanwhile.
    while Screen.isRunning(screen.process) { sched_yield() }
    #expect(try screen.waitForExit() == 0)
    #expect(screen.text.contains("fin"))
  }

  @Test("is read whole, though a key that sends a signal is typed before it is read")
  func signalKey() throws {
    let screen = try shell("trap '' INT; \(Self.much) echo fin; kill -STOP $$")
    while !screen.isStopped { sched_yield() }
    screen.send("\u{3}")
    _ = try screen.waitForStop()
    #expect(screen.text.contains("fin"))
  }

  @Test("gives its exit code, or the signal that ended it")
  func codes() throws {
    #expect(try shell("exit 7").waitForExit() == 7)
    #expect(try shell("kill -TERM $$").waitForExit() == 128 + SIGTERM)
    let missing = try Screen.spawn("/nonexistent", environment: [:])
    #expect(try missing.waitForExit() == 127)
  }

  @Test("has the terminal's keys: ^C ends it")
  func interrupt() throws {
    let screen = try shell("echo ya; exec sleep 1000")
    try screen.waitFor("ya")
    screen.send("\u{3}")
    #expect(try screen.waitForExit() == 128 + SIGINT)
  }

  @Test("is told when its terminal is closed")
  func closed() throws {
    let screen = try shell("echo ya; exec sleep 1000")
    try screen.waitFor("ya")
    screen.closeMaster()
    #expect(try screen.waitForExit() == 128 + SIGHUP)
  }

  @Test("ends, and whatever runs in its foreground, when it goes out of use")
  func dropped() throws {
    var screen: Screen? = try shell("sleep 1000; true")
    var children: [pid_t] = []
    try screen?.waitFor("the program to start another") {
      children = $0.children
      return !children.isEmpty
    }
    let child = try #require(children.first)
    screen = nil
    while Screen.isRunning(child) { sched_yield() }
  }
}
