import PlainIdentities

@testable import Dialogue

/// Revisions of which only what stands from then on matters to a test.
extension Event {
  static func caseFileRevised(_ to: CaseFileRevision) -> Event {
    .caseFileRevised(from: CaseFileRevision(), to: to)
  }

  static func partyRevised(_ party: Party) -> Event {
    .partyRevised(party.id, from: PartyRevision(), to: PartyRevision(party.details))
  }

  static func sessionRevised(_ number: SessionID, date: CalendarDate, place: String) -> Event {
    .sessionRevised(
      number, from: SessionRevision(), to: SessionRevision(date: date, place: place))
  }

  static func recordRevised(
    _ id: RecordID, _ kind: RecordKind, _ to: [FieldKey: Value]
  ) -> Event {
    .recordRevised(id, kind, from: [:], to: to)
  }
}

extension Command {
  var isStrike: Bool {
    switch self {
    case .strike(.undo), .strike(.redo): true
    case _: false
    }
  }
}
