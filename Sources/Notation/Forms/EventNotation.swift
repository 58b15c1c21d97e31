import Dialogue

extension Event {
  /// `{"itemMarked":{…}}`: the one member is named after the event, whatever its family.
  func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .case(let event): event.write(to: &json)
      case .people(let event): event.write(to: &json)
      case .protocol(let event): event.write(to: &json)
      case .session(let event): event.write(to: &json)
      case .room(let event): event.write(to: &json)
      case .floor(let event): event.write(to: &json)
      case .record(let event): event.write(to: &json)
      case .acta(let event): event.write(to: &json)
      case .strike(let event): event.write(to: &json)
      }
    }
  }

  /// - Throws: `unknownEvent` for a name that no family knows.
  static func read(from reader: inout JSONReader) throws(NotationError) -> Event {
    try reader.onlyMember { reader, name throws(NotationError) in
      // What a book has most of comes first.
      if let event = try ProtocolEvent.read(name, from: &reader) { return .protocol(event) }
      if let event = try RecordEvent.read(name, from: &reader) { return .record(event) }
      if let event = try SessionEvent.read(name, from: &reader) { return .session(event) }
      if let event = try RoomEvent.read(name, from: &reader) { return .room(event) }
      if let event = try FloorEvent.read(name, from: &reader) { return .floor(event) }
      if let event = try PeopleEvent.read(name, from: &reader) { return .people(event) }
      if let event = try StrikeEvent.read(name, from: &reader) { return .strike(event) }
      if let event = try CaseEvent.read(name, from: &reader) { return .case(event) }
      if let event = try ActaEvent.read(name, from: &reader) { return .acta(event) }
      throw reader.error(.unknownEvent(name.description))
    }
  }
}
