/// A part of the paper with its texts set side by side: a paragraph, a row of a table, a row of
/// signatures. Its lines share one pitch, so that a page may end between any two.
struct Piece {
  var cells: [Cell]
  var type: PaperType
  var look = Look.plain
  /// White before the piece.
  var space = 0.0
  /// Above the first line and below the last, inside what is drawn around.
  var lead = 0.0
  var trail = 0.0
  /// The least height of the first strip.
  var leastFirst = 0.0
  /// To the piece before.
  var bond = Bond.loose
  var cohesion = Cohesion.text
  /// Repeated above where a page begins within the piece or with it.
  var head: Int?
  var startsPage = false
  /// Nothing by itself: it belongs to what follows.
  var isHeading = false
  /// What stands of it in the outline of the file.
  var heading: PaperHeading?

  var lineCount: Int { max(1, cells.map(\.text.lineCount).max() ?? 1) }

  /// Those that stand in the first strip, where it is higher than a line.
  var linesInFirst: Int {
    min(lineCount, max(1, Int(((leastFirst - lead) / type.pitch).rounded(.up))))
  }

  var strips: [Strip] {
    let count = lineCount
    let inFirst = linesInFirst
    var strips = [
      Strip(
        height: max(leastFirst, lead + Double(inFirst) * type.pitch), space: space, bond: bond,
        head: head, startsPage: startsPage)
    ]
    for line in inFirst..<max(inFirst, count) {
      strips.append(
        Strip(
          height: type.pitch, bond: cohesion.bond(ofLine: line, of: count), head: head))
    }
    strips[strips.count - 1].height += trail
    return strips
  }

  var height: Double { strips.reduce(0) { $0 + $1.height } }

  /// The lines that stand in these strips.
  func lines(inStrips strips: Range<Int>) -> Range<Int> {
    let inFirst = linesInFirst
    let start = strips.lowerBound == 0 ? 0 : inFirst + strips.lowerBound - 1
    return start..<inFirst + strips.upperBound - 1
  }

  /// The strip that a line stands in and how far below the strip's top.
  func place(ofLine line: Int) -> (strip: Int, offset: Double) {
    let inFirst = linesInFirst
    return line < inFirst ? (0, lead + Double(line) * type.pitch) : (line - inFirst + 1, 0)
  }
}

/// A heading as the outline of a file has it, by which a reader goes from part to part.
struct PaperHeading {
  /// 1 to 3.
  var level: Int
  var title: String
}
