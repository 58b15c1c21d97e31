import Dialogue

/// A cell of the table of the six questions: a party, and what it is asked.
public struct QuestionCell: Hashable, Sendable {
  public let party: PartyID
  /// One of `FieldKey.sixQuestions`.
  public let question: FieldKey
}

extension QuestionCell: LosslessStringConvertible {
  public var description: String { "\(party.text).\(question.rawValue)" }

  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 2, let party = PartyID(parts[0]),
      let question = FieldKey(rawValue: parts[1]),
      FieldKey.sixQuestions.contains(question)
    else { return nil }
    self.init(party: party, question: question)
  }
}
