import SeededRandomness
import Testing

@testable import Interface

@Suite("The visible part of a text field")
struct TextFieldVisibleTests {
  @Test("a short text is shown whole")
  func short() {
    let shown = TextField("Ñandú", limit: 80).visible(width: 10)
    #expect(shown.text == "Ñandú")
    #expect(shown.cursorColumn == 5)
  }

  @Test("a long text scrolls by half a box and stands still in between")
  func scrolls() {
    var field = TextField("0123456789abcdef", limit: 80)
    #expect(field.visible(width: 10) == ("abcdef", 6))
    for _ in 0..<6 { _ = field.handle(.left) }
    #expect(field.visible(width: 10) == ("56789abcde", 5))
    _ = field.handle(.left)
    #expect(field.visible(width: 10) == ("0123456789", 9))
  }

  @Test("wide characters are never cut in two")
  func wide() {
    let shown = TextField("日本語日本語", limit: 80).visible(width: 5)
    #expect(shown.cursorColumn < 5)
    #expect(TextWidth.of(shown.text) <= 5)
    #expect(shown.text.allSatisfy { "日本語".contains($0) })
  }

  @Test("marks take no column of their own")
  func marks() {
    let shown = TextField("n\u{303}andu\u{301}", limit: 80).visible(width: 10)
    #expect(shown.cursorColumn == 5)
  }

  @Test(
    "law: the cursor is in the box, after the text that is shown before it", arguments: Seeds.all)
  func inside(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    var field = TextField("", limit: 60)
    for _ in 0..<200 {
      _ = field.handle(RandomTyping.key(&generator))
      let width = Int.random(in: -1...25, using: &generator)
      let shown = field.visible(width: width)
      #expect((0..<max(1, width)).contains(shown.cursorColumn), "seed \(seed)")
      #expect(TextWidth.of(shown.text) <= max(1, width), "seed \(seed)")
      #expect(!shown.text.contains { TextWidth.of($0) == 0 }, "seed \(seed)")
    }
  }
}
