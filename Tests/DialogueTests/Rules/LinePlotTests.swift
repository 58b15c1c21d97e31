import Dialogue
import Testing

@Suite("Lines drawn with characters")
struct LinePlotTests {
  private static func rows(_ lines: [[Int?]], _ pens: [LinePlot.Pen], width: Int) -> [String] {
    let plot = LinePlot(lines, pens: pens, width: width)
    return (0..<(lines.first?.count ?? 0)).map { plot.row($0) }
  }

  @Test("go down where nothing changes, and along the row to where they stand now")
  func steps() {
    #expect(
      Self.rows([[0, 0, 3, 6, 6, 2]], [.thin], width: 7) == [
        "│", "│", "╰──╮", "   ╰──╮", "      │", "  ╭───╯",
      ])
  }

  @Test("are of plain signs where there are no others, and the later covers the earlier")
  func plain() {
    #expect(
      Self.rows([[4, 2, 4], [0, 2, 0]], [.plain, .plainThick], width: 5) == [
        "#   |", "###-'", "###-.",
      ])
  }

  @Test("have a gap where a value is not known, and begin anew after it")
  func gaps() {
    #expect(Self.rows([[3, nil, 0, 6]], [.thin], width: 7) == ["   │", "", "│", "╰─────╮"])
  }

  @Test("stay in their room whatever the figures, none of which need be there")
  func bounds() {
    for width in [0, 2, 40] {
      for row in Self.rows([[0, 1_000_000, 1], [-5, 0, 999_999]], [.thick], width: width) {
        #expect(row.count <= max(2, width))
      }
    }
    #expect(LinePlot([], pens: [.thin], width: 10).row(0).isEmpty)
    #expect(LinePlot([[0, 0]], pens: [.thin], width: 10).row(1) == "│")
    #expect(LinePlot([[1]], pens: [.thin], width: 10).row(7).isEmpty)
  }
}
