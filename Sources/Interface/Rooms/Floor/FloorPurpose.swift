import Dialogue

/// What a form of the Sala is for.
public enum FloorPurpose: Hashable, Sendable {
  /// A line to capture.
  case line
  /// What is told in an emergency.
  case emergency
  /// The hour of return.
  case recess
  /// Minutes of a turn.
  case limit
  /// The words for somebody who leaves.
  case walkOut(Speaker)
  /// Who said a line.
  case sayer(NoteID)
  /// With whom somebody meets apart, and why.
  case caucus
  /// By whose word a line of it may be told.
  case release(NoteID)
  /// A turn to correct, or to write down afterwards.
  case turn
}

extension FloorPurpose: LosslessStringConvertible {
  public var description: String {
    switch self {
    case .line: "line"
    case .emergency: "emergency"
    case .recess: "recess"
    case .limit: "limit"
    case .walkOut(.person(let id)): "walkOut:person:\(id.text)"
    case .walkOut(.party(let id)): "walkOut:party:\(id.text)"
    case .sayer(let note): "sayer:\(note.text)"
    case .turn: "turn"
    case .caucus: "caucus"
    case .release(let note): "release:\(note.text)"
    }
  }

  public init?(_ text: String) {
    let parts = text.split(separator: ":").map { String($0) }
    switch parts.first {
    case "line": self = .line
    case "emergency": self = .emergency
    case "recess": self = .recess
    case "limit": self = .limit
    case "turn": self = .turn
    case "caucus": self = .caucus
    case "release":
      guard parts.count == 2, let note = NoteID(parts[1]) else { return nil }
      self = .release(note)
    case "sayer":
      guard parts.count == 2, let note = NoteID(parts[1]) else { return nil }
      self = .sayer(note)
    case "walkOut":
      guard parts.count == 3 else { return nil }
      if parts[1] == "party", let id = PartyID(parts[2]) {
        self = .walkOut(.party(id))
      } else if let id = PersonID(parts[2]) {
        self = .walkOut(.person(id))
      } else {
        return nil
      }
    default: return nil
    }
  }
}
