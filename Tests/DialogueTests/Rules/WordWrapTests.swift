import Dialogue
import Testing

@Suite("Words in lines of a width")
struct WordWrapTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    WordWrap.lines(text, width: width, columns: \.count)
  }

  @Test("break between words, and a text without words is an empty line")
  func words() {
    #expect(lines("uno dos tres", 8) == ["uno dos", "tres"])
    #expect(lines("  uno   dos ", 8) == ["uno dos"])
    #expect(lines("", 8) == [""])
    #expect(lines("   ", 8) == [""])
  }

  @Test("leave a word longer than a line whole, unless it is said how to cut it")
  func long() {
    #expect(lines("si ~/.config/mesa/temas no", 6) == ["si", "~/.config/mesa/temas", "no"])
    let cut = WordWrap.lines("si abcde no", width: 3, columns: \.count) {
      [String($0.prefix(3)), String($0.dropFirst(3))]
    }
    #expect(cut == ["si", "abc", "de", "no"])
  }

  @Test("go by the columns that each word takes")
  func measure() {
    #expect(WordWrap.lines("日本 語", width: 5) { $0.count * 2 } == ["日本", "語"])
  }
}
