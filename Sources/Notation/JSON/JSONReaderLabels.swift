extension JSONReader {
  /// `{"label":"empresa"}`: the number of what an earlier line made under this name.
  ///
  /// - Throws: `unknownLabel` where no line before made anything under it.
  mutating func labelled() throws(NotationError) -> Int {
    let start = position
    let fields = try fields("label")
    let label = try fields.string("label")
    guard let number = labels?.numbers[label] else {
      throw NotationError(offset: start, reason: .unknownLabel(label))
    }
    return number
  }
}
