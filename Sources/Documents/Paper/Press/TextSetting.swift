/// How a text is set on paper.
struct TextSetting: Hashable, Sendable {
  /// In points.
  var size: Double
  /// Lines break here; nil for one line of natural width.
  var width: Double?
  var alignment = Table.Alignment.leading
  var bold = false
  /// What is longer ends in an ellipsis.
  var lineLimit: Int?

  /// Whether a text of any length comes out as lines of a bounded one.
  var breaksLines: Bool { width != nil }
}
