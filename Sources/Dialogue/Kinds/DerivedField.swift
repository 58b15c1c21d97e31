/// A field that follows from the others of its record at the moment of writing.
struct DerivedField: Sendable {
  let key: FieldKey
  /// Of a record as it would be written, and as it stands where it is a change.
  let value: @Sendable (_ record: Record, _ old: Record?, Mesa) -> Value?

  /// What a party says is bound to the words that the agreement has at that moment. Who corrects
  /// something else of an answer, such as who gave it, has not asked again.
  static let digestOfAnswer: DerivedField = DerivedField(key: .digest) { answer, old, mesa in
    guard let agreement = answer.reference(.agreement) else { return answer[.digest] }
    let said: [FieldKey] = [.agreement, .party, .answer, .words]
    if let old, said.allSatisfy({ old[$0] == answer[$0] }), let digest = old[.digest] {
      return digest
    }
    return .text(mesa.clauseDigest(of: agreement).description)
  }

  /// What the bases said yes or no to: the words that the agreement has when that is written down.
  static let digestOfRatification: DerivedField = DerivedField(key: .digest) { bases, old, mesa in
    guard let agreement = bases.reference(.agreement),
      [.ratified, .rejected].contains(bases.code(.ratification))
    else { return nil }
    let said: [FieldKey] = [.agreement, .party, .ratification, .ratifiedBy]
    if let old, said.allSatisfy({ old[$0] == bases[$0] }), let digest = old[.digest] {
      return digest
    }
    return .text(mesa.clauseDigest(of: agreement).description)
  }

  /// The words that were read aloud are those that the clause has when the day of the reading is
  /// written down, or when whoever writes says of just these words that they were read again.
  static let digestOfReading: DerivedField = DerivedField(key: .digest) { agreement, old, mesa in
    guard let day = agreement.date(.readAloud) else { return nil }
    let digest = Value.text(mesa.clauseDigest(of: agreement).description)
    let isNew = old?.date(.readAloud) != day
    return isNew || agreement[.digest] == digest ? digest : old?[.digest]
  }
}
