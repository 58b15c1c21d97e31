import Testing

@testable import Documents

/// Strips of a height of 10 on pages of 100, if nothing else is said.
@Suite("Pagination") struct PaginationTests {
  /// A document in strips and which of them each page gets.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let strips: [Strip]
    let pages: [Range<Int>]

    init(_ name: String, _ strips: [Strip], _ pages: [Range<Int>]) {
      testDescription = name
      self.strips = strips
      self.pages = pages
    }
  }

  private static func text(_ count: Int, _ bond: Bond = .loose) -> [Strip] {
    (0..<count).map {
      Strip(height: 10, bond: $0 == 0 ? bond : Cohesion.text.bond(ofLine: $0, of: count))
    }
  }

  private static func loose(_ count: Int) -> [Strip] {
    Array(repeating: Strip(height: 10), count: count)
  }

  /// Rows of signatures of a height of 30, the first tied to what is before.
  private static func signatures(_ count: Int) -> [Strip] {
    (0..<count).map {
      Strip(height: 30, bond: $0 == 0 ? .tied : .grouped, head: $0 == 0 ? nil : 0)
    }
  }

  private static let row = (0..<4).map { Strip(height: 10, bond: $0 == 0 ? .loose : .paired) }
  private static let heading = [Strip(height: 10)]

  static let cases = [
    Case("nothing has no page", [], []),
    Case("pages are filled to the last point", loose(25), [0..<10, 10..<20, 20..<25]),
    Case(
      "a heading is never last on a page", loose(9) + heading + text(3, .tied), [0..<9, 9..<13]),
    Case(
      "a heading takes two lines with it", loose(8) + heading + text(5, .tied), [0..<8, 8..<14]),
    Case(
      "headings one under the other stay together",
      loose(8) + heading + [Strip(height: 10, bond: .tied)] + text(3, .tied), [0..<8, 8..<13]),
    Case("no first line is left alone", loose(9) + text(4), [0..<9, 9..<13]),
    Case("no last line is left alone", loose(6) + text(5), [0..<9, 9..<11]),
    Case("a text of three lines is whole", loose(8) + text(3), [0..<8, 8..<11]),
    Case("a long text is split", text(21), [0..<10, 10..<19, 19..<21]),
    Case("a short row is whole", loose(8) + row, [0..<8, 8..<12]),
    Case("a row longer than a page is split", text(30), [0..<10, 10..<20, 20..<30]),
    Case(
      "caption, head and first row stay together",
      loose(8) + heading + [Strip(height: 10, bond: .tied)] + text(2, .tied), [0..<8, 8..<12]),
    Case(
      "a page begins where it must", loose(3) + [Strip(height: 10, startsPage: true)] + loose(2),
      [0..<3, 3..<6]),
    Case(
      "a page that must begin does not tear what is above",
      loose(2) + [Strip(height: 10, bond: .solid, startsPage: true)], [0..<2, 2..<3]),
    Case(
      "signatures and the last words before them share a page",
      loose(6) + text(3) + signatures(2), [0..<6, 6..<11]),
    Case(
      "a heading before signatures does not stand between them and the words",
      loose(6) + text(2) + [Strip(height: 10, bond: .tied)] + signatures(2), [0..<6, 6..<11]),
    Case(
      "more signatures than a page holds flow on", loose(5) + text(2) + signatures(6),
      [0..<8, 8..<11, 11..<13]),
    Case(
      "what no page can hold together is split all the same",
      (0..<15).map { Strip(height: 10, bond: $0 == 0 ? .loose : .solid) }, [0..<10, 10..<15]),
    Case(
      "a strip higher than a page has one", loose(1) + [Strip(height: 300)] + loose(1),
      [0..<1, 1..<2, 2..<3]),
  ]

  @Test(arguments: cases)
  func `Strips come to stand on the right pages`(_ example: Case) {
    let pages = Pagination(height: 100, heads: [10]).pages(of: example.strips)
    #expect(pages.map { $0.placements.map(\.strip) } == example.pages.map(Array.init))
  }

  @Test func `The head of a table is repeated on each page that its rows begin`() {
    let head = Strip(height: 20)
    let rows = (0..<20).map { Strip(height: 10, bond: $0 == 0 ? .tied : .loose, head: 1) }
    let strips = [head] + rows + [Strip(height: 10)]
    let pages = Pagination(height: 100, heads: [5, 20]).pages(of: strips)
    #expect(pages.map(\.head) == [nil, 1, 1])
    #expect(pages.map(\.placements.count) == [9, 8, 5])
    #expect(pages.map { $0.placements.first?.top } == [0, 20, 20])
  }

  @Test func `Signatures that go on overleaf are headed, the first ones are not`() {
    let strips = Self.text(2) + Self.signatures(6)
    let pages = Pagination(height: 100, heads: [10]).pages(of: strips)
    #expect(pages.map(\.head) == [nil, 0, 0])
  }

  @Test func `White stands between strips, not at the top of a page`() {
    let strips = Array(repeating: Strip(height: 40, space: 15), count: 3)
    let pages = Pagination(height: 100, heads: []).pages(of: strips)
    #expect(pages.map { $0.placements.map(\.top) } == [[0, 55], [0]])
  }
}
