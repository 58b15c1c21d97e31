import Dialogue

extension PersonMention {
  /// The number, or `{"name":"Ana Peña","party":…}` with whatever else is said.
  func write(to json: inout JSONWriter) {
    switch self {
    case .known(let id): json.identity(id.identity)
    case .named(let details): json.object { details.write(to: &$0) }
    }
  }
}

extension Value {
  /// As a field of this type holds it.
  func write(as type: FieldType, to json: inout JSONWriter) {
    switch (type, self) {
    // A text stands there as it is.
    case (.personOrText, .person(let id)): json.object { $0.member("person", id.identity) }
    case (.person, .mentions(let mentions)): mentions.first?.write(to: &json)
    case (_, _): write(to: &json)
    }
  }
}

extension JSONReader {
  /// Somebody as a command speaks of them: an identity or a label; a name; or an object that names
  /// somebody.
  mutating func mention(named name: String) throws(NotationError) -> PersonMention {
    skipSpace()
    var ahead = self
    if next == 0x22 {
      let text = try ahead.string()
      guard Identity(text).map({ $0.origin != .unsaid }) != true else {
        return .known(PersonID(try identity(named: name, takesNumber: true)))
      }
      self = ahead
      return .named(text)
    }
    if next == 0x7B {
      let fields = try ahead.fields(named: ["label", "number"], allowingOthers: true)
      if !fields.has("label"), !fields.has("number") {
        return .named(try PersonDetails.read(from: &self))
      }
    }
    return .known(PersonID(try identity(named: name, takesNumber: true)))
  }

  /// A person in a field that takes a text too: `{"person":…}`, a serial number or a label.
  mutating func personBesideText(named name: String) throws(NotationError) -> PersonID {
    skipSpace()
    guard next == 0x7B else { return PersonID(try identity(named: name, takesNumber: true)) }
    var ahead = self
    let fields = try ahead.fields(named: ["person"], allowingOthers: true)
    guard fields.has("person") else {
      return PersonID(try identity(named: name, takesNumber: true))
    }
    _ = try self.fields("person")
    return try fields.person("person")
  }
}

extension Presence {
  func write(to json: inout JSONWriter) {
    json.member("isPresent", isPresent)
    if let from { json.member("from", from.description) }
    if let until { json.member("until", until.description) }
  }

  init(_ fields: Fields) throws(NotationError) {
    self.init(
      isPresent: try fields.boolean("isPresent"), from: try fields.optionalHour("from"),
      until: try fields.optionalHour("until"))
  }
}

extension Fields {
  /// Whom a command is about: what stands under `person`, or the name and party of old.
  func mention() throws(NotationError) -> PersonMention {
    if has("person") {
      var reader = try reader(at: "person")
      return try reader.mention(named: "person")
    }
    return .named(
      try string("name"), of: try optionalIdentity("party").map { PartyID($0) })
  }

  func optionalHour(_ name: StaticString) throws(NotationError) -> ClockHour? {
    guard has(name) else { return nil }
    return try value(name) { ClockHour($0) }
  }
}
