import Dialogue

extension RoomEvent {
  func write(to json: inout JSONWriter) {
    switch self {
    case .noteAdded(let id, let text, let item, let session, let saying):
      json.member("noteAdded") {
        $0.member("id", id.identity)
        $0.member("text", text)
        if let item { $0.member("item", item) }
        if let session { $0.member("session", session.identity) }
        saying?.write(to: &$0)
      }
    case .noteSorted(let id, let kind):
      json.member("noteSorted") {
        $0.member("id", id.identity)
        if let kind { $0.member("kind", kind.rawValue) }
      }
    case .noteAttributed(let id, let speaker):
      json.member("noteAttributed") {
        $0.member("id", id.identity)
        speaker?.write(to: &$0)
      }
    case .noteReleased(let id, let speaker):
      json.member("noteReleased") {
        $0.member("id", id.identity)
        speaker.write(to: &$0)
      }
    case .noteJoined(let id, let other):
      json.member("noteJoined") {
        $0.member("id", id.identity)
        $0.member("to", other.identity)
      }
    case .noteStruck(let id):
      json.member("noteStruck") { $0.member("id", id.identity) }
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> RoomEvent? {
    switch name {
    case "noteAdded":
      let fields = try reader.fields(
        "id", "text", "item", "session", "person", "party", "matter", "hour", "caucus")
      return .noteAdded(
        NoteID(try fields.identity("id")), text: try fields.string("text"),
        item: try fields.optionalRecurring("item"),
        session: try fields.optionalSession("session"), saying: try Saying.read(fields))
    case "noteSorted":
      let fields = try reader.fields("id", "kind")
      return .noteSorted(NoteID(try fields.identity("id")), try fields.optionalWord("kind"))
    case "noteAttributed":
      let fields = try reader.fields("id", "person", "party")
      return .noteAttributed(
        NoteID(try fields.identity("id")), try fields.optionalSpeaker())
    case "noteReleased":
      let fields = try reader.fields("id", "person", "party")
      return .noteReleased(NoteID(try fields.identity("id")), by: try fields.speaker())
    case "noteJoined":
      let fields = try reader.fields("id", "to")
      return .noteJoined(
        NoteID(try fields.identity("id")), to: NoteID(try fields.identity("to")))
    case "noteStruck":
      return .noteStruck(NoteID(try reader.fields("id").identity("id")))
    default:
      return nil
    }
  }
}

extension RoomCommand {
  func write(to json: inout JSONWriter) {
    switch self {
    case .addNote(let text, let item, let saying, let kind):
      json.member("addNote") {
        $0.member("text", text)
        if let item { $0.member("item", item) }
        saying?.write(to: &$0)
        if let kind { $0.member("kind", kind.rawValue) }
      }
    case .sortNote(let id, let kind):
      json.member("sortNote") {
        $0.member("id", id.identity)
        if let kind { $0.member("kind", kind.rawValue) }
      }
    case .attributeNote(let id, let speaker):
      json.member("attributeNote") {
        $0.member("id", id.identity)
        speaker?.write(to: &$0)
      }
    case .releaseNote(let id, let speaker):
      json.member("releaseNote") {
        $0.member("id", id.identity)
        speaker.write(to: &$0)
      }
    case .joinNotes(let id, let other):
      json.member("joinNotes") {
        $0.member("id", id.identity)
        $0.member("to", other.identity)
      }
    case .strikeNote(let id):
      json.member("strikeNote") { $0.member("id", id.identity) }
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> RoomCommand? {
    switch name {
    case "addNote":
      let fields = try reader.fields(
        "text", "item", "person", "party", "matter", "hour", "caucus", "kind")
      return .addNote(
        text: try fields.string("text"), item: try fields.optionalString("item"),
        saying: try Saying.read(fields), as: try fields.optionalWord("kind"))
    case "sortNote":
      let fields = try reader.fields("id", "kind")
      return .sortNote(NoteID(try fields.identity("id")), as: try fields.optionalWord("kind"))
    case "attributeNote":
      let fields = try reader.fields("id", "person", "party")
      return .attributeNote(
        NoteID(try fields.identity("id")), try fields.optionalSpeaker())
    case "releaseNote":
      let fields = try reader.fields("id", "person", "party")
      return .releaseNote(NoteID(try fields.identity("id")), by: try fields.speaker())
    case "joinNotes":
      let fields = try reader.fields("id", "to")
      return .joinNotes(
        NoteID(try fields.identity("id")), to: NoteID(try fields.identity("to")))
    case "strikeNote":
      return .strikeNote(NoteID(try reader.fields("id").identity("id")))
    default:
      return nil
    }
  }
}
