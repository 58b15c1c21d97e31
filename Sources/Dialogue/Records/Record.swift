/// What a field of a record holds.
public enum Value: Hashable, Sendable {
  case text(String)
  case code(Code)
  case date(CalendarDate)
  case number(Int)
  case flag(Bool)
  case party(PartyID)
  case parties([PartyID])
  case person(PersonID)
  case people([PersonID])
  /// Whoever a command speaks of, by number or by name; never in a record.
  case mentions([PersonMention])
  case record(RecordID)
  case session(SessionID)
  case deadline(Deadline)
}

extension Value {
  /// Whoever it refers to.
  public var people: [PersonID] {
    switch self {
    case .person(let id): [id]
    case .people(let ids): ids
    case .text, .code, .date, .number, .flag, .party, .parties, .mentions, .record, .session,
      .deadline:
      []
    }
  }
}

/// Something that an instrument wrote down.
public struct Record: Hashable, Sendable, Identifiable {
  public let id: RecordID
  /// 1, 2, 3 … among those of its kind, in the order in which they were written; never given again.
  public let number: Int
  public let kind: RecordKind
  /// Only fields that hold something.
  public var values: [FieldKey: Value]
  /// The session in which it was first written, and the folio and hour of its last change.
  public internal(set) var session: SessionID?
  public internal(set) var folio: Int
  public internal(set) var at: Timestamp
  /// The line that it was made of; `nil` for nearly all.
  public let note: NoteID?

  public init(
    id: RecordID, number: Int = 0, kind: RecordKind, values: [FieldKey: Value],
    session: SessionID? = nil, folio: Int = 0,
    at: Timestamp = Timestamp(milliseconds: 0, offsetMinutes: 0), note: NoteID? = nil
  ) {
    self.id = id
    self.number = number
    self.kind = kind
    self.values = values
    self.session = session
    self.folio = folio
    self.at = at
    self.note = note
  }

  public subscript(key: FieldKey) -> Value? { values[key] }

  public func text(_ key: FieldKey) -> String {
    if case .text(let text)? = values[key] { return text }
    return ""
  }

  /// The code of a choice; where nothing was chosen the code by which its list says so, `nil` where
  /// the list has none: silence is no answer.
  public func code(_ key: FieldKey) -> Code? {
    if case .code(let code)? = values[key] { return code }
    guard case .choice(let list)? = kind.declaration.field(key)?.type else { return nil }
    return list.unsaid
  }

  public func date(_ key: FieldKey) -> CalendarDate? {
    if case .date(let date)? = values[key] { return date }
    return nil
  }

  public func number(_ key: FieldKey) -> Int? {
    if case .number(let number)? = values[key] { return number }
    return nil
  }

  public func flag(_ key: FieldKey) -> Bool { values[key] == .flag(true) }

  public func party(_ key: FieldKey = .party) -> PartyID? {
    if case .party(let party)? = values[key] { return party }
    return nil
  }

  public func parties(_ key: FieldKey) -> [PartyID] {
    if case .parties(let parties)? = values[key] { return parties }
    return []
  }

  public func person(_ key: FieldKey = .person) -> PersonID? {
    if case .person(let person)? = values[key] { return person }
    return nil
  }

  public func people(_ key: FieldKey) -> [PersonID] { values[key]?.people ?? [] }

  public func reference(_ key: FieldKey) -> RecordID? {
    if case .record(let id)? = values[key] { return id }
    return nil
  }

  public func session(_ key: FieldKey = .session) -> SessionID? {
    if case .session(let id)? = values[key] { return id }
    return nil
  }

  public func deadline(_ key: FieldKey = .deadline) -> Deadline? {
    if case .deadline(let deadline)? = values[key] { return deadline }
    return nil
  }
}
