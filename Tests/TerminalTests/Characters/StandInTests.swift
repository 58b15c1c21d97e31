import Testing

@testable import Terminal

struct StandInTests {
  @Test(
    "A glyph gets the ASCII character that looks most like it",
    arguments: zip(
      "┌─┬┐│├┤└┴┘║═✓✗▸▾•…«»“”‘’–—¿¡€█░→←º␣╱", "+-++|+++++|=vx>v*.\"\"\"\"''--?!E#:><o_/"))
  func glyphs(glyph: Character, expected: Character) throws {
    let scalar = try #require(glyph.unicodeScalars.first)
    #expect(StandIn.of(scalar) == expected)
  }

  @Test("A Latin letter loses its marks", arguments: zip("áÁñÑüçøŁẽ", "aAnNucoLe"))
  func letters(letter: Character, expected: Character) throws {
    let scalar = try #require(letter.unicodeScalars.first)
    #expect(StandIn.of(scalar) == expected)
  }

  @Test(
    "What has no likeness is a question mark",
    arguments: ["日", "Ж", "Ω", "🙂", "ß", "ÿ͏"].map(\.unicodeScalars))
  func unknown(scalars: String.UnicodeScalarView) throws {
    let scalar = try #require(scalars.first)
    #expect("?y".contains(StandIn.of(scalar)))
    #expect(StandIn.of(scalar).isASCII)
  }

  @Test("Every space is a space")
  func spaces() {
    #expect(StandIn.of("\u{A0}") == " ")
    #expect(StandIn.of("\u{2003}") == " ")
  }

  @Test("Every scalar below the surrogates gets printable ASCII")
  func everything() {
    for value in UInt32(0xA0)..<0xD800 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let value = StandIn.of(scalar).asciiValue ?? 0
      #expect((0x20..<0x7F).contains(value))
    }
  }
}
