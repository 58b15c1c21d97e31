import Interface
import Testing

@testable import Terminal

struct FrameDifferenceTests {
  private func frame(_ changes: [(Int, Int, Cell)] = []) -> Frame {
    var frame = Frame(size: Size(columns: 30, rows: 3))
    for (column, row, cell) in changes { frame[column, row] = cell }
    return frame
  }

  /// What is other in a row.
  private func runs(_ changes: [(Int, Int, Cell)], row: Int = 1) -> [Range<Int>] {
    runs(frame(changes), over: frame(), row: row)
  }

  private func runs(_ new: Frame, over old: Frame, row: Int) -> [Range<Int>] {
    var rest = row * 30..<(row + 1) * 30
    var runs: [Range<Int>] = []
    while let run = FrameDifference.run(in: rest, of: new, over: old) {
      runs.append(run)
      rest = run.upperBound..<rest.upperBound
    }
    return runs
  }

  private let letter = Cell("ñ", .plain)

  @Test("A row that is as it was has no difference, whoever made its cells")
  func same() {
    #expect(runs([]) == [])
    #expect(runs([(4, 1, Cell(" ", .plain))]) == [])
    #expect(runs([(4, 1, letter)], row: 0) == [])
  }

  @Test("The first and the last cell that differ bound it, at the edges too")
  func bounds() {
    #expect(runs([(4, 1, letter)]) == [34..<35])
    #expect(runs([(0, 1, letter), (29, 1, letter)]) == [30..<31, 59..<60])
    #expect(runs([(2, 1, letter), (5, 1, letter)]) == [32..<36])
  }

  @Test("A short gap is drawn with it, a long one is jumped over")
  func gaps() {
    #expect(runs([(2, 1, letter), (10, 1, letter)]) == [32..<41])
    #expect(runs([(2, 1, letter), (11, 1, letter)]) == [32..<33, 41..<42])
  }

  @Test("Another look is a difference")
  func style() {
    #expect(runs([(3, 1, Cell(" ", Style(background: .indexed(4))))]) == [33..<34])
    #expect(runs([(3, 1, Cell(" ", Style(attributes: .bold)))]) == [33..<34])
  }
}
