/// Why a mediator talks with some apart: the six reasons of source 000, part 4.
public enum CaucusReason: String, CaseIterable, Hashable, Sendable {
  case violence, imbalance, distrust, moreFacts, deadlock, separation
}

/// A meeting with some parties apart from the others, within a session.
public struct Caucus: Hashable, Sendable {
  public let reason: CaucusReason
  /// With whom; nobody in books of before that was asked.
  public let parties: [PartyID]
  public let since: Timestamp
}

extension Mesa {
  /// The caucus that goes on.
  public var caucus: Caucus? { openSession.flatMap { floor(of: $0.id).caucus } }
}

extension Mesa {
  /// Nothing that a party says apart is written down as if it had been said at the table.
  func checkCaucus(_ command: RecordCommand) throws(Refusal) {
    guard caucus != nil else { return }
    let kind: RecordKind? =
      switch command {
      case .addRecord(let kind, _), .reviseRecord(_, let kind, _, _): kind
      case .strikeRecord, .moveRecord: nil
      }
    if let kind, kind.isHeldInCaucus { throw .heldInCaucus }
  }
}

extension RecordKind {
  /// Whether records of the kind tell what parties say, so that none is written while some are apart.
  /// What watches over rights is written at any time.
  public var isHeldInCaucus: Bool { Self.heldInCaucus.contains(self) }

  private static let heldInCaucus: [RecordKind] = [
    .statement, .claim, .proposal, .agreement, .commitment, .normToIssue, .acceptance, .agendaItem,
  ]
}
