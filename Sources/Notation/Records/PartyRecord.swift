import Dialogue

extension PartyDetails {
  func write(to json: inout JSONWriter) {
    json.member("name", name)
    json.memberUnlessEmpty("shortName", shortName)
    json.member("kind", kind.rawValue)
    json.member("tier", tier.rawValue)
    json.memberUnlessEmpty("address", address)
  }

  init(_ fields: Fields) throws(NotationError) {
    self.init(
      name: try fields.string("name"), shortName: try fields.optionalString("shortName") ?? "",
      kind: try fields.word("kind"),
      tier: try fields.optionalWord("tier") ?? .primary,
      address: try fields.optionalString("address") ?? "")
  }
}

extension Party {
  func write(to json: inout JSONWriter) {
    json.member("id", id.identity)
    details.write(to: &json)
  }

  static func read(from reader: inout JSONReader) throws(NotationError) -> Party {
    let fields = try reader.fields("id", "name", "shortName", "kind", "tier", "address")
    return Party(id: try fields.party("id"), details: try PartyDetails(fields))
  }
}
