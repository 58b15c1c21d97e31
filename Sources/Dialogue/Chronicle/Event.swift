/// What happened: the only thing that a book holds. One command makes one event, one folio.
///
/// Events come in families; each family has its commands, its rules and its part of the state in a
/// folder of its own. The grammar of each event stands in the article *BookFormat* of the module
/// `Ledger`.
public enum Event: Hashable, Sendable {
  case `case`(CaseEvent)
  case people(PeopleEvent)
  case `protocol`(ProtocolEvent)
  case session(SessionEvent)
  case room(RoomEvent)
  case floor(FloorEvent)
  case record(RecordEvent)
  case acta(ActaEvent)
  case strike(StrikeEvent)

  public var family: Family {
    switch self {
    case .case: .case
    case .people: .people
    case .protocol: .protocol
    case .session: .session
    case .room: .room
    case .floor: .floor
    case .record: .record
    case .acta: .acta
    case .strike: .strike
    }
  }
}

/// The families of commands and events. Each evolves by itself, from its own events alone.
public enum Family: Int, CaseIterable, Hashable, Sendable {
  /// The case file and the circumstances.
  case `case`
  /// Who is part of the process.
  case people
  /// Phases and lists of verification.
  case `protocol`
  /// Sessions and who was there.
  case session
  /// What is noted while it happens.
  case room
  /// Who has the floor, and for how long.
  case floor
  /// What the instruments write down.
  case record
  /// Actas taken to signature.
  case acta
  /// Folios that lose their effect, or get it back.
  case strike
}

/// Some families: a bit for each, since a set would look its element up in the runtime at each start.
public struct Families: Hashable, Sendable {
  private let bits: UInt16

  public init(_ families: Family...) {
    bits = families.reduce(0) { $0 | 1 << UInt16($1.rawValue) }
  }

  public func contains(_ family: Family) -> Bool { bits & 1 << UInt16(family.rawValue) != 0 }
}
