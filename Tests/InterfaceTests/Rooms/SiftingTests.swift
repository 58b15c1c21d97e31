import Dialogue
import SeededRandomness
import Testing

@testable import Interface

@Suite("What a filter lets through")
struct SiftingTests {
  /// A text, what is typed, and whether it passes.
  private static let table: [(text: String, typed: String, passes: Bool)] = [
    ("Desaguadero, Puno", "agua", true), ("Ñuñunhuayo", "NUNUN", true),
    ("Mesa número 149", "49", false), ("Mesa número 49", "numero 49", true),
    ("Mesa número 490", "49", true), ("Agua para la comunidad", "comunidad agua", true),
    ("Agua para la comunidad", "comunidad luz", false), ("", "a", false), ("a", "  ", true),
  ]

  @Test("every word must be there, in any order; a number from its first digit", arguments: table)
  func holds(text: String, typed: String, passes: Bool) {
    var sifting = Sifting()
    sifting.filter = TextField(typed, limit: 80)
    #expect(Sifting.holds(Folding.fold(text), sifting.words) == passes)
  }

  @Test("law: what a text holds as it stands passes it", arguments: Seeds.all)
  func law(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    for _ in 0..<50 {
      let text = Folding.fold(Shown.line(RandomTyping.text(&generator, upTo: 20)))
      for word in text.split(separator: " ") {
        #expect(Sifting.holds(text, [String(word)]), "seed \(seed)")
      }
    }
  }
}
