import Dialogue

extension SessionEvent {
  func write(to json: inout JSONWriter) {
    switch self {
    case .sessionOpened(let id, let details):
      json.member("sessionOpened") {
        $0.member("id", id.identity)
        details.write(to: &$0)
      }
    case .sessionRevised(let id, let from, let to, let reason):
      json.member("sessionRevised") { json in
        json.member("id", id.identity)
        json.member("from") { from.writeFilled(to: &$0) }
        json.member("to") { to.writeFilled(to: &$0) }
        json.memberUnlessEmpty("reason", reason)
      }
    case .sessionClosed(let id):
      json.member("sessionClosed") { $0.member("id", id.identity) }
    case .attendanceRecorded(let session, let attendance):
      json.member("attendanceRecorded") {
        $0.member("session", session.identity)
        attendance.write(to: &$0)
      }
    case .attendanceRemoved(let session, let person):
      json.member("attendanceRemoved") {
        $0.member("session", session.identity)
        $0.member("person", person.identity)
      }
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> SessionEvent? {
    switch name {
    case "sessionOpened":
      let fields = try reader.fields(
        "id", "date", "place", "modality", "statedOpening", "statedClosing", "ending",
        "endingWords", "agenda")
      return .sessionOpened(
        try fields.session("id"), try SessionDetails(fields, place: try fields.recurring("place")))
    case "sessionRevised":
      let fields = try reader.fields("id", "from", "to", "reason")
      let from = try fields.object("from", SessionRevision.read)
      let to = try fields.object("to", SessionRevision.read)
      return .sessionRevised(
        try fields.session("id"), from: from.completed(by: to), to: to.completed(by: from),
        reason: try fields.optionalString("reason") ?? "")
    case "sessionClosed":
      return .sessionClosed(try reader.fields("id").session("id"))
    case "attendanceRecorded":
      let fields = try reader.fields("session", "person", "isPresent", "from", "until")
      return .attendanceRecorded(try fields.session("session"), try Attendance(fields))
    case "attendanceRemoved":
      let fields = try reader.fields("session", "person")
      return .attendanceRemoved(try fields.session("session"), try fields.person("person"))
    default:
      return nil
    }
  }
}

extension SessionCommand {
  func write(to json: inout JSONWriter) {
    switch self {
    case .openSession(let details):
      json.member("openSession") { details.write(to: &$0) }
    case .reviseSession(let id, let revision, let seen, let reason):
      json.member("reviseSession") { json in
        json.member("number", id.identity)
        revision.write(to: &json)
        if seen != SessionRevision() { json.member("from") { seen.write(to: &$0) } }
        json.memberUnlessEmpty("reason", reason)
      }
    case .closeSession:
      json.member("closeSession") { _ in }
    case .recordAttendance(let session, let person, let presence):
      json.member("recordAttendance") {
        $0.member("session", session.identity)
        $0.name("person")
        person.write(to: &$0)
        presence.write(to: &$0)
      }
    case .removeAttendance(let session, let person):
      json.member("removeAttendance") {
        $0.member("session", session.identity)
        $0.name("person")
        person.write(to: &$0)
      }
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> SessionCommand? {
    switch name {
    case "openSession":
      let fields = try reader.fields(
        "date", "place", "modality", "statedOpening", "statedClosing", "ending",
        "endingWords", "agenda")
      return .openSession(
        try SessionDetails(fields, place: try fields.optionalString("place") ?? ""))
    case "reviseSession":
      let fields = try reader.fields(
        "number", "date", "place", "modality", "statedOpening", "statedClosing", "ending",
        "endingWords", "agenda", "from",
        "reason")
      return .reviseSession(
        try fields.session("number"), try SessionRevision(fields),
        from: try fields.optional("from", SessionRevision.read) ?? SessionRevision(),
        reason: try fields.optionalString("reason") ?? "")
    case "closeSession":
      _ = try reader.fields()
      return .closeSession
    case "recordAttendance":
      let fields = try reader.fields(
        "session", "person", "name", "party", "isPresent", "from", "until")
      return .recordAttendance(
        try fields.session("session"), try fields.mention(), try Presence(fields))
    case "removeAttendance":
      let fields = try reader.fields("session", "person", "name", "party")
      return .removeAttendance(try fields.session("session"), try fields.mention())
    default:
      return nil
    }
  }
}
