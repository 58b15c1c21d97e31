import Dialogue

extension PersonCommand {
  /// The command of this name; `nil` where it is of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> PersonCommand? {
    switch name {
    case "addPerson":
      return .add(try PersonDetails.read(from: &reader))
    case "revisePerson":
      let fields = try reader.fields(
        "id", "name", "shortName", "dni", "sex", "language", "needsInterpreter", "phone", "party",
        "office", "entity", "from")
      return .revise(
        try fields.person("id"), try PersonRevision(fields),
        from: try fields.optional("from", PersonRevision.read) ?? PersonRevision())
    case "strikePerson":
      let fields = try reader.fields("id", "reason")
      return .strike(
        try fields.person("id"), reason: try fields.optionalString("reason") ?? "")
    default:
      return nil
    }
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .add(let details):
      json.member("addPerson") { details.write(to: &$0) }
    case .revise(let id, let revision, let seen):
      json.member("revisePerson") { json in
        json.member("id", id.identity)
        revision.write(to: &json)
        if seen != PersonRevision() { json.member("from") { seen.write(to: &$0) } }
      }
    case .strike(let id, let reason):
      json.member("strikePerson") {
        $0.member("id", id.identity)
        $0.memberUnlessEmpty("reason", reason)
      }
    }
  }
}
