/// Charts: caption and drawing, on one page.
extension Composer {
  mutating func addChart(_ chart: Chart, _ band: Band) throws(DocumentError) {
    let drawing = ChartDrawing(chart, width: band.width)
    guard !drawing.marks.isEmpty else { return }
    if !chart.caption.isEmpty {
      let set = try set(RichText(chart.caption), .caption, width: band.width)
      append(
        Piece(
          cells: [Cell(text: set, x: band.x)], type: .caption, space: 8, trail: 4,
          isHeading: true))
    }
    var marks: [PaperMark] = []
    for mark in drawing.marks { marks.append(try set(mark)) }
    append(
      Piece(
        cells: [], type: .cell, look: .chart(marks, x: band.x), space: 2, trail: 4,
        leastFirst: drawing.height))
  }

  private func set(_ mark: ChartMark) throws(DocumentError) -> PaperMark {
    switch mark {
    case .rule(let from, let to, let thickness, let grey):
      return .rule(from: from, to: to, thickness: thickness, grey: grey)
    case .box(let corner, let width, let height, let grey):
      return .box(at: corner, width: width, height: height, grey: grey)
    case .text(let string, var point, let size, let alignment):
      let text = try set(RichText(string), PaperType(size: size, pitch: size), width: nil)
      switch alignment {
      case .leading: break
      case .centre: point.x -= text.width / 2
      case .trailing: point.x -= text.width
      }
      return .text(text, at: point)
    }
  }
}
