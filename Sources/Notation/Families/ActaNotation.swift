import Dialogue

extension ActaEvent {
  func write(to json: inout JSONWriter) {
    switch self {
    case .actaFrozen(let freezing):
      json.member("actaFrozen") { freezing.write(to: &$0) }
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> ActaEvent? {
    switch name {
    case "actaFrozen": return .actaFrozen(try ActaFreezing.read(from: &reader))
    default: return nil
    }
  }
}

extension ActaFreezing {
  func write(to json: inout JSONWriter) {
    json.member("acta", acta.identity)
    json.member("number", number)
    json.member("date", date)
    json.name("agreements")
    json.list(agreements) { $0.identity($1.identity) }
    json.name("clauses")
    json.list(clauses) { $0.string($1) }
    json.name("signers")
    json.list(signers) { json, signer in json.object { signer.write(to: &$0) } }
    json.name("parties")
    json.list(parties) { $0.identity($1.identity) }
    json.member("digest", digest)
  }

  fileprivate static func read(
    from reader: inout JSONReader
  ) throws(NotationError) -> ActaFreezing {
    let fields = try reader.fields(
      "acta", "number", "date", "agreements", "clauses", "signers", "parties", "digest")
    var agreements = try fields.reader(at: "agreements")
    var clauses = try fields.reader(at: "clauses")
    var signers = try fields.reader(at: "signers")
    var parties = try fields.reader(at: "parties")
    return ActaFreezing(
      acta: try fields.record("acta"), number: try fields.integer("number"),
      date: try fields.date("date"),
      agreements: try agreements.list { reader throws(NotationError) in
        RecordID(try reader.identity(named: "agreements"))
      },
      clauses: try clauses.list { reader throws(NotationError) in try reader.string() },
      signers: try signers.list { reader throws(NotationError) in
        try ActaSigner.read(from: &reader)
      },
      parties: try parties.list { reader throws(NotationError) in
        PartyID(try reader.identity(named: "parties"))
      },
      digest: try fields.string("digest"))
  }
}

extension ActaSigner {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("person", person.identity)
    json.member("name", name)
    json.memberUnlessEmpty("dni", dni)
    json.memberUnlessEmpty("position", position)
    if let party { json.member("party", party.identity) }
    if let role { json.member("role", role.rawValue) }
    json.memberUnlessEmpty("witness", witness)
    json.memberUnlessEmpty("witnessDNI", witnessDNI)
    if let regularises { json.member("until", regularises) }
  }

  fileprivate static func read(
    from reader: inout JSONReader
  ) throws(NotationError) -> ActaSigner {
    let fields = try reader.fields(
      "person", "name", "dni", "position", "party", "role", "witness", "witnessDNI", "until")
    return ActaSigner(
      person: try fields.person("person"), name: try fields.string("name"),
      dni: try fields.optionalString("dni") ?? "",
      position: try fields.optionalString("position") ?? "",
      party: try fields.optionalIdentity("party").map { PartyID($0) },
      role: try fields.optionalCode("role", of: .teamRole),
      witness: try fields.optionalString("witness") ?? "",
      witnessDNI: try fields.optionalString("witnessDNI") ?? "",
      regularises: try fields.optionalDate("until"))
  }
}

extension ActaCommand {
  func write(to json: inout JSONWriter) {
    switch self {
    case .freezeActa(let acta, let date, let document):
      json.member("freezeActa") {
        $0.member("acta", acta.identity)
        $0.member("date", date)
        $0.memberUnlessEmpty("document", document)
      }
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> ActaCommand? {
    switch name {
    case "freezeActa":
      let fields = try reader.fields("acta", "date", "document")
      return .freezeActa(
        try fields.record("acta"), date: try fields.date("date"),
        document: try fields.optionalString("document") ?? "")
    default:
      return nil
    }
  }
}

extension Fields {
  /// A code of a list: there are few of them, and many of all.
  fileprivate func optionalCode(
    _ name: StaticString, of list: CodeList
  ) throws(NotationError) -> Code? {
    guard has(name) else { return nil }
    return try value(name) { text in list.codes.first { $0.rawValue == text } }
  }
}
