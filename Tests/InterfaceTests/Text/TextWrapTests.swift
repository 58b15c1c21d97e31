import SeededRandomness
import Testing

@testable import Interface

@Suite("Wrapping by words")
struct TextWrapTests {
  @Test("rows end between words")
  func words() {
    #expect(
      TextWrap.wrap("Pregunte a cada parte por separado", width: 14) == [
        "Pregunte a", "cada parte por", "separado",
      ])
  }

  @Test("a word that just fits stays, one column less sends it to the next row")
  func edge() {
    #expect(TextWrap.wrap("uno dos", width: 7) == ["uno dos"])
    #expect(TextWrap.wrap("uno dos", width: 6) == ["uno", "dos"])
  }

  @Test("a word wider than a row is broken, and the words around it are not")
  func longWord() {
    #expect(TextWrap.wrap("a Challhuahuacho z", width: 6) == ["a", "Challh", "uahuac", "ho z"])
  }

  @Test("line breaks of every kind are kept, empty lines too")
  func lineBreaks() {
    #expect(TextWrap.wrap("uno\r\n\ndos\n", width: 10) == ["uno", "", "dos", ""])
    #expect(TextWrap.wrap("", width: 10) == [""])
  }

  @Test("wide characters and marks count by columns, not by characters")
  func widths() {
    #expect(TextWrap.wrap("日本語", width: 5) == ["日本", "語"])
    #expect(TextWrap.wrap("n\u{303}an\u{303}a acreditó", width: 4) == ["ñaña", "acre", "ditó"])
  }

  @Test("a word under way when a wide character overflows is broken only where it must be")
  func wideAtTheEdge() {
    #expect(TextWrap.wrap("a bb日", width: 4) == ["a", "bb日"])
    #expect(TextWrap.wrap("a bbb日", width: 4) == ["a", "bbb", "日"])
  }

  @Test("a no-break space holds words together, an indent stays")
  func spaces() {
    #expect(TextWrap.wrap("art. 5 de la Ley N.º\u{A0}29785", width: 18).last == "N.º\u{A0}29785")
    #expect(TextWrap.wrap("  uno   dos", width: 6) == ["  uno", "dos"])
  }

  @Test(
    "a width of nothing is a width of one, a wide character stands alone", arguments: [-3, 0, 1])
  func noWidth(width: Int) {
    #expect(TextWrap.wrap("a日b", width: width) == ["a", "日", "b"])
  }

  @Test("law: nothing visible is lost or added, and no row is too wide", arguments: Seeds.all)
  func preserves(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    for _ in 0..<40 {
      let text = RandomTyping.text(&generator, upTo: 120)
      let width = Int.random(in: 2...30, using: &generator)
      let rows = TextWrap.wrap(text, width: width)
      #expect(visible(rows.joined(separator: "\n")) == visible(text), "seed \(seed)")
      for row in rows {
        #expect(row.reduce(0) { $0 + CharacterMetric($1).columns } <= width, "seed \(seed): \(row)")
      }
    }
  }

  @Test("law: the rows of a line cover it without gaps", arguments: Seeds.all)
  func covers(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    let line = TextIntake.line(RandomTyping.text(&generator, upTo: 200))
    let rows = TextWrap.rows(
      of: GraphemeLine(line).metrics, width: Int.random(in: 1...20, using: &generator))
    #expect(rows.first?.lowerBound == 0)
    #expect(rows.last?.upperBound == GraphemeLine(line).count)
    for (row, next) in zip(rows, rows.dropFirst()) {
      #expect(row.upperBound == next.lowerBound && !row.isEmpty)
    }
  }

  private func visible(_ text: String) -> [Character] {
    text.filter { !CharacterMetric($0).isBreakingSpace && !$0.isNewline }
  }
}
