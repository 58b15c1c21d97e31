import Testing

@testable import Interface

@Suite("What wrapping knows of a character")
struct CharacterMetricTests {
  @Test(
    "columns are those of the character as it is shown",
    arguments: RandomTyping.characters + RandomTyping.hostile)
  func columns(character: Character) {
    #expect(CharacterMetric(character).columns == TextWidth.of(Shown.line(String(character))))
  }

  @Test("rows end at spaces", arguments: [" ", "\t", "\u{2003}", "\u{3000}"] as [Character])
  func breaks(character: Character) {
    #expect(CharacterMetric(character).isBreakingSpace)
  }

  @Test(
    "rows do not end at letters, no-break spaces, or a space that carries a mark",
    arguments: ["a", "-", "\u{A0}", "\u{202F}", "\u{2007}", " \u{301}"] as [Character])
  func holds(character: Character) {
    #expect(!CharacterMetric(character).isBreakingSpace)
  }
}
