import Dialogue

extension RoomEvent {
  func write(to json: inout JSONWriter) {
    switch self {
    case .noteAdded(let id, let text, let item, let session):
      json.member("noteAdded") {
        $0.member("id", id.identity)
        $0.member("text", text)
        if let item { $0.member("item", item) }
        if let session { $0.member("session", session.identity) }
      }
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> RoomEvent? {
    switch name {
    case "noteAdded":
      let fields = try reader.fields("id", "text", "item", "session")
      return .noteAdded(
        NoteID(try fields.identity("id")), text: try fields.string("text"),
        item: try fields.optionalRecurring("item"),
        session: try fields.optionalSession("session"))
    default:
      return nil
    }
  }
}

extension RoomCommand {
  func write(to json: inout JSONWriter) {
    switch self {
    case .addNote(let text, let item):
      json.member("addNote") {
        $0.member("text", text)
        if let item { $0.member("item", item) }
      }
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> RoomCommand? {
    switch name {
    case "addNote":
      let fields = try reader.fields("text", "item")
      return .addNote(text: try fields.string("text"), item: try fields.optionalString("item"))
    default:
      return nil
    }
  }
}
