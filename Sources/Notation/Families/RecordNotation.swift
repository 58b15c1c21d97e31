import Dialogue

extension RecordEvent {
  func write(to json: inout JSONWriter) {
    switch self {
    case .recordAdded(let id, let number, let session, let kind, let values, let note):
      json.member("recordAdded") {
        $0.member("id", id.identity)
        $0.member("number", number)
        if let session { $0.member("session", session.identity) }
        $0.recordMembers(kind, values)
        if let note { $0.member("note", note.identity) }
      }
    case .recordRevised(let id, let kind, let from, let to):
      json.member("recordRevised") { json in
        json.member("id", id.identity)
        json.member("kind", kind.rawValue)
        json.name("from")
        RecordValues(kind: kind, values: from).write(to: &json)
        json.name("to")
        RecordValues(kind: kind, values: to).write(to: &json)
      }
    case .recordStruck(let id, let reason):
      json.strike("recordStruck", id, reason)
    case .recordMoved(let id, let before):
      json.move("recordMoved", id, before)
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> RecordEvent? {
    switch name {
    case "recordAdded":
      let fields = try reader.fields("id", "number", "session", "kind", "values", "note")
      let record = try RecordValues(fields)
      return .recordAdded(
        try fields.record("id"), number: try fields.integer("number"),
        session: try fields.optionalSession("session"), record.kind, record.values,
        note: try fields.optionalIdentity("note").map { NoteID($0) })
    case "recordRevised":
      let fields = try reader.fields("id", "kind", "from", "to")
      let to = try RecordValues(fields, at: "to")
      return .recordRevised(
        try fields.record("id"), to.kind, from: try RecordValues(fields, at: "from").values,
        to: to.values)
    case "recordStruck":
      let fields = try reader.fields("id", "reason")
      return .recordStruck(
        try fields.record("id"), reason: try fields.optionalString("reason") ?? "")
    case "recordMoved":
      let fields = try reader.fields("id", "before")
      return .recordMoved(try fields.record("id"), before: try fields.optionalRecord("before"))
    default:
      return nil
    }
  }
}

extension RecordCommand {
  func write(to json: inout JSONWriter) {
    switch self {
    case .addRecord(let kind, let values):
      json.member("addRecord") { $0.recordMembers(kind, values) }
    case .reviseRecord(let id, let kind, let values, let seen):
      json.member("reviseRecord") { json in
        json.member("id", id.identity)
        json.recordMembers(kind, values)
        guard !seen.isEmpty else { return }
        json.name("from")
        SeenValues(kind: kind, values: seen).write(to: &json)
      }
    case .strikeRecord(let id, let reason):
      json.strike("strikeRecord", id, reason)
    case .moveRecord(let id, let before):
      json.move("moveRecord", id, before)
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> RecordCommand? {
    switch name {
    case "addRecord":
      let record = try RecordValues(try reader.fields("kind", "values"), in: .command)
      return .addRecord(record.kind, record.values)
    case "reviseRecord":
      let fields = try reader.fields("id", "kind", "values", "from")
      let record = try RecordValues(fields, in: .command)
      let seen = fields.has("from") ? try SeenValues(fields).values : [:]
      return .reviseRecord(try fields.record("id"), record.kind, record.values, from: seen)
    case "strikeRecord":
      let fields = try reader.fields("id", "reason")
      return .strikeRecord(
        try fields.record("id"), reason: try fields.optionalString("reason") ?? "")
    case "moveRecord":
      let fields = try reader.fields("id", "before")
      return .moveRecord(try fields.record("id"), before: try fields.optionalRecord("before"))
    default:
      return nil
    }
  }
}

extension JSONWriter {
  mutating func recordMembers(_ kind: RecordKind, _ values: [FieldKey: Value]) {
    member("kind", kind.rawValue)
    name("values")
    RecordValues(kind: kind, values: values).write(to: &self)
  }

  fileprivate mutating func strike(_ name: StaticString, _ id: RecordID, _ reason: String) {
    member(name) {
      $0.member("id", id.identity)
      $0.memberUnlessEmpty("reason", reason)
    }
  }

  fileprivate mutating func move(_ name: StaticString, _ id: RecordID, _ before: RecordID?) {
    member(name) {
      $0.member("id", id.identity)
      if let before { $0.member("before", before.identity) }
    }
  }
}
