/// A part of a drawn chart. Points from the upper left corner; greys from 0, black, to 1.
enum ChartMark: Hashable, Sendable {
  case rule(from: ChartPoint, to: ChartPoint, thickness: Double, grey: Double)
  case box(at: ChartPoint, width: Double, height: Double, grey: Double)
  /// The point is on the baseline, at the text's beginning, middle or end.
  case text(String, at: ChartPoint, size: Double, alignment: Table.Alignment)
}

struct ChartPoint: Hashable, Sendable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}
