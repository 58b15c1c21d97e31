import Testing

@testable import Documents

@Suite struct `Shares of a table's width` {
  private func table(_ columns: [(title: String, weight: Int)]) -> Table {
    Table(columns: columns.map { .init($0.title, weight: $0.weight) }, rows: [])
  }

  @Test func `Weights decide where the words fit`() {
    let shares = table([("a", 1), ("b", 3)]).shares(of: 1_000, letter: 10, margin: 20)
    #expect(shares == [250, 750])
  }

  @Test func `A column too narrow for its words gets more`() {
    var table = table([("DNI", 1), ("b", 19)])
    table.rows = [["31542087", ""]]
    #expect(table.shares(of: 1_000, letter: 10, margin: 20) == [100, 900])
  }

  @Test func `An endless word takes no more than an ordinary one`() {
    var table = table([("a", 1), ("b", 19)])
    table.rows = [[RichText(String(repeating: "x", count: 5_000)), ""]]
    #expect(table.shares(of: 1_000, letter: 10, margin: 20) == [180, 820])
  }

  @Test(arguments: [1, 3, 7, 40], [0, -2, 1, 9])
  func `Nothing of the width is lost`(_ count: Int, _ weight: Int) {
    let columns = (0..<count).map { ("\($0)", $0.isMultiple(of: 2) ? weight : 1) }
    let shares = table(columns).shares(of: 9_638, letter: 110, margin: 190)
    #expect(shares.reduce(0, +) == 9_638)
    #expect(shares.allSatisfy { $0 > 0 })
  }

  @Test func `A table without columns has no shares`() {
    #expect(table([]).shares(of: 100, letter: 1, margin: 1).isEmpty)
  }
}
