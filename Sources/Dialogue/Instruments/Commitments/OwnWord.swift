/// What only the party that is obliged says of its commitment.
extension Mesa {
  /// The obliged party that a field names: by its own name, by that of a person of it, or as the clause
  /// calls it; `nil` where the field names somebody else.
  func obliged(by commitment: Record, namedIn key: FieldKey, of record: Record) -> ObligedMention? {
    let names = ObligedNames(of: commitment, in: self)
    if let person = record.person(key) { return names.mention(person) }
    return names.mention(record.text(key))
  }

  /// Whether a verification is by the party that is obliged, or by whoever answers for it: its own word,
  /// and no finding of another.
  func isOwnWord(_ verification: Record) -> Bool {
    guard let commitment = verification.reference(.commitment).flatMap({ records[$0] }) else {
      return false
    }
    return obliged(by: commitment, namedIn: .by, of: verification) != nil
  }

  /// A name as it is compared: its words without case, accents and articles.
  static func nameWords(_ text: String) -> [String] {
    Folding.words(text).filter { word in
      word.count > 1 && !["el", "la", "los", "las", "sac", "sa", "srl", "eirl"].contains(word)
    }
  }
}

/// How the party that is obliged was named.
struct ObligedMention: Hashable {
  /// `nil` where only a person without a party is obliged.
  let party: PartyID?
  /// Whether it can be told who is meant without the clause, as by «el responsable» it cannot.
  let isByName: Bool
}
