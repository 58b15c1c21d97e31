import Dialogue

extension JSONReader {
  /// `{"label":"empresa"}`: what an earlier line made under this name; `{"number":"13"}`: the person of
  /// that number at the table.
  ///
  /// - Throws: `unknownLabel` where no line before made anything under it, `unknownNumber` where nobody
  ///   has that number.
  mutating func labelled(takesNumber: Bool) throws(NotationError) -> Identity {
    let start = position
    let fields = try takesNumber ? fields("label", "number") : fields("label")
    if takesNumber, fields.has("number") {
      let number = try fields.string("number")
      guard let person = labels?.person(number) else {
        throw NotationError(offset: start, reason: .unknownNumber(number))
      }
      return person.identity
    }
    let label = try fields.string("label")
    guard let identity = labels?.identities[label] else {
      throw NotationError(offset: start, reason: .unknownLabel(label))
    }
    return identity
  }
}
