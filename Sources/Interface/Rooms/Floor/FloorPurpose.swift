import Dialogue

/// What a form of the Sala is for.
public enum FloorPurpose: Hashable, Sendable {
  /// A line to capture, of whoever had the floor when it was begun: a draft of it stays theirs.
  case line(Speaker?)
  /// The same while somebody meets apart: a draft of it is taken up nowhere else.
  case lineApart(Speaker?)
  /// A note written while somebody meets apart, kept to it in the same way.
  case noteApart(item: ItemID?)
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
  /// A turn of a session to correct, called by its folio, or one to write down afterwards.
  case turn(SessionID, Int?)
  /// The rule of the mesa's quorum.
  case quorum
}

extension FloorPurpose: LosslessStringConvertible {
  public var description: String {
    switch self {
    case .line(let speaker): speaker.map { "line:" + Self.text(of: $0) } ?? "line"
    case .lineApart(let speaker): speaker.map { "lineApart:" + Self.text(of: $0) } ?? "lineApart"
    case .noteApart(let item): "noteApart:" + (item ?? "")
    case .emergency: "emergency"
    case .recess: "recess"
    case .limit: "limit"
    case .walkOut(let speaker): "walkOut:" + Self.text(of: speaker)
    case .sayer(let note): "sayer:\(note.text)"
    case .turn(let session, let turn):
      "turn:" + ([session.text] + (turn.map { ["\($0)"] } ?? [])).joined(separator: ":")
    case .quorum: "quorum"
    case .caucus: "caucus"
    case .release(let note): "release:\(note.text)"
    }
  }

  public init?(_ text: String) {
    let parts = text.split(separator: ":").map { String($0) }
    switch parts.first {
    case "line", "lineApart":
      let speaker = Self.speaker(parts.dropFirst())
      guard parts.count == 1 || speaker != nil else { return nil }
      self = parts.first == "line" ? .line(speaker) : .lineApart(speaker)
    case "noteApart": self = .noteApart(item: parts.count == 2 ? parts[1] : nil)
    case "emergency": self = .emergency
    case "recess": self = .recess
    case "limit": self = .limit
    case "turn":
      guard parts.count == 2 || parts.count == 3, let session = SessionID(parts[1]) else {
        return nil
      }
      let turn = parts.count == 3 ? Int(parts[2]) : nil
      if parts.count == 3, turn == nil { return nil }
      self = .turn(session, turn)
    case "quorum": self = .quorum
    case "caucus": self = .caucus
    case "release":
      guard parts.count == 2, let note = NoteID(parts[1]) else { return nil }
      self = .release(note)
    case "sayer":
      guard parts.count == 2, let note = NoteID(parts[1]) else { return nil }
      self = .sayer(note)
    case "walkOut":
      guard let speaker = Self.speaker(parts.dropFirst()) else { return nil }
      self = .walkOut(speaker)
    default: return nil
    }
  }

  private static func text(of speaker: Speaker) -> String {
    switch speaker {
    case .person(let id): "person:\(id.text)"
    case .party(let id): "party:\(id.text)"
    }
  }

  private static func speaker(_ parts: ArraySlice<String>) -> Speaker? {
    guard parts.count == 2, let sort = parts.first, let id = parts.last else { return nil }
    if sort == "party" { return PartyID(id).map(Speaker.party) }
    return PersonID(id).map(Speaker.person)
  }
}

extension FormPurpose {
  /// Whether it takes down a line of the Sala.
  var isLineOfFloor: Bool {
    switch self {
    case .floor(.line), .floor(.lineApart): true
    case _: false
    }
  }

  /// Whether what is typed there is said in trust.
  var isOfCaucus: Bool {
    switch self {
    case .floor(.lineApart), .floor(.noteApart): true
    case _: false
    }
  }
}
