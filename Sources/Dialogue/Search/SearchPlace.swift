/// Where in a mesa a text stands that a search can find.
public enum SearchPlace: Hashable, Sendable {
  case caseFile
  case party(PartyID)
  case session(SessionID)
  case record(RecordID, RecordKind)
  case note(NoteID)
  /// The step from one phase to the next that this folio wrote.
  case phaseStep(folio: Int)

  /// Its kind, as data has it: `case`, `party`, `session`, `note`, `phase`, or that of the record.
  public var kind: String {
    switch self {
    case .caseFile: "case"
    case .party: "party"
    case .session: "session"
    case .record(_, let kind): kind.rawValue
    case .note: "note"
    case .phaseStep: "phase"
    }
  }
}

extension SearchPlace: LosslessStringConvertible {
  /// Kind and identity: `agreement/k3f9x2.17`.
  public var description: String {
    switch self {
    case .caseFile: kind
    case .party(let id): "\(kind)/\(id.text)"
    case .session(let id): "\(kind)/\(id.text)"
    case .record(let id, _): "\(kind)/\(id.text)"
    case .note(let id): "\(kind)/\(id.text)"
    case .phaseStep(let folio): "\(kind)/\(folio)"
    }
  }

  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    guard let kind = parts.first else { return nil }
    let identity = parts.count > 1 ? parts[1] : ""
    let place: SearchPlace? =
      switch kind {
      case "case": .caseFile
      case "party": PartyID(identity).map { .party($0) }
      case "session": SessionID(identity).map { .session($0) }
      case "note": NoteID(identity).map { .note($0) }
      case "phase": Int(identity).map { .phaseStep(folio: $0) }
      case let name:
        RecordKind(rawValue: name).flatMap { kind in
          RecordID(identity).map { .record($0, kind) }
        }
      }
    guard let place else { return nil }
    self = place
  }
}
