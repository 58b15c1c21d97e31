import Testing

@testable import Terminal

@Suite("What may be written where there is no screen")
struct PlainCharactersTests {
  @Test("is any letter, and no control character or mark of direction")
  func unicode() {
    let plain = PlainCharacters(isUnicode: true)
    #expect(plain.text("Ñandú, ¿acreditó? «sí»") == "Ñandú, ¿acreditó? «sí»")
    let text = plain.text("a\u{1B}[2Jb\u{9B}c\u{202E}d")
    #expect(
      text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test("is ASCII where the locale is not UTF-8, one character for each")
  func ascii() {
    let plain = PlainCharacters(isUnicode: false)
    #expect(plain.text("Ñandú «sí» —") == "Nandu \"si\" -")
  }
}
