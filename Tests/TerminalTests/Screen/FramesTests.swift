import PseudoTerminal
import Testing

/// What goes to the terminal, and in which pieces.
struct FramesTests {
  private static let start = Array("\u{1B}[?2026h".utf8)
  private static let end = Array("\u{1B}[?2026l".utf8)

  /// How many frames stand one after another in `bytes`, which hold nothing else.
  private func frames(in bytes: some Collection<UInt8>) throws -> Int {
    var rest = Array(bytes)[...]
    var count = 0
    while !rest.isEmpty {
      try #require(rest.starts(with: Self.start), "outside of a frame")
      rest = rest.dropFirst(Self.start.count)
      let length = try #require(
        rest.indices.first { rest[$0...].starts(with: Self.end) }.map { $0 - rest.startIndex })
      #expect(length > 0, "an empty frame")
      rest = rest.dropFirst(length + Self.end.count)
      count += 1
    }
    return count
  }

  @Test("Whatever is shown stands between the marks of one frame")
  func marks() throws {
    let screen = try ProbeRun.start()
    _ = try screen.waitUntilAsleep()
    let before = screen.output.count
    for (count, key) in ["W", "V", "N", "C", "D"].enumerated() {
      screen.send(key)
      try screen.waitFor("the key to be taken") { $0.unreadInput == 0 }
      _ = try screen.waitUntilAsleep()
      screen.drain()
      #expect(try frames(in: screen.output[before...]) == count + 1)
    }
    screen.resize(ScreenSize(columns: 100, rows: 30))
    try screen.waitFor("probe 100x30")
    _ = try screen.waitUntilAsleep()
    screen.drain()
    #expect(try frames(in: screen.output[before...]) == 6)
  }

  @Test("A frame reaches the terminal in one write", .enabled(if: Trace.isAvailable))
  func oneWrite() throws {
    let trace = try Trace()
    let screen = try Screen.spawn(
      "/usr/bin/strace", trace.arguments(ProbeRun.path), environment: Screen.environment())
    try screen.waitFor(ProbeRun.end)
    for (key, shown) in [("W", "日本"), ("N", "abcdef"), ("D", "changed 1")] {
      screen.send(key)
      try screen.waitFor(shown)
    }
    screen.send("q")
    #expect(try screen.waitForExit() == 0)
    let writes = trace.writesToTerminal()
    #expect(writes.filter { $0.contains("?2026h") && $0.contains("?2026l") }.count == 4)
    // Beside them, what takes the terminal, the title, and what gives it back.
    #expect(writes.count == 7, "\(writes)")
  }

  @Test("Where no file may be written, frames are shown all the same")
  func noFiles() throws {
    let screen = try Screen.spawn(
      "/bin/sh", ["-c", "ulimit -f 0; exec \(ProbeRun.path)"], environment: Screen.environment())
    try screen.waitFor(ProbeRun.end)
    screen.send("C")
    try screen.waitFor("the colours") { $0.row(7) == "colour" }
  }

  @Test("What the terminal cannot take at once it gets later")
  func slowReader() throws {
    let screen = try ProbeRun.start(size: ScreenSize(columns: 400, rows: 120))
    for _ in 0..<30 {
      screen.send("C")
      screen.send("W")
    }
    screen.send("N")
    try screen.waitFor("abcdefghijklmnop|")
    #expect(screen.row(119) == "—fin—")
  }
}
