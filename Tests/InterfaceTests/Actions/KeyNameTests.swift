import Testing
import Wording

@testable import Interface

@Suite("Names of keys")
struct KeyNameTests {
  @Test("with ASCII glyphs every name is ASCII, in both languages")
  func ascii() {
    for key in ActionTable.all.flatMap(\.keys) + [.backspace, .insert, .right, .left] {
      #expect(key.name(glyphs: .ascii, in: KeyTexts(.english)).allSatisfy { $0.isASCII })
      // The terminal writes Spanish letters without their accents.
      #expect(!key.name(glyphs: .ascii, in: KeyTexts(.spanish)).isEmpty)
    }
  }

  @Test("in English no key is named in Spanish, under a text that does not fit either")
  func english() {
    let robots =
      InstrumentScene.allCases.map { $0.robot(language: .english, glyphs: .ascii) }
      + ActaScene.allCases.map { $0.robot(language: .english, glyphs: .ascii) }
    #expect(robots.allSatisfy { !$0.screen.contains("Esp ") })
    #expect(robots.contains { $0.screen.contains("Spc read all") })
  }

  @Test("Space and Enter are signs in the bar and words in the help")
  func spelled() {
    #expect(Key.character(" ").name(glyphs: .unicode, in: KeyTexts(.spanish)) == "␣")
    #expect(Key.character(" ").spelled(glyphs: .unicode, in: KeyTexts(.spanish)) == "Espacio")
    #expect(Key.character(" ").name(glyphs: .ascii, in: KeyTexts(.english)) == "Spc")
    #expect(Key.enter.spelled(glyphs: .unicode, in: KeyTexts(.spanish)) == "Enter")
    #expect(Key.control("r").spelled(glyphs: .unicode, in: KeyTexts(.spanish)) == "^R")
  }
}
