import Dialogue

extension JSONReader {
  /// `{"label":"empresa"}`: what an earlier line made under this name.
  ///
  /// - Throws: `unknownLabel` where no line before made anything under it.
  mutating func labelled() throws(NotationError) -> Identity {
    let start = position
    let fields = try fields("label")
    let label = try fields.string("label")
    guard let identity = labels?.identities[label] else {
      throw NotationError(offset: start, reason: .unknownLabel(label))
    }
    return identity
  }
}
