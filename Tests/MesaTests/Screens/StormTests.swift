import Glibc
import PseudoTerminal
import SeededRandomness
import Testing

/// Much at once: windows that change, keys at random, whole texts pasted.
@Suite("In a storm")
struct StormTests {
  @Test("of sizes, the screen is right again afterwards")
  func sizes() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    try screen.waitFor(folio: 1)
    _ = try screen.waitUntilAsleep()
    let before = screen.rows
    let seed = UInt64.random(in: 1...UInt64.max)
    var random = SeededNumbers(seed: seed)
    for _ in 0..<80 {
      screen.resize(
        ScreenSize(
          columns: Int.random(in: 1...220, using: &random),
          rows: Int.random(in: 1...70, using: &random)))
      if Bool.random(using: &random) { screen.send("jk") }
      screen.drain()
    }
    try screen.waitFor("the keys to be read (seed \(seed))") { $0.unreadInput == 0 }
    _ = try screen.waitUntilAsleep()
    screen.resize(.usual)
    try screen.waitFor("the screen as it was (seed \(seed))") { $0.rows == before }
    try screen.quit()
  }

  @Test("of a thousand keys, the book stays whole and the shell comes back")
  func keys() throws {
    let stage = try Stage.withMesa()
    let seed = UInt64.random(in: 1...UInt64.max)
    var random = SeededNumbers(seed: seed)
    let environment: [String: String?] = ["EDITOR": "true"]
    var screen = try stage.open(environment: environment)
    try screen.waitFor("Quebrada Honda")
    for _ in 0..<40 {
      for _ in 0..<25 { Self.pressOne(screen, &random) }
      try screen.waitFor("the keys to be read (seed \(seed))") {
        $0.unreadInput == 0 || !Screen.isRunning($0.process)
      }
      guard !Screen.isRunning(screen.process) else { continue }
      let code = try screen.waitForExit()
      #expect(Self.codes.contains(code), "\(code), seed \(seed)\n\(screen.text)")
      screen.expectRestored()
      screen = try stage.open(environment: environment)
      try screen.waitFor("the first frame (seed \(seed))") { $0.modes.isAlternateScreen }
    }
    screen.signal(SIGTERM)
    // The last keys may have ended it already.
    let code = try screen.waitForExit()
    #expect((Self.codes + [128 + SIGTERM]).contains(code), "\(code), seed \(seed)")
    screen.expectRestored()
    let verified = try stage.sandbox.mesa("verificar")
    #expect(verified.code == 0, "seed \(seed)\n\(verified.output)\(verified.errors)")
  }

  /// Left by its key; or, with the terminal given back already, by the next keys, ^C or ^\\.
  private static let codes = [0, 128 + SIGINT, 128 + SIGQUIT]
  private static let keys: [ScreenKey] = [
    .enter, .escape, .tab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
    .pageUp, .pageDown, .function(1), .function(5),
  ]
  private static let letters = Array(" jkhlxdnNpfcstvmrbuSae?:/L-+D0gqÑñá«日\u{301}1")

  /// What terminals send of themselves, and pastes that are whole or not.
  private static let reports = [
    "\u{1B}[<0;30;10M", "\u{1B}[<64;3;4M", "\u{1B}[M !!", "\u{1B}[I", "\u{1B}[24;80R",
    "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", "\u{1B}P>|tmux 3.3a\u{1B}\\", "\u{1B}[?62;c",
    "\u{1B}[200~x q\rd\u{1B}[201~", "\u{1B}[200~q", "\u{1B}]52;c;", "\u{1B}[97;5u", "\u{1B}\u{7F}",
    "xq una línea entera sin marcas\rd",
  ]

  private static func pressOne(_ screen: Screen, _ random: inout SeededNumbers) {
    switch Int.random(in: 0..<11, using: &random) {
    case 10:
      if let report = reports.randomElement(using: &random) { screen.send(report) }
    case 0..<6:
      if let letter = letters.randomElement(using: &random) { screen.send(String(letter)) }
    case 6..<9:
      if let key = keys.randomElement(using: &random) { screen.press(key) }
    default:
      // Any control character, ^Z and ^\ among them, or any byte at all.
      screen.send([UInt8.random(in: Bool.random(using: &random) ? 0...31 : 0...255, using: &random)]
      )
    }
  }

  @Test("of pasted text no action is given", arguments: [false, true])
  func paste(inForm: Bool) throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    try screen.waitFor(folio: 1)
    let text = " d x q\nS\u{1B}[A:quit\nÑandú \u{3} ¿q?"
    if inForm {
      screen.send("n")
      try screen.waitFor("Texto")
    }
    screen.paste(text)
    if inForm {
      try screen.waitFor("Ñandú")
      screen.send("\u{13}")
      try screen.waitFor(folio: 2)
      try screen.waitFor("1 nota")
    } else {
      try screen.waitFor("Aquí no se puede pegar")
      #expect(screen.text.contains("folio 1 ✓"))
    }
    try screen.quit()
    let state = try stage.sandbox.mesa("ver", "quebrada", "--formato", "json").output
    #expect(state.contains("Ñandú") == inForm)
    #expect(!state.contains("waived"))
  }

  @Test("of a thousand lines pasted, all are kept")
  func longPaste() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    screen.send("n")
    try screen.waitFor("Texto")
    screen.paste((1...1000).map { "línea \($0)\n" }.joined() + "fin del texto")
    try screen.waitFor("fin del texto")
    screen.send("\u{13}")
    try screen.waitFor(folio: 2)
    try screen.quit()
    let state = try stage.sandbox.mesa("ver", "quebrada", "--formato", "json").output
    #expect(state.contains("línea 1\\nlínea 2\\n"))
    #expect(state.contains("línea 1000\\nfin del texto"))
  }
}
