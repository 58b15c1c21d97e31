import Dialogue

extension Event {
  static func readOfRecord(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> Event {
    switch name {
    case "recordAdded":
      let fields = try reader.fields("id", "number", "session", "kind", "values")
      let record = try RecordValues(fields)
      return .recordAdded(
        try fields.record("id"), number: try fields.integer("number"),
        session: try fields.optionalSession("session"), record.kind, record.values)
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
      return .recordMoved(
        try fields.record("id"), before: try fields.optionalIdentity("before").map { RecordID($0) })
    default:
      throw reader.error(.unknownEvent(name.description))
    }
  }

  func writeOfRecord(to json: inout JSONWriter) {
    switch self {
    case .recordAdded(let id, let number, let session, let kind, let values):
      json.member("recordAdded") {
        $0.member("id", id.identity)
        $0.member("number", number)
        if let session { $0.member("session", session.identity) }
        $0.recordMembers(kind, values)
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
      json.member("recordStruck") {
        $0.member("id", id.identity)
        $0.memberUnlessEmpty("reason", reason)
      }
    case .recordMoved(let id, let before):
      json.member("recordMoved") {
        $0.member("id", id.identity)
        if let before { $0.member("before", before.identity) }
      }
    case .mesaOpened, .caseFileRevised, .circumstanceSet, .partyAdded, .partyRevised,
      .partyRemoved, .person, .phaseEntered, .itemMarked, .noteAdded, .sessionOpened,
      .sessionRevised,
      .sessionClosed, .attendanceRecorded, .attendanceRemoved, .actaFrozen, .folioStruck:
      break
    }
  }
}

extension Command {
  static func readOfRecord(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> Command {
    switch name {
    case "addRecord":
      let record = try RecordValues(try reader.fields("kind", "values"), in: .command)
      return .addRecord(record.kind, record.values)
    case "reviseRecord":
      let fields = try reader.fields("id", "kind", "values", "from")
      let record = try RecordValues(fields, in: .command)
      let seen = fields.has("from") ? try SeenValues(fields).values : [:]
      return .reviseRecord(
        try fields.record("id"), record.kind, record.values, from: seen)
    case "strikeRecord":
      let fields = try reader.fields("id", "reason")
      return .strikeRecord(
        try fields.record("id"), reason: try fields.optionalString("reason") ?? "")
    case "moveRecord":
      let fields = try reader.fields("id", "before")
      return .moveRecord(
        try fields.record("id"), before: try fields.optionalIdentity("before").map { RecordID($0) })
    default:
      throw reader.error(.unknownCommand(name.description))
    }
  }

  func writeOfRecord(to json: inout JSONWriter) {
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
      json.member("strikeRecord") {
        $0.member("id", id.identity)
        $0.memberUnlessEmpty("reason", reason)
      }
    case .moveRecord(let id, let before):
      json.member("moveRecord") {
        $0.member("id", id.identity)
        if let before { $0.member("before", before.identity) }
      }
    case .openMesa, .reviseCaseFile, .setCircumstance, .addParty, .reviseParty, .removeParty,
      .person, .enterPhase, .markItem, .addNote, .openSession, .reviseSession, .closeSession,
      .recordAttendance, .removeAttendance, .freezeActa, .undo, .redo:
      break
    }
  }
}

extension JSONWriter {
  mutating func recordMembers(_ kind: RecordKind, _ values: [FieldKey: Value]) {
    member("kind", kind.rawValue)
    name("values")
    RecordValues(kind: kind, values: values).write(to: &self)
  }
}
