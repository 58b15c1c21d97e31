/// What stands on one page, from the top of its text.
struct PageLayout: Hashable, Sendable {
  /// The repeated head that the page begins with.
  var head: Int?
  var placements: [Placement] = []

  struct Placement: Hashable, Sendable {
    /// Index of the strip.
    var strip: Int
    /// Distance from the top of the page's text.
    var top: Double
  }
}
