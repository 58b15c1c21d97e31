/// What is drawn around the words of a piece.
enum Look {
  case plain
  /// A row of a table: rules at these places and above and below; the ground in grey for heads.
  case grid(edges: [Double], ground: Double?)
  /// A bar at the left.
  case bar(x: Double)
  case signatures([SignaturePlace])
}

/// Where one person signs, from the upper left corner of the row of signatures.
struct SignaturePlace {
  var x: Double
  /// Nil where the label is too long to stand there; it is then one of the lines below.
  var penLabel: SetText?
  var thumbLabel: SetText?
}
