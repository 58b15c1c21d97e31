import Testing

@testable import Interface

@Suite("Names of keys")
struct KeyNameTests {
  @Test("with ASCII glyphs every name is ASCII, in both languages")
  func ascii() {
    for key in OrderTable.all.flatMap(\.keys) + [.backspace, .insert, .right, .left] {
      #expect(key.name(glyphs: .ascii, isSpanish: false).allSatisfy { $0.isASCII })
      // The terminal writes Spanish letters without their accents.
      #expect(!key.name(glyphs: .ascii, isSpanish: true).isEmpty)
    }
  }

  @Test("Space and Enter are signs in the bar and words in the help")
  func spelled() {
    #expect(Key.character(" ").name(glyphs: .unicode, isSpanish: true) == "␣")
    #expect(Key.character(" ").spelled(glyphs: .unicode, isSpanish: true) == "Espacio")
    #expect(Key.character(" ").name(glyphs: .ascii, isSpanish: false) == "Spc")
    #expect(Key.enter.spelled(glyphs: .unicode, isSpanish: true) == "Enter")
    #expect(Key.control("r").spelled(glyphs: .unicode, isSpanish: true) == "^R")
  }
}
