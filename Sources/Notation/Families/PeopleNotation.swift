import Dialogue

extension PeopleEvent {
  func write(to json: inout JSONWriter) {
    switch self {
    case .partyAdded(let party):
      json.member("partyAdded") { party.write(to: &$0) }
    case .partyRevised(let id, let from, let to):
      json.member("partyRevised") { json in
        json.member("id", id.identity)
        json.member("from") { from.write(to: &$0) }
        json.member("to") { to.write(to: &$0) }
      }
    case .partyRemoved(let id):
      json.member("partyRemoved") { $0.member("id", id.identity) }
    case .person(let event): event.write(to: &json)
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> PeopleEvent? {
    switch name {
    case "partyAdded":
      return .partyAdded(try Party.read(from: &reader))
    case "partyRevised":
      let fields = try reader.fields("id", "from", "to")
      return .partyRevised(
        try fields.party("id"), from: try fields.object("from", PartyRevision.read),
        to: try fields.object("to", PartyRevision.read))
    case "partyRemoved":
      return .partyRemoved(try reader.fields("id").party("id"))
    default:
      return try PersonEvent.read(name, from: &reader).map { .person($0) }
    }
  }
}

extension PeopleCommand {
  func write(to json: inout JSONWriter) {
    switch self {
    case .addParty(let details):
      json.member("addParty") { details.write(to: &$0) }
    case .reviseParty(let id, let revision, let seen):
      json.member("reviseParty") { json in
        json.member("id", id.identity)
        revision.write(to: &json)
        if seen != PartyRevision() { json.member("from") { seen.write(to: &$0) } }
      }
    case .removeParty(let id):
      json.member("removeParty") { $0.member("id", id.identity) }
    case .person(let command): command.write(to: &json)
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> PeopleCommand? {
    switch name {
    case "addParty":
      return .addParty(
        try PartyDetails(try reader.fields("name", "shortName", "kind", "tier", "address")))
    case "reviseParty":
      let fields = try reader.fields("id", "name", "shortName", "kind", "tier", "address", "from")
      return .reviseParty(
        try fields.party("id"), try PartyRevision(fields),
        from: try fields.optional("from", PartyRevision.read) ?? PartyRevision())
    case "removeParty":
      return .removeParty(try reader.fields("id").party("id"))
    default:
      return try PersonCommand.read(name, from: &reader).map { .person($0) }
    }
  }
}
