/// The part of the text's width that a block stands in.
struct Band: Hashable, Sendable {
  var x = 0.0
  var width = PaperSheet.textWidth

  func indented(by distance: Double) -> Band {
    Band(x: x + distance, width: width - distance)
  }
}
