import PseudoTerminal
import Testing

struct ResizingTests {
  @Test("The frame follows the window")
  func follows() throws {
    let screen = try ProbeRun.start()
    screen.resize(ScreenSize(columns: 100, rows: 30))
    try screen.waitFor("probe 100x30")
    try screen.waitFor("resize 100x30")
    #expect(screen.row(29) == "—fin—")
    screen.resize(ScreenSize(columns: 60, rows: 16))
    try screen.waitFor("probe 60x16")
    try screen.waitFor("the last row") { $0.row(15) == "—fin—" }
  }

  @Test("A storm of sizes ends in the last one")
  func storm() throws {
    let seed = UInt64.random(in: .min ... .max)
    var generator = SplitMix(state: seed)
    let screen = try ProbeRun.start()
    for _ in 0..<300 {
      screen.resize(
        ScreenSize(
          columns: Int.random(in: 1...200, using: &generator),
          rows: Int.random(in: 1...70, using: &generator)))
      if Bool.random(using: &generator) { screen.send("W") }
      if Bool.random(using: &generator) { screen.drain() }
    }
    screen.send("C")
    screen.resize(ScreenSize(columns: 81, rows: 25))
    try screen.waitFor("the last size, seed \(seed)") {
      $0.row(0).hasPrefix("probe 81x25") && $0.row(24) == "—fin—" && $0.row(2) == "colour"
    }
    screen.send("q")
    #expect(try screen.waitForExit() == 0)
    #expect(screen.modes.leftovers == [])
  }

  @Test("Back at the same size it repaints, for nobody knows what the other size left")
  func thereAndBack() throws {
    let screen = try ProbeRun.start()
    for _ in 0..<10 {
      screen.resize(ScreenSize(columns: 10, rows: 3))
      screen.resize(.usual)
      try screen.waitFor("the whole frame") {
        $0.row(0).hasPrefix("probe 80x24 colours") && $0.row(23) == "—fin—"
      }
    }
  }

  @Test("Windows of no size, one cell and absurd size do not end it")
  func absurd() throws {
    let screen = try ProbeRun.start()
    screen.resize(ScreenSize(columns: 1, rows: 1))
    try screen.waitFor("a frame of one cell") { $0.row(0) == "—" }
    // Only the program is told: the emulator would take memory for every cell.
    screen.claimSize(ScreenSize(columns: 65535, rows: 65535))
    screen.claimSize(ScreenSize(columns: 0, rows: 0))
    screen.resize(.usual)
    try screen.waitFor("probe 80x24")
  }
}
