import SeededRandomness
import Testing

@testable import Interface

@Suite("Plain text")
struct PlainTextTests {
  @Test(
    "letters, accents, dashes, quotes and the signs of the screens are plain",
    arguments: [
      ("", 0), ("Ñandú, ¿acreditó?", 17), ("«sí» — “no”…", 12), ("N.º\u{A0}5 · ok ŵ ʼ", 14),
      ("271 ✓ │ ↑ ⏎ ␣ ▶ █", 17),
    ])
  func plain(text: String, columns: Int) {
    #expect(PlainText.columns(text) == columns)
  }

  @Test(
    "what is wide, joins, or may not be shown as it is, is not",
    arguments: [
      "a\tb", "a\nb", "\u{1B}[1m", "del\u{7F}", "\u{85}", "so\u{AD}ft", "n\u{303}", "日本", "👩",
      "\u{200B}", "\u{200E}", "\u{2028}", "\u{202E}", "✓\u{FE0F}", "\u{3000}",
    ])
  func notPlain(text: String) {
    #expect(PlainText.columns(text) == nil)
  }

  @Test("law: every plain scalar is a character of one column that is shown as it is")
  func eachScalar() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = Character(scalar)
      guard PlainText.columns(String(character)) != nil else { continue }
      #expect(TextWidth.of(character) == 1)
      #expect(Array("a\(character)\(character)é").count == 4)
      #expect(CharacterMetric(character) == (character == " " ? .space : .letter))
    }
  }

  @Test("law: plain text is broken where any other text would be", arguments: Seeds.all)
  func sameRows(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    let letters = Array("aeioñé¿…—«» \u{A0}   ")
    for _ in 0..<40 {
      let text = String(
        (0..<Int.random(in: 0...60, using: &generator)).map { _ in
          generator.pick(letters)
        })
      let width = Int.random(in: 0...20, using: &generator)
      let line = GraphemeLine(Array(text))
      let rows = TextWrap.rows(of: line.metrics, width: width).map { range in
        var end = range.upperBound
        while end > range.lowerBound, line.metrics[end - 1].isBreakingSpace { end -= 1 }
        return String(line.characters[range.lowerBound..<end])
      }
      #expect(PlainText.wrap(text, width: width) == rows, "seed \(seed): «\(text)» at \(width)")
    }
  }
}
