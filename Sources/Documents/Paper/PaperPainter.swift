/// Draws the pieces on their pages.
struct PaperPainter {
  let press: Press
  let pieces: [Piece]
  let heads: [Piece]
  private let owners: [(piece: Int, strip: Int)]

  init(press: Press, pieces: [Piece], heads: [Piece]) {
    self.press = press
    self.pieces = pieces
    self.heads = heads
    owners = pieces.enumerated().flatMap { index, piece in
      piece.strips.indices.map { (index, $0) }
    }
  }

  func draw(_ page: PageLayout) {
    if let head = page.head {
      var top = 0.0
      let tops = heads[head].strips.map { strip in
        defer { top += strip.height }
        return top
      }
      draw(heads[head], strips: 0..<tops.count, tops: tops)
    }
    var rest = page.placements[...]
    while let first = rest.first {
      let piece = owners[first.strip].piece
      let part = rest.prefix { owners[$0.strip].piece == piece }
      let start = owners[first.strip].strip
      draw(pieces[piece], strips: start..<start + part.count, tops: part.map(\.top))
      rest = rest.dropFirst(part.count)
    }
  }

  /// The strips of a piece that stand on one page; `tops` from the top of the page's text.
  private func draw(_ piece: Piece, strips: Range<Int>, tops: [Double]) {
    guard let first = tops.first, let last = tops.last else { return }
    let all = piece.strips
    let isEnd = strips.upperBound == all.count
    let top = PaperSheet.textTop + first
    let bottom = PaperSheet.textTop + last + all[strips.upperBound - 1].height
    if let heading = piece.heading, strips.lowerBound == 0 { press.outline(heading, y: top) }
    switch piece.look {
    case .plain: break
    // Where the row goes on overleaf, the last line needs the air that the row's end has.
    case .grid(let edges, let ground):
      let places = edges.map { PaperSheet.left + $0 }
      if let ground, let left = places.first, let right = places.last {
        press.fill(x: left, y: top, width: right - left, height: bottom - top, grey: ground)
      }
      drawGrid(places, top, isEnd ? bottom : bottom + 2.5, .table)
    case .bar(let x):
      press.fill(x: PaperSheet.left + x, y: top, width: 1.6, height: bottom - top, grey: 0.6)
    case .signatures(let places):
      if strips.lowerBound == 0 { for place in places { draw(place, top) } }
    case .chart(let marks, let x):
      if strips.lowerBound == 0 { for mark in marks { draw(mark, PaperSheet.left + x, top) } }
    }
    let lines = piece.lines(inStrips: strips)
    for cell in piece.cells {
      for line in lines.clamped(to: 0..<cell.text.lineCount) {
        let place = piece.place(ofLine: line)
        let top = PaperSheet.textTop + tops[place.strip - strips.lowerBound] + place.offset
        draw(cell.text, line, x: cell.x, lineTop: top, piece.type)
      }
    }
  }

  private func draw(
    _ text: SetText, _ line: Int, x: Double, lineTop: Double, _ type: PaperType
  ) {
    let baseline = lineTop + (type.pitch - text.lineHeight) / 2 + text.ascent
    press.draw(text, line: line, x: PaperSheet.left + x, baseline: baseline, grey: type.grey)
  }

  /// Upright rules at the places, from left to right, between two level ones.
  private func drawGrid(_ places: [Double], _ top: Double, _ bottom: Double, _ pen: Pen) {
    guard let left = places.first, let right = places.last else { return }
    // Corners meet: each level rule takes in half the thickness of the upright ones.
    let half = pen.thickness / 2
    for y in [top, bottom] {
      press.rule(
        from: (left - half, y), to: (right + half, y), thickness: pen.thickness, grey: pen.grey)
    }
    for x in places {
      press.rule(from: (x, top), to: (x, bottom), thickness: pen.thickness, grey: pen.grey)
    }
  }

  private func draw(_ mark: PaperMark, _ left: Double, _ top: Double) {
    switch mark {
    case .rule(let from, let to, let thickness, let grey):
      press.rule(
        from: (left + from.x, top + from.y), to: (left + to.x, top + to.y), thickness: thickness,
        grey: grey)
    case .box(let corner, let width, let height, let grey):
      press.fill(x: left + corner.x, y: top + corner.y, width: width, height: height, grey: grey)
    case .text(let text, let point):
      press.draw(text, line: 0, x: left + point.x, baseline: top + point.y, grey: 0)
    }
  }

  private func draw(_ place: SignaturePlace, _ top: Double) {
    let left = PaperSheet.left + place.x
    let line = top + SignatureBox.penLine
    press.rule(
      from: (left, line), to: (left + SignatureBox.penWidth, line), thickness: 0.7, grey: 0)
    if let label = place.penLabel {
      draw(label, 0, x: place.x, lineTop: line - PaperType.label.pitch, .label)
    }
    let right = left + SignatureBox.width
    let box = right - SignatureBox.thumbWidth
    let bottom = top + SignatureBox.thumbHeight
    drawGrid([box, right], top, bottom, .thumb)
    if let label = place.thumbLabel {
      let x = box - PaperSheet.left + (SignatureBox.thumbWidth - label.width) / 2
      draw(label, 0, x: x, lineTop: bottom - PaperType.label.pitch - 1, .label)
    }
  }
}

/// How a rule is drawn, in points and grey.
private struct Pen {
  var thickness: Double
  var grey: Double

  static let table = Pen(thickness: 0.5, grey: 0.4)
  static let thumb = Pen(thickness: 0.7, grey: 0.2)
}
