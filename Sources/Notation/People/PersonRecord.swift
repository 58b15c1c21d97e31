import Dialogue

extension PersonDetails {
  func write(to json: inout JSONWriter) {
    json.member("name", name)
    json.memberUnlessEmpty("shortName", shortName)
    json.memberUnlessEmpty("dni", dni)
    if sex != .unsaid { json.member("sex", sex.rawValue) }
    json.memberUnlessEmpty("language", language)
    if let needsInterpreter { json.member("needsInterpreter", needsInterpreter) }
    json.memberUnlessEmpty("phone", phone)
    if let party { json.member("party", party.identity) }
    json.memberUnlessEmpty("office", office)
    json.memberUnlessEmpty("entity", entity)
  }

  /// - Throws: `unknownValue` for what is no code of the list of sexes.
  init(_ fields: Fields) throws(NotationError) {
    self.init(
      name: try fields.recurring("name"), shortName: try fields.optionalString("shortName") ?? "",
      dni: try fields.optionalString("dni") ?? "", sex: try fields.optionalSex() ?? .unsaid,
      language: try fields.optionalRecurring("language") ?? "",
      needsInterpreter: fields.has("needsInterpreter")
        ? try fields.boolean("needsInterpreter") : nil,
      phone: try fields.optionalString("phone") ?? "",
      party: try fields.optionalIdentity("party").map { PartyID($0) },
      office: try fields.optionalString("office") ?? "",
      entity: try fields.optionalString("entity") ?? "")
  }

  static func read(from reader: inout JSONReader) throws(NotationError) -> PersonDetails {
    try PersonDetails(
      try reader.fields(
        "name", "shortName", "dni", "sex", "language", "needsInterpreter", "phone", "party",
        "office", "entity"))
  }
}

extension Person {
  func write(to json: inout JSONWriter) {
    json.member("id", id.identity)
    details.write(to: &json)
  }

  static func read(from reader: inout JSONReader) throws(NotationError) -> Person {
    let fields = try reader.fields(
      "id", "name", "shortName", "dni", "sex", "language", "needsInterpreter", "phone", "party",
      "office", "entity")
    return Person(id: try fields.person("id"), details: try PersonDetails(fields))
  }
}

extension PersonRevision {
  /// Only what it names; a text that is cleared is empty, and what else is cleared is `null`.
  func write(to json: inout JSONWriter) {
    if let name { json.member("name", name) }
    if let shortName { json.member("shortName", shortName) }
    if let dni { json.member("dni", dni) }
    if let sex { json.member("sex", sex.rawValue) }
    if let language { json.member("language", language) }
    if let needsInterpreter {
      json.name("needsInterpreter")
      if let needsInterpreter { json.boolean(needsInterpreter) } else { json.null() }
    }
    if let phone { json.member("phone", phone) }
    if let party {
      json.name("party")
      if let party { json.identity(party.identity) } else { json.null() }
    }
    if let office { json.member("office", office) }
    if let entity { json.member("entity", entity) }
  }

  init(_ fields: Fields) throws(NotationError) {
    self.init()
    name = try fields.optionalString("name")
    shortName = try fields.optionalString("shortName")
    dni = try fields.optionalString("dni")
    sex = try fields.optionalSex()
    language = try fields.optionalString("language")
    if fields.has("needsInterpreter") {
      var reader = try fields.reader(at: "needsInterpreter")
      needsInterpreter = .some(reader.takeNull() ? nil : try reader.boolean())
    }
    phone = try fields.optionalString("phone")
    if fields.has("party") {
      var reader = try fields.reader(at: "party")
      party = .some(reader.takeNull() ? nil : PartyID(try reader.identity(named: "party")))
    }
    office = try fields.optionalString("office")
    entity = try fields.optionalString("entity")
  }

  static func read(from reader: inout JSONReader) throws(NotationError) -> PersonRevision {
    try PersonRevision(
      try reader.fields(
        "name", "shortName", "dni", "sex", "language", "needsInterpreter", "phone", "party",
        "office", "entity"))
  }
}

extension Fields {
  func person(_ name: StaticString) throws(NotationError) -> PersonID {
    var reader = try reader(at: name)
    return PersonID(try reader.identity(named: name.description, takesNumber: true))
  }

  fileprivate func optionalSex() throws(NotationError) -> Code? {
    guard has("sex") else { return nil }
    return try value("sex") { text in CodeList.sex.codes.first { $0.rawValue == text } }
  }
}
