import SeededRandomness
import Testing

@testable import Interface

@Suite("The layout of a text area")
struct TextAreaLayoutTests {
  private func lines(_ count: Int) -> String {
    (0..<count).map { "línea \($0)" }.joined(separator: "\n")
  }

  @Test("a short text stands at the top")
  func short() {
    let layout = TextArea("uno\ndos", limit: 99).layout(width: 10, height: 5)
    #expect(layout.rows == ["uno", "dos"])
    #expect(layout.cursor == Point(column: 3, row: 1))
  }

  @Test("a new text area shows its end, where the cursor stands")
  func end() {
    let layout = TextArea(lines(20), limit: 999).layout(width: 20, height: 3)
    #expect(layout.rows == ["línea 17", "línea 18", "línea 19"])
    #expect(layout.cursor == Point(column: 8, row: 2))
  }

  @Test("the text stands still while the cursor moves within the box")
  func still() {
    var area = TextArea(lines(20), limit: 999)
    for _ in 0..<2 { _ = area.handle(.up, width: 20, height: 3) }
    #expect(area.layout(width: 20, height: 3).rows == ["línea 17", "línea 18", "línea 19"])
    #expect(area.layout(width: 20, height: 3).cursor.row == 0)
    _ = area.handle(.up, width: 20, height: 3)
    #expect(area.layout(width: 20, height: 3).rows == ["línea 16", "línea 17", "línea 18"])
    _ = area.handle(.down, width: 20, height: 3)
    #expect(area.layout(width: 20, height: 3).rows == ["línea 16", "línea 17", "línea 18"])
  }

  @Test("erasing the end of a long text leaves no empty box")
  func shrinks() {
    var area = TextArea(lines(20), limit: 999)
    for _ in 0..<30 { _ = area.handle(.control("w"), width: 20, height: 3) }
    #expect(area.layout(width: 20, height: 3).rows.count == 3)
  }

  @Test("a box of another size still shows the cursor")
  func resized() {
    var area = TextArea(lines(40), limit: 999)
    for _ in 0..<9 { _ = area.handle(.up, width: 20, height: 12) }
    let layout = area.layout(width: 6, height: 4)
    #expect(layout.rows.count == 4)
    #expect(
      layout.rows[layout.cursor.row].hasPrefix("30") || layout.rows[layout.cursor.row] == "línea ")
  }

  @Test("spaces at the edge hold the cursor at the edge")
  func edge() {
    let layout = TextArea("uno      ", limit: 99).layout(width: 5, height: 2)
    #expect(layout.rows == ["uno  "])
    #expect(layout.cursor == Point(column: 4, row: 0))
  }

  @Test(
    "law: the cursor is in the box, rows fit, and its row holds what is before it",
    arguments: Seeds.all)
  func inside(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    var area = TextArea(RandomTyping.text(&generator, upTo: 300), limit: 2000)
    for _ in 0..<200 {
      let size = Size(
        columns: Int.random(in: 2...24, using: &generator),
        rows: Int.random(in: 1...6, using: &generator))
      _ = area.handle(RandomTyping.key(&generator), width: size.columns, height: size.rows)
      let layout = area.layout(width: size.columns, height: size.rows)
      #expect(layout.rows.count <= size.rows, "seed \(seed)")
      #expect(layout.rows.indices.contains(layout.cursor.row), "seed \(seed)")
      #expect((0..<size.columns).contains(layout.cursor.column), "seed \(seed)")
      #expect(layout.rows.allSatisfy { TextWidth.of($0) <= size.columns }, "seed \(seed)")
    }
  }

  @Test("law: in a box that holds it all, the rows are the text", arguments: Seeds.all)
  func whole(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    let text = String((0..<300).map { _ in generator.pick(["a", "ñ", "é", " ", "日", "\n"]) })
    let rows = TextArea(text, limit: 999).layout(width: 12, height: 999).rows
    #expect(rows.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" })
  }

  @Test("a long text wraps only the lines around the cursor")
  func localWork() {
    var flow = TextFlow(
      Array(repeating: GraphemeLine(Array("una línea")), count: 5000), width: 20)
    let row = flow.row(3, from: flow.row(of: TextPosition(line: 2500, offset: 0)))
    #expect(row.line == 2503)
    #expect(flow.wrappedLines.sorted() == [2500, 2501, 2502])
  }
}
