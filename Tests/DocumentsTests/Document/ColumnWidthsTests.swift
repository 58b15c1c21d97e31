import Testing

@testable import Documents

@Suite("Widths of columns") struct ColumnWidthsTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let weights: [Int]
    let least: [Double]
    let widths: [Double]

    init(_ name: String, _ weights: [Int], _ least: [Double], _ widths: [Double]) {
      testDescription = name
      self.weights = weights
      self.least = least
      self.widths = widths
    }
  }

  static let cases = [
    Case("follow the weights", [1, 3], [5, 5], [25, 75]),
    Case("are not less than the least", [1, 9], [30, 5], [30, 70]),
    Case("make room for more than one", [1, 1, 8], [30, 10, 5], [30, 10, 60]),
    Case("shrink a column that others leave too little", [1, 5, 4], [40, 10, 30], [40, 30, 30]),
    Case("are in proportion where nothing fits", [1, 1], [300, 100], [75, 25]),
    Case("count no weight as one", [0, 1, -3, 1], [1, 1, 1, 1], [25, 25, 25, 25]),
    Case("fill the table of one column", [7], [1], [100]),
    Case("of no columns are none", [], [], []),
  ]

  @Test(arguments: cases)
  func `The width is shared`(_ example: Case) {
    let widths = ColumnWidths.widths(weights: example.weights, least: example.least, total: 100)
    #expect(widths.count == example.widths.count)
    for (width, expected) in zip(widths, example.widths) { #expect(abs(width - expected) < 0.001) }
  }
}
