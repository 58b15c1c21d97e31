import Dialogue

extension Place {
  func write(to json: inout JSONWriter) {
    json.memberUnlessEmpty("ubigeo", ubigeo)
    json.member("name", name)
  }

  static func read(from reader: inout JSONReader) throws(NotationError) -> Place {
    let fields = try reader.fields("ubigeo", "name")
    return Place(
      ubigeo: try fields.optionalString("ubigeo") ?? "", name: try fields.string("name"))
  }
}

extension CaseFile {
  func write(to json: inout JSONWriter) {
    json.member("name", name)
    json.member("code", code)
    json.member("place") { place.write(to: &$0) }
    json.member("type", type.rawValue)
    json.member("stage", stage.rawValue)
    json.member("status", status.rawValue)
    json.member("mechanism", mechanism.rawValue)
    json.member("moment", moment.rawValue)
    json.member("role", role.rawValue)
    json.member("summary", summary)
    CaseFileRevision(from: CaseFile(name: ""), to: self).writeRegistry(to: &json)
  }

  /// A field that is left out has its default; only the name has none.
  static func read(from reader: inout JSONReader) throws(NotationError) -> CaseFile {
    let start = reader.position
    let revision = try CaseFileRevision.read(from: &reader)
    guard revision.name != nil else {
      throw NotationError(offset: start, reason: .missing("name"))
    }
    return revision.applied(to: CaseFile(name: ""))
  }
}

extension CaseFileRevision {
  /// The members alone, without braces around them.
  func write(to json: inout JSONWriter) {
    if let name { json.member("name", name) }
    if let code { json.member("code", code) }
    if let place { json.member("place") { place.write(to: &$0) } }
    if let type { json.member("type", type.rawValue) }
    if let stage { json.member("stage", stage.rawValue) }
    if let status { json.member("status", status.rawValue) }
    if let mechanism { json.member("mechanism", mechanism.rawValue) }
    if let moment { json.member("moment", moment.rawValue) }
    if let role { json.member("role", role.rawValue) }
    if let summary { json.member("summary", summary) }
    writeRegistry(to: &json)
  }

  static func read(from reader: inout JSONReader) throws(NotationError) -> CaseFileRevision {
    try CaseFileRevision(
      reader.fields(
        "name", "code", "place", "type", "stage", "status", "mechanism", "moment", "role",
        "summary", "registry"))
  }

  /// With the member `from` of a command, which says what was seen.
  static func readWithSeen(
    from reader: inout JSONReader
  ) throws(NotationError) -> (new: CaseFileRevision, seen: CaseFileRevision) {
    let fields = try reader.fields(
      "name", "code", "place", "type", "stage", "status", "mechanism", "moment", "role", "summary",
      "registry", "from")
    let seen = try fields.optional("from", CaseFileRevision.read)
    return (try CaseFileRevision(fields), seen ?? CaseFileRevision())
  }

  private init(_ fields: Fields) throws(NotationError) {
    var revision = CaseFileRevision()
    revision.name = try fields.optionalString("name")
    revision.code = try fields.optionalString("code")
    if fields.has("place") {
      var place = try fields.reader(at: "place")
      revision.place = try Place.read(from: &place)
    }
    revision.type = try fields.optionalWord("type")
    revision.stage = try fields.optionalWord("stage")
    revision.status = try fields.optionalWord("status")
    revision.mechanism = try fields.optionalWord("mechanism")
    revision.moment = try fields.optionalWord("moment")
    revision.role = try fields.optionalWord("role")
    revision.summary = try fields.optionalString("summary")
    if fields.has("registry") {
      var registry = try fields.reader(at: "registry")
      try revision.readRegistry(from: &registry)
    }
    self = revision
  }
}
