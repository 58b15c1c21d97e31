import SeededRandomness
import Testing

@testable import Interface

@Suite("A line of graphemes")
struct GraphemeLineTests {
  @Test("a mark that arrives later joins the letter before it")
  func marks() {
    var line = GraphemeLine(Array("anio"))
    let after = line.replace(2..<3, with: ["\u{303}"])
    #expect(line.text == "an\u{303}o")
    #expect(line.count == 3)
    #expect(after == 2)
  }

  @Test("halves of a flag that meet by a deletion become one character")
  func flags() {
    var line = GraphemeLine(["\u{1F1F5}", "x", "\u{1F1EA}"])
    #expect(line.count == 3)
    #expect(line.replace(1..<2, with: []) == 1)
    #expect(line.count == 1)
    #expect(line.text == "🇵🇪")
  }

  @Test("words end at anything that is neither letter nor number")
  func words() {
    let line = GraphemeLine(Array("«Ñandú», ¿acreditó? "))
    #expect(line.wordStart(before: line.count) == 10)
    #expect(line.wordStart(before: 10) == 1)
    #expect(line.wordStart(before: 1) == 0)
    #expect(line.wordEnd(after: 0) == 6)
    #expect(line.wordEnd(after: 6) == 18)
    #expect(line.wordEnd(after: 18) == line.count)
  }

  @Test(
    "law: the characters are those of the text, whatever is put in or out", arguments: Seeds.all)
  func divided(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    var line = GraphemeLine()
    for _ in 0..<200 {
      let lower = Int.random(in: 0...line.count, using: &generator)
      let upper = Int.random(in: lower...min(line.count, lower + 3), using: &generator)
      let typed = TextIntake.line(RandomTyping.text(&generator, upTo: 3))
      let before = String(line.characters[..<lower]) + String(typed)
      let whole = before + String(line.characters[upper...])
      let after = line.replace(lower..<upper, with: typed)
      #expect(line.text == whole, "seed \(seed)")
      #expect(line.characters == Array(whole), "seed \(seed)")
      let reached = String(line.characters[..<after]).utf8.count
      #expect(reached >= before.utf8.count, "seed \(seed)")
      let short = after == 0 ? -1 : String(line.characters[..<(after - 1)]).utf8.count
      #expect(short < before.utf8.count, "seed \(seed)")
    }
  }
}
