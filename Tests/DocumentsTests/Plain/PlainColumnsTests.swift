import Testing

@testable import Documents

@Suite struct `Columns of plain text` {
  @Test func `Each has its longest line where there is room`() {
    #expect(PlainColumns.fit(words: [3, 5], lines: [10, 20], width: 76, least: 3) == [10, 20])
  }

  @Test func `No word is broken while the words fit`() {
    let widths = PlainColumns.fit(words: [8, 15, 4], lines: [8, 60, 60], width: 40, least: 3)
    #expect(widths.reduce(0, +) <= 40)
    #expect(widths[0] >= 8 && widths[1] >= 15 && widths[2] >= 4)
  }

  @Test func `The longest words give way first`() {
    let widths = PlainColumns.fit(words: [8, 5_000, 4], lines: [8, 5_000, 9], width: 40, least: 3)
    #expect(widths == [8, 28, 4])
  }

  @Test func `Levelled amounts never exceed the total`() {
    #expect(PlainColumns.level([5, 1, 9], to: 10) == [4, 1, 5])
    #expect(PlainColumns.level([1, 2], to: 10) == [1, 2])
    #expect(PlainColumns.level([4, 4], to: 0) == [0, 0])
  }
}
