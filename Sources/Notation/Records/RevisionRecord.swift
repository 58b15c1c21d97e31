import Dialogue

/// A revision in a book: `"from":{…},"to":{…}`, each with the fields that change, an empty text left
/// out. What one side names and the other does not is an empty text there.
extension CaseFileRevision {
  func writeFilled(to json: inout JSONWriter) {
    var filled = self
    if name == "" { filled.name = nil }
    if code == "" { filled.code = nil }
    if place == .unknown { filled.place = nil }
    if summary == "" { filled.summary = nil }
    filled.write(to: &json)
  }

  /// With an empty text for each that `other` names and this one leaves out.
  func completed(by other: CaseFileRevision) -> CaseFileRevision {
    var result = self
    if name == nil, other.name != nil { result.name = "" }
    if code == nil, other.code != nil { result.code = "" }
    if place == nil, other.place != nil { result.place = .unknown }
    if summary == nil, other.summary != nil { result.summary = "" }
    return result
  }
}

extension PartyRevision {
  func write(to json: inout JSONWriter) {
    if let name { json.member("name", name) }
    if let shortName { json.member("shortName", shortName) }
    if let kind { json.member("kind", kind.rawValue) }
    if let tier { json.member("tier", tier.rawValue) }
    if let address { json.member("address", address) }
  }

  init(_ fields: Fields) throws(NotationError) {
    self.init()
    name = try fields.optionalString("name")
    shortName = try fields.optionalString("shortName")
    kind = try fields.optionalWord("kind")
    tier = try fields.optionalWord("tier")
    address = try fields.optionalString("address")
  }

  static func read(from reader: inout JSONReader) throws(NotationError) -> PartyRevision {
    try PartyRevision(try reader.fields("name", "shortName", "kind", "tier", "address"))
  }
}

extension Fields {
  /// What `read` makes of the member `name`; `nil` where there is none.
  func optional<Value>(
    _ name: StaticString, _ read: (inout JSONReader) throws(NotationError) -> Value
  ) throws(NotationError) -> Value? {
    guard has(name) else { return nil }
    var reader = try reader(at: name)
    return try read(&reader)
  }

  /// What `read` makes of the member `name`, which may not be missing.
  func object<Value>(
    _ name: StaticString, _ read: (inout JSONReader) throws(NotationError) -> Value
  ) throws(NotationError) -> Value {
    var reader = try reader(at: name)
    return try read(&reader)
  }
}
