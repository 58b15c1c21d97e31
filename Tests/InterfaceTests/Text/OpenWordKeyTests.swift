import Testing

@testable import Interface

@Suite("The key of open words")
struct OpenWordKeyTests {
  private func toggled(_ text: String, at offset: Int, times: Int = 1) -> String {
    var area = TextArea(text, upTo: 1000)
    area.cursor = TextPosition(line: 0, offset: offset)
    for _ in 0..<times { area.toggleOpenWord() }
    return area.text
  }

  @Test("brackets the word at the cursor, without its comma, and takes them off again")
  func one() {
    #expect(toggled("en diez, días", at: 4) == "en [diez], días")
    #expect(toggled("en diez, días", at: 7) == "en [diez], días")
    #expect(toggled("en [diez] días", at: 5) == "en diez días")
    #expect(toggled("en diez días", at: 4, times: 2) == "en diez días")
  }

  @Test("joins a word to the one in brackets before it")
  func joined() {
    #expect(toggled("en [diez] días", at: 12) == "en [diez días]")
  }

  @Test("does nothing where there is no word")
  func none() {
    #expect(toggled("", at: 0) == "")
    #expect(toggled("a  b", at: 2) == "a  b")
  }
}
