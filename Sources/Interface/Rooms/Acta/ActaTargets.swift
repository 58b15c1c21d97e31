import Dialogue

/// What a party says of a clause, asked for on the screen of reading aloud.
public struct AnswerTarget: Hashable, Sendable, LosslessStringConvertible {
  let agreement: RecordID
  let party: PartyID
  /// Of ``CodeList/reception``.
  let answer: Code

  init(agreement: RecordID, party: PartyID, answer: Code) {
    self.agreement = agreement
    self.party = party
    self.answer = answer
  }

  public init?(_ text: String) {
    let words = text.split(separator: "/").map(String.init)
    guard words.count == 3, let agreement = RecordID(words[0]), let party = PartyID(words[1]),
      let answer = Code(rawValue: words[2])
    else { return nil }
    self.init(agreement: agreement, party: party, answer: answer)
  }

  public var description: String { "\(agreement.text)/\(party.text)/\(answer.rawValue)" }
}

/// Something to write down about the signing of an acta: a signature that was declined or given by
/// a witness, or a copy handed over.
public struct SigningTarget: Hashable, Sendable, LosslessStringConvertible {
  public enum Kind: String, Sendable { case onRequest, declined, delivery }

  let acta: RecordID
  let kind: Kind
  /// Who signs; `nil` for a copy.
  let person: PersonID?
  /// The party that gets the copy.
  let party: PartyID?

  init(acta: RecordID, kind: Kind, person: PersonID) {
    self.acta = acta
    self.kind = kind
    self.person = person
    party = nil
  }

  init(acta: RecordID, copyFor party: PartyID) {
    self.acta = acta
    kind = .delivery
    person = nil
    self.party = party
  }

  public init?(_ text: String) {
    let words = text.split(separator: "/").map(String.init)
    guard words.count == 3, let acta = RecordID(words[0]), let kind = Kind(rawValue: words[1])
    else { return nil }
    if kind == .delivery {
      guard let party = PartyID(words[2]) else { return nil }
      self.init(acta: acta, copyFor: party)
    } else {
      guard let person = PersonID(words[2]) else { return nil }
      self.init(acta: acta, kind: kind, person: person)
    }
  }

  public var description: String {
    "\(acta.text)/\(kind.rawValue)/\(party?.text ?? person?.text ?? "")"
  }
}
