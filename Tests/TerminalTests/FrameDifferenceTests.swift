import Interface
import Testing

@testable import Terminal

struct FrameDifferenceTests {
  private let known = Array(repeating: Cell.blank, count: 30)

  /// What is other in a row.
  private func runs(_ changes: [(Int, Cell)]) -> [Range<Int>] {
    var row = known
    for (column, cell) in changes { row[column] = cell }
    var rest = row.indices
    var runs: [Range<Int>] = []
    while let run = FrameDifference.run(in: rest, of: row, over: known) {
      runs.append(run)
      rest = run.upperBound..<rest.upperBound
    }
    #expect(FrameDifference.isSame(row, as: known) == runs.isEmpty)
    return runs
  }

  private let letter = Cell("ñ", .plain)

  @Test("A row that is as it was has no difference, whoever made its cells")
  func same() {
    #expect(runs([]) == [])
    #expect(runs([(4, Cell(" ", .plain))]) == [])
    #expect(!FrameDifference.isSame([], as: known))
  }

  @Test("The first and the last cell that differ bound it, at the edges too")
  func bounds() {
    #expect(runs([(4, letter)]) == [4..<5])
    #expect(runs([(0, letter), (29, letter)]) == [0..<1, 29..<30])
    #expect(runs([(2, letter), (5, letter)]) == [2..<6])
  }

  @Test("A short gap is drawn with it, a long one is jumped over")
  func gaps() {
    #expect(runs([(2, letter), (10, letter)]) == [2..<11])
    #expect(runs([(2, letter), (11, letter)]) == [2..<3, 11..<12])
  }

  @Test("Another look is a difference")
  func style() {
    #expect(runs([(3, Cell(" ", Style(background: .indexed(4))))]) == [3..<4])
    #expect(runs([(3, Cell(" ", Style(attributes: .bold)))]) == [3..<4])
  }
}
