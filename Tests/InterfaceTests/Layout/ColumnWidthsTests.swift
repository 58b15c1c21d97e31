import SeededRandomness
import Testing

@testable import Interface

@Suite("The columns of a list")
struct ColumnWidthsTests {
  private static let columns = [
    Column(title: "Qué", least: 20, most: nil, rank: 0),
    Column(title: "Estado", least: 10, most: 20, rank: 1),
    Column(title: "Lugar", least: 12, most: 30, rank: 2, cut: .start),
  ]

  /// The width to share, and what each column gets.
  private static let table: [(width: Int, wanted: [Int])] = [
    (5, [5, 0, 0]), (20, [20, 0, 0]), (31, [31, 0, 0]), (32, [20, 10, 0]), (42, [25, 15, 0]),
    (45, [27, 16, 0]), (46, [20, 10, 12]), (60, [27, 17, 12]), (74, [34, 20, 16]),
    (100, [47, 20, 29]), (120, [66, 20, 30]),
  ]

  @Test("the lowest in rank goes first, and what is left goes by rank", arguments: table)
  func share(width: Int, wanted: [Int]) {
    #expect(ColumnWidths.share(width, Self.columns) == wanted)
  }

  @Test("a column that needs no width takes none, nor a gap")
  func none() {
    var columns = Self.columns
    columns[1] = Column(title: "Estado", least: 0, most: 20, rank: 1)
    #expect(ColumnWidths.share(34, columns) == [20, 0, 12])
  }

  /// A text, a width, and what is seen of it with either end cut.
  private static let cuts: [(text: String, width: Int, end: String, start: String)] = [
    ("Ana", 3, "Ana", "Ana"), ("Ana Quispe", 5, "Ana …", "…ispe"),
    ("actas/2026/firmada.pdf", 12, "actas/2026/…", "…firmada.pdf"), ("Ñuñu", 3, "Ñu…", "…ñu"),
    ("日本語", 4, "日…", "…語"), ("x", 0, "", ""), ("ab", 1, "…", "…"),
  ]

  @Test("a text is cut at the side of its column", arguments: cuts)
  func cut(text: String, width: Int, end: String, start: String) {
    #expect(CutSide.end.cut(text, to: width) == end)
    #expect(CutSide.start.cut(text, to: width) == start)
  }

  @Test(
    "law: no cut text is wider than its column, and what is left is of the text",
    arguments: Seeds.all)
  func law(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    for _ in 0..<50 {
      let text = RandomTyping.text(&generator, upTo: 30)
      let width = Int.random(in: 0...30, using: &generator)
      for side in [CutSide.start, .end] {
        let cut = side.cut(text, to: width)
        #expect(TextWidth.of(cut) <= width, "seed \(seed)")
      }
      let kept = CutSide.start.cut(text, to: width).drop { $0 == "…" }
      #expect(Shown.line(text).hasSuffix(kept), "seed \(seed)")
    }
  }
}
