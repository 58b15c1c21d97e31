import Dialogue

/// One line of pieces: the bar at the top, that of the keys.
struct Bar: Hashable {
  /// Words that follow each other, in one ink each.
  struct Piece: Hashable {
    let text: String
    let ink: Ink
    /// The key that a click on it stands for.
    var key: Key?
    /// Columns left free after it.
    var gap = 0
  }

  var ground: Ink?
  var pieces: [Piece]
  /// What stands at the right.
  var right: Piece?
}
