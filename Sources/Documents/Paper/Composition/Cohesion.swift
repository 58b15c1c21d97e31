/// How the lines of a piece hold together.
struct Cohesion: Hashable, Sendable {
  /// Of the lines of a piece that is short enough.
  var bond: Bond
  /// The most lines that still hold so.
  var limit: Int

  /// Two lines at least at either end.
  static let text = Cohesion(bond: .loose, limit: 0)
  static let heading = Cohesion(bond: .tied, limit: 6)
  static let row = Cohesion(bond: .paired, limit: 24)
  static let signatures = Cohesion(bond: .solid, limit: 36)

  /// What binds the line to the one before, of a piece of so many.
  func bond(ofLine line: Int, of count: Int) -> Bond {
    if count <= limit { return bond }
    return line == 1 || line == count - 1 ? .paired : .loose
  }
}
