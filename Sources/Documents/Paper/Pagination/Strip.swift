/// A slice of the paper across the whole page that no page's end can cut: a line of text, a line of
/// all cells of a table's row, the room for a pen and a thumb.
struct Strip: Hashable, Sendable {
  var height: Double
  /// White before it; none where it begins a page.
  var space = 0.0
  /// To the strip before it.
  var bond = Bond.loose
  /// The head that is printed again above it where it begins a page: an index into the heads.
  var head: Int?
  /// A page begins here in any case.
  var startsPage = false
}
