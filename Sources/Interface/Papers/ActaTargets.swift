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
    guard words.count == 3, let agreement = Int(words[0]), let party = Int(words[1]),
      let answer = Code(rawValue: words[2])
    else { return nil }
    self.init(agreement: agreement, party: party, answer: answer)
  }

  public var description: String { "\(agreement)/\(party)/\(answer.rawValue)" }
}

/// Something to write down about the signing of an acta: a signature that was declined or given by
/// a witness, or a copy handed over.
public struct SigningTarget: Hashable, Sendable, LosslessStringConvertible {
  public enum Kind: String, Sendable { case onRequest, declined, delivery }

  let acta: RecordID
  let kind: Kind
  /// The row of the signer, or the number of the party.
  let number: Int

  init(acta: RecordID, kind: Kind, number: Int) {
    self.acta = acta
    self.kind = kind
    self.number = number
  }

  public init?(_ text: String) {
    let words = text.split(separator: "/").map(String.init)
    guard words.count == 3, let acta = Int(words[0]), let kind = Kind(rawValue: words[1]),
      let number = Int(words[2])
    else { return nil }
    self.init(acta: acta, kind: kind, number: number)
  }

  public var description: String { "\(acta)/\(kind.rawValue)/\(number)" }
}
