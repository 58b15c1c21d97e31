import Dialogue
import Testing

@testable import Interface

@Suite("What a layout keeps")
struct LayoutMemoryTests {
  private func key(folios: Int) throws -> RowsKey {
    let day = try #require(CalendarDate("2026-09-07"))
    return RowsKey(
      moment: BookMoment(
        mesa: "m", folios: folios, past: nil, language: .spanish, glyphs: .unicode, day: day),
      list: .phase(.opening))
  }

  /// The rows that are made for a list, and the lines that it shows.
  private func lay(
    _ key: RowsKey?, _ text: String, columns: Int = 30, _ kept: inout LayoutMemory
  ) -> (made: [Int], lines: [String]) {
    var made: [Int] = []
    var list = RowList(count: 3, cursor: 1) { index in
      made.append(index)
      var row = Row(sign: "- ", "\(text) \(index)")
      row.wraps = true
      return row
    }
    list.key = key
    let shown = ShownRows(list, rows: 9, columns: columns, &kept)
    return (made, shown.lines.map(\.text))
  }

  @Test("rows that depend on the same are made once")
  func sameRows() throws {
    var kept = LayoutMemory()
    let first = lay(try key(folios: 1), "Fila", &kept)
    let second = lay(try key(folios: 1), "Fila", &kept)
    #expect(first.made == [0, 1, 2])
    #expect(second.made == [])
    #expect(second.lines == first.lines)
  }

  @Test("rows are made again once they depend on something else, or have another width")
  func otherRows() throws {
    var kept = LayoutMemory()
    _ = lay(try key(folios: 1), "Fila", &kept)
    #expect(lay(try key(folios: 2), "Otra", &kept).lines == ["- Otra 0", "- Otra 1", "- Otra 2"])
    #expect(lay(try key(folios: 2), "Otra", columns: 8, &kept).made == [0, 1, 2])
  }

  @Test("rows of which it is not known what they depend on are made every time")
  func unknownRows() {
    var kept = LayoutMemory()
    _ = lay(nil, "Fila", &kept)
    #expect(lay(nil, "Otra", &kept).lines == ["- Otra 0", "- Otra 1", "- Otra 2"])
  }

  @Test("a bar that says the same is not laid again, and one that does not is")
  func bars() {
    var kept = LayoutMemory()
    let rect = Rect(column: 0, row: 0, columns: 20, rows: 1)
    func lay(_ text: String, in rect: Rect) -> String? {
      let bar = Bar(pieces: [Bar.Piece(text: text, ink: Ink(.bar))])
      let placed = kept.bar(bar, of: Pane(id: .top, body: .bar(bar)), in: rect)
      return placed.lines.first?.spans.first.map { "\($0.text)@\($0.column)" }
    }
    #expect(lay("uno", in: rect) == "uno@1")
    #expect(lay("uno", in: rect) == "uno@1")
    #expect(lay("dos", in: rect) == "dos@1")
    #expect(lay("dos", in: Rect(column: 5, row: 0, columns: 20, rows: 1)) == "dos@6")
  }
}
