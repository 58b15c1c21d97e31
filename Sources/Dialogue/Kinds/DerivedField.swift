/// A field that follows from the others of its record at the moment of writing.
struct DerivedField: Sendable {
  let key: FieldKey
  let value: @Sendable (_ values: [FieldKey: Value], Mesa) -> Value?

  /// What a party says is bound to the words that the agreement has at that moment.
  static let digestOfAgreement: DerivedField = DerivedField(key: .digest) { values, mesa in
    guard case .record(let agreement)? = values[.agreement] else { return values[.digest] }
    return .text(mesa.clauseDigest(of: agreement).description)
  }
}
