import PseudoTerminal
import Testing

struct DrawingTests {
  @Test("Wide and combining characters stand in their columns")
  func wide() throws {
    let screen = try ProbeRun.start()
    screen.send("W")
    try screen.waitFor("日本")
    #expect(screen.cell(row: 2, column: 4).width == 2)
    #expect(screen.cell(row: 2, column: 9).text == "n\u{303}")
    #expect(screen.cell(row: 2, column: 11).text == "👩")
    #expect(screen.cell(row: 2, column: 14).text == "|")
    try screen.waitFor("the cursor at its place") {
      $0.cursor == (1, 3) && $0.modes.isCursorVisible
    }
  }

  @Test("Narrow characters over wide ones leave nothing behind")
  func narrowOverWide() throws {
    let screen = try ProbeRun.start()
    for _ in 0..<3 {
      screen.send("W")
      try screen.waitFor("日本")
      screen.send("N")
      try screen.waitFor("abcdefghijklmnop|")
      #expect(screen.row(2) == "abcdefghijklmnop|")
      try screen.waitFor("no cursor") { !$0.modes.isCursorVisible }
    }
  }

  @Test("Wide characters over others in the same columns are whole")
  func wideOverWide() throws {
    let screen = try ProbeRun.start()
    for _ in 0..<3 {
      screen.send("W")
      try screen.waitFor("日本 n\u{303} 👩 |")
      screen.send("V")
      try screen.waitFor("日語 ñ  👨 |")
      #expect(screen.row(2) == "año 日語 ñ  👨 |")
      #expect(screen.cell(row: 2, column: 6).width == 2)
    }
  }

  @Test("Whatever a frame holds, no control reaches the terminal")
  func hostile() throws {
    let screen = try ProbeRun.start()
    let before = screen.output.count
    screen.send("H")
    try screen.waitFor("[31mhostile")
    #expect(screen.row(2).hasPrefix("?????????????e\u{302}\u{20DD} "))
    #expect(screen.modes.bells == 0)
    #expect(screen.modes.title == "Sonda")
    let sent = String(decoding: screen.output[before...], as: UTF8.self)
    for scalar in sent.unicodeScalars {
      let category = scalar.properties.generalCategory
      #expect(category != .format && category != .lineSeparator)
      #expect(category != .control || "\u{1B}\r\n\u{8}".unicodeScalars.contains(scalar))
    }
  }

  @Test("Titles are free of controls, and the bell rings")
  func title() throws {
    let screen = try ProbeRun.start()
    try screen.waitFor("the title") { $0.modes.title == "Sonda" }
    screen.send("TB")
    try screen.waitFor("the new title") { $0.modes.title.hasPrefix("Mesa") }
    #expect(screen.modes.title == "Mesa␛]0;pwned␇ ñandú�31m")
    try screen.waitFor("the bell") { $0.modes.bells == 1 }
  }

  @Test("Colours and attributes are those of the frame")
  func colours() throws {
    let screen = try ProbeRun.start()
    screen.send("C")
    try screen.waitFor("the colours") { $0.row(7) == "colour" }
    #expect(screen.cell(row: 2, column: 0).foreground == .indexed(196))
    #expect(screen.cell(row: 2, column: 0).background == .standard)
    #expect(screen.cell(row: 3, column: 5).foreground == .indexed(9))
    #expect(screen.cell(row: 3, column: 5).background == .indexed(4))
    #expect(screen.cell(row: 3, column: 6).background == .standard)
    #expect(screen.cell(row: 4, column: 0).foreground == .indexed(208))
    #expect(screen.cell(row: 5, column: 0).isBold)
    #expect(screen.cell(row: 5, column: 0).isUnderlined)
    #expect(screen.cell(row: 6, column: 0).background == .indexed(232))
    #expect(screen.cell(row: 7, column: 0).isReversed)
    #expect(screen.cell(row: 7, column: 0).isItalic)
  }

  @Test("Eight colours show the same frame in their way")
  func eightColours() throws {
    let screen = try ProbeRun.start(environment: ["TERM": "xterm"])
    screen.send("C")
    try screen.waitFor("the colours") { $0.row(7) == "colour" }
    #expect(screen.cell(row: 2, column: 0).foreground == .indexed(1))
    #expect(screen.cell(row: 2, column: 0).isBold)
    #expect(screen.cell(row: 3, column: 0).background == .indexed(4))
  }
}
