import Dialogue

extension PersonEvent {
  /// The event of this name; `nil` where it is of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> PersonEvent? {
    switch name {
    case "personAdded":
      return .added(try Person.read(from: &reader))
    case "personRevised":
      let fields = try reader.fields("id", "from", "to")
      return .revised(
        try fields.person("id"), from: try fields.object("from", PersonRevision.read),
        to: try fields.object("to", PersonRevision.read))
    case "personStruck":
      let fields = try reader.fields("id", "reason")
      return .struck(
        try fields.person("id"), reason: try fields.optionalString("reason") ?? "")
    default:
      return nil
    }
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .added(let person):
      json.member("personAdded") { person.write(to: &$0) }
    case .revised(let id, let from, let to):
      json.member("personRevised") { json in
        json.member("id", id.identity)
        json.member("from") { from.write(to: &$0) }
        json.member("to") { to.write(to: &$0) }
      }
    case .struck(let id, let reason):
      json.member("personStruck") {
        $0.member("id", id.identity)
        $0.memberUnlessEmpty("reason", reason)
      }
    }
  }
}
