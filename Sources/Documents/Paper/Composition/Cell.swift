/// A text at its place across a piece.
struct Cell {
  var text: SetText
  /// From the left end of the paper's text.
  var x: Double
}
