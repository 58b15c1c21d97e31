import PseudoTerminal
import Testing

struct KeysTests {
  @Test(
    "Each key arrives as itself",
    arguments: [
      (ScreenKey.enter, "enter"), (.escape, "escape"), (.tab, "tab"), (.backspace, "backspace"),
      (.delete, "delete"), (.insert, "insert"), (.up, "up"), (.down, "down"), (.left, "left"),
      (.right, "right"), (.home, "home"), (.end, "end"), (.pageUp, "pageUp"),
      (.pageDown, "pageDown"), (.function(1), "function 1"), (.function(5), "function 5"),
      (.function(12), "function 12"),
    ])
  func keys(key: ScreenKey, name: String) throws {
    let screen = try ProbeRun.start()
    screen.press(key)
    try screen.waitFor("key \(name)")
    screen.send("x")
    try screen.waitFor("events 2")
  }

  @Test(
    "Sequences arrive as keys under any terminal's name",
    arguments: ["xterm-256color", "vt100", "linux", "ansi", "screen"])
  func sequences(term: String) throws {
    let screen = try ProbeRun.start(environment: ["TERM": term])
    let table: [(String, String)] = [
      ("\u{1B}[A", "up"), ("\u{1B}OB", "down"), ("\u{1B}[Z", "backTab"), ("\u{1B}[3~", "delete"),
      ("\u{1B}[5~", "pageUp"), ("\u{1B}[6~", "pageDown"), ("\u{1B}[1;5D", "alt b"),
      ("\u{1B}[1;3C", "alt f"), ("\u{1B}[1;2A", "up"), ("\u{1B}OP", "function 1"),
      ("\u{1B}[15~", "function 5"), ("\u{1B}b", "alt b"), ("\u{1B}ñ", "alt ñ"),
      ("\u{3}", "control c"),
      ("\u{1A}", "control z"),
    ]
    for (count, (sequence, name)) in table.enumerated() where name != "control z" {
      screen.send(sequence)
      try screen.waitFor("events \(count + 1)")
      try screen.waitFor(name) { $0.row(count + 2) == "key \(name)" }
    }
  }

  @Test("Control keys are keys, whatever a line would do with them")
  func control() throws {
    let screen = try ProbeRun.start()
    for letter in "acdsquv\\" {
      let value = letter.asciiValue ?? 0
      screen.send([value & 0x1F])
      try screen.waitFor("key control \(letter)")
    }
    screen.send([0])
    try screen.waitFor("events 9")
  }

  @Test("A letter whose bytes come apart is one letter")
  func cutLetter() throws {
    let screen = try ProbeRun.start()
    let switches = try #require(screen.voluntarySwitches)
    screen.send([0xC3])
    try screen.waitFor("the first byte to be read") { ($0.voluntarySwitches ?? 0) > switches }
    screen.send([0xB1])
    try screen.waitFor("key character ñ")
    #expect(screen.row(0).hasSuffix("events 1"))
  }

  @Test("Bytes of a terminal that has no UTF-8 are letters too")
  func latin() throws {
    let screen = try ProbeRun.start()
    screen.send([0xF1, 0x61, 0xC3, 0x62])
    try screen.waitFor("key character b")
    #expect(screen.rows[2...5] == ["ñ", "a", "Ã", "b"].map { "key character \($0)" }[...])
    // Ñ would be the first half of another letter: after a second it is not.
    screen.send([0xD1])
    try screen.waitFor("key character Ñ")
  }

  @Test("What broke off is dropped after a second, and a paste without its end is kept")
  func brokenOff() throws {
    let screen = try ProbeRun.start()
    screen.send("\u{1B}[200~pega")
    try screen.waitFor("paste 4 pega")
    screen.send("\u{1B}]11;rgb:1e1e")
    let asleep = try screen.waitUntilAsleep()
    try screen.waitFor("it to give up") { ($0.voluntarySwitches ?? 0) > asleep }
    screen.send("y")
    try screen.waitFor("key character y")
    #expect(screen.row(0).hasSuffix("events 2"))
  }

  @Test("Sixteen letters in one read are a burst")
  func burst() throws {
    let screen = try ProbeRun.start()
    screen.send("dieciséis letras")
    try screen.waitFor("burst 16")
    screen.send("x")
    try screen.waitFor("events 2")
  }

  @Test("Reports that nobody asked for are no keys")
  func reports() throws {
    let screen = try ProbeRun.start(["--no-mouse"])
    screen.send("\u{1B}[<0;3;4M\u{1B}[M !!\u{1B}]11;rgb:0/0/0\u{7}\u{1B}[I\u{1B}[3;4R")
    screen.send("x")
    try screen.waitFor("key character x")
    #expect(screen.row(0).hasSuffix("events 1"))
  }

  @Test("Click and wheel come with their place, and a release is nothing")
  func mouse() throws {
    let screen = try ProbeRun.start()
    #expect(screen.modes.reportsMouse)
    screen.send("\u{1B}[<0;10;5M\u{1B}[<0;10;5m")
    try screen.waitFor("click 9,4")
    screen.send("\u{1B}[<64;1;1M")
    try screen.waitFor("scroll -1 0,0")
    screen.send("\u{1B}[<65;80;24M")
    try screen.waitFor("scroll 1 79,23")
    screen.send("x")
    try screen.waitFor("events 4")
  }

  @Test("The mouse is left alone when it is not wanted")
  func noMouse() throws {
    let screen = try ProbeRun.start(["--no-mouse"])
    #expect(!screen.modes.reportsMouse)
  }

  @Test("A paste is one event in which no key does anything")
  func paste() throws {
    let screen = try ProbeRun.start()
    #expect(screen.modes.isPasteBracketed)
    screen.paste("ñandú\rq\u{3}\u{11}\u{1B}[A fin")
    try screen.waitFor("paste ")
    #expect(screen.row(2).hasPrefix("paste "))
    #expect(screen.row(2).contains("ñandú⏎q␃␑␛[A fin"))
    screen.send("x")
    try screen.waitFor("events 2")
  }

  @Test("A long paste arrives whole")
  func longPaste() throws {
    let screen = try ProbeRun.start()
    screen.paste(String(repeating: "ñandú ", count: 20_000))
    try screen.waitFor("paste 120000 ñandú")
  }
}
