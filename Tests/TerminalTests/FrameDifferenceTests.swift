import Interface
import Testing

@testable import Terminal

struct FrameDifferenceTests {
  private func frame(_ changes: [(Int, Int, Cell)] = []) -> Frame {
    var frame = Frame(size: Size(columns: 10, rows: 3))
    for (column, row, cell) in changes { frame[column, row] = cell }
    return frame
  }

  private func range(_ changes: [(Int, Int, Cell)], row: Int = 1) -> Range<Int>? {
    FrameDifference.range(ofRow: row, of: frame(changes), over: frame())
  }

  private let letter = Cell("ñ", .plain)

  @Test("A row that is as it was has no difference, whoever made its cells")
  func same() {
    #expect(range([]) == nil)
    #expect(range([(4, 1, Cell(" ", .plain))]) == nil)
    #expect(range([(4, 1, letter)], row: 0) == nil)
    let composed = frame([(4, 1, Cell("n\u{303}", .plain))])
    let other = frame([(4, 1, letter)])
    #expect(FrameDifference.range(ofRow: 1, of: composed, over: other) == nil)
  }

  @Test("The first and the last cell that differ bound it, at the edges too")
  func bounds() {
    #expect(range([(4, 1, letter)]) == 14..<15)
    #expect(range([(0, 1, letter), (9, 1, letter)]) == 10..<20)
    #expect(range([(2, 1, letter), (5, 1, letter)]) == 12..<16)
  }

  @Test("Another look is a difference")
  func style() {
    let cell = Cell(" ", Style(background: .indexed(4)))
    #expect(range([(3, 1, cell)]) == 13..<14)
    #expect(range([(3, 1, Cell(" ", Style(attributes: .bold)))]) == 13..<14)
  }
}
