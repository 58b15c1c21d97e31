import Testing

@testable import Interface

@Suite("What is shown of hostile text")
struct ShownTests {
  @Test(
    "Control, directional and unsized characters become harmless",
    arguments: [
      ("a\u{1B}[31mb", "a␛[31mb"), ("a\tb\nc", "a b c"), ("nul\u{0}", "nul␀"),
      ("a\u{202E}b", "a�b"), ("a\u{200D}b", "ab"), ("del\u{7F}", "del␡"), ("\u{9B}2J", "�2J"),
      ("👩‍⚖️", "👩"), ("🇵🇪🇧🇴", "PB"), ("n\u{303}", "n\u{303}"), ("\u{301}a", "◌\u{301}a"),
      ("Ñandú, ¿acreditó?", "Ñandú, ¿acreditó?"),
    ])
  func harmless(text: String, shown: String) {
    #expect(Shown.line(text) == shown)
  }

  @Test("What is shown is shown the same again", arguments: ["🇵🇪🇧🇴", "👩‍⚖️x", "a\u{1B}b", "\u{301}"])
  func idempotent(text: String) {
    #expect(Shown.line(Shown.line(text)) == Shown.line(text))
  }
}
