import PseudoTerminal
import Testing

struct OpeningTests {
  @Test(
    "Every terminal shows the frame with its accents",
    arguments: [
      "xterm-256color", "xterm", "xterm-mono", "screen-256color", "screen", "tmux-256color", "tmux",
      "linux", "vt100", "vt220", "rxvt-unicode-256color", "ansi", "xterm-kitty", "nonsense", "",
      nil,
    ])
  func terminals(term: String?) throws {
    let screen = try ProbeRun.start(environment: ["TERM": term])
    screen.send("W")
    try screen.waitFor("«¿Acreditó?»")
    #expect(screen.row(2).hasPrefix("año 日本 n\u{303} "))
    #expect(screen.row(23) == "—fin—")
    screen.send("q")
    #expect(try screen.waitForExit() == 0)
    #expect(screen.modes.leftovers == [])
    #expect(screen.lineModes == screen.modesBefore)
  }

  @Test(
    "Every locale shows accents",
    arguments: [
      ["LANG": nil], ["LANG": ""], ["LANG": "C"], ["LANG": "POSIX"], ["LANG": "es_ES"],
      ["LANG": "xx_XX.UTF-8"], ["LANG": "es_ES.UTF-8"], ["LC_ALL": "C"], ["LC_CTYPE": "C"],
      ["LC_ALL": "C.UTF-8"],
    ] as [[String: String?]])
  func locales(changes: [String: String?]) throws {
    let screen = try ProbeRun.start(environment: changes)
    #expect(screen.row(0).contains("unicode true"))
    #expect(screen.row(23) == "—fin—")
    screen.send("ñ")
    try screen.waitFor("key character ñ")
  }

  @Test("ASCII mode sends nothing but ASCII")
  func ascii() throws {
    let screen = try ProbeRun.start(["--ascii"])
    screen.send("W")
    try screen.waitFor("+-+ v> \"?Acredito?\" .")
    #expect(screen.row(2) == "ano ? ?  n ?  |")
    #expect(screen.output.allSatisfy { $0 < 0x80 })
  }

  @Test(
    "A terminal's colours are counted",
    arguments: [
      ("xterm-256color", "palette256"), ("xterm", "eight"), ("linux", "eight"), ("vt100", "none"),
      ("xterm-mono", "none"),
    ])
  func colours(term: String, depth: String) throws {
    let screen = try ProbeRun.start(environment: ["TERM": term])
    #expect(screen.row(0).contains("colours \(depth) "))
    // Where there are none, a call about colours would crash.
    screen.send("C")
    try screen.waitFor("the colours") { $0.row(7) == "colour" }
  }

  @Test("NO_COLOR keeps every colour away, and the attributes stay")
  func noColour() throws {
    let screen = try ProbeRun.start(environment: ["NO_COLOR": "1"])
    #expect(screen.row(0).contains("colours none "))
    screen.send("C")
    try screen.waitFor("the colours") { $0.row(7) == "colour" }
    for row in 2..<8 {
      #expect(screen.cell(row: row, column: 0).foreground == .standard)
      #expect(screen.cell(row: row, column: 0).background == .standard)
    }
    #expect(screen.cell(row: 5, column: 0).isBold)
  }

  @Test(
    "Without a terminal on either side nothing is opened",
    arguments: ["</dev/null", "|cat", "<&-", ">&-"])
  func noTerminal(redirection: String) throws {
    let screen = try Screen.spawn(
      "/bin/sh", ["-c", "(\(ProbeRun.path); echo code $? >/dev/tty) \(redirection)"],
      environment: Screen.environment())
    try screen.waitForExit()
    #expect(screen.text.contains("no terminal"))
    #expect(screen.text.contains("code 2"))
    #expect(!screen.output.contains(0x1B))
  }

  @Test("A dumb terminal is refused by name, untouched")
  func dumb() throws {
    let screen = try Screen.spawn(
      ProbeRun.path, environment: Screen.environment(["TERM": "dumb"]))
    #expect(try screen.waitForExit() == 2)
    #expect(screen.text.contains("unusable: dumb"))
    #expect(screen.lineModes == screen.modesBefore)
    #expect(!screen.output.contains(0x1B))
  }
}
