import Testing

@testable import PseudoTerminal

/// The judge of every ending has to be right itself.
struct TerminalModesTests {
  private func modes(after text: String) -> TerminalModes {
    var modes = TerminalModes()
    for byte in text.utf8 { modes.take(byte) }
    return modes
  }

  @Test("A fresh terminal has nothing left over")
  func fresh() {
    #expect(modes(after: "text\r\n").leftovers == [])
  }

  @Test(
    "Each thing left on is named",
    arguments: [
      ("\u{1B}[?1049h", "alternate screen"), ("\u{1B}[?25l", "cursor hidden"),
      ("\u{1B}[?2004h", "bracketed paste"), ("\u{1B}[?1000h", "mouse reports"),
      ("\u{1B}[?1004h", "focus reports"), ("\u{1B}[?1006h", "mouse encoding"),
      ("\u{1B}[>5u", "keyboard protocol"), ("\u{1B}[>4;2m", "other keys"),
      ("\u{1B}[?1h", "cursor keys"), ("\u{1B}[?7l", "no wrapping"), ("\u{1B}=", "keypad"),
      ("\u{1B}[1;31m", "rendition"),
    ])
  func leftovers(text: String, name: String) {
    #expect(modes(after: text).leftovers == [name])
  }

  @Test("What is switched off again is gone")
  func switchedOff() {
    let text =
      "\u{1B}[?1049h\u{1B}[?25l\u{1B}[?2004h\u{1B}=\u{1B}[31m"
      + "\u{1B}[?2004l\u{1B}[39;49m\u{1B}>\u{1B}[?25h\u{1B}(B\u{1B}[m\u{1B}[?1049l"
    #expect(modes(after: text).leftovers == [])
  }

  @Test("Titles and bells are told apart")
  func titles() {
    let modes = modes(after: "\u{1B}]2;uno\u{7}\u{7}\u{1B}]0;dos\u{1B}\\")
    #expect(modes.title == "dos")
    #expect(modes.bells == 1)
  }
}
