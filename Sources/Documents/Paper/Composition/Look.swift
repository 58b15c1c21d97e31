/// What is drawn around the words of a piece.
enum Look {
  case plain
  /// A row of a table: rules at these places and above and below; the ground in grey for heads.
  case grid(edges: [Double], ground: Double?)
  /// A bar at the left.
  case bar(x: Double)
  case signatures([SignaturePlace])
  /// Drawn from the upper left corner of the piece, so far from the left.
  case chart([PaperMark], x: Double)
}

/// A part of a chart with its words set.
enum PaperMark {
  case rule(from: ChartPoint, to: ChartPoint, thickness: Double, grey: Double)
  case box(at: ChartPoint, width: Double, height: Double, grey: Double)
  /// From its left end, on the baseline.
  case text(SetText, at: ChartPoint)
}

/// Where one person signs, from the upper left corner of the row of signatures.
struct SignaturePlace {
  var x: Double
  /// Nil where the label is too long to stand there; it is then one of the lines below.
  var penLabel: SetText?
  var thumbLabel: SetText?
}
