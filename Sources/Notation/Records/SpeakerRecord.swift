import Dialogue

extension Speaker {
  /// `"person":…` or `"party":…`, whichever it is.
  func write(to json: inout JSONWriter) {
    switch self {
    case .person(let id): json.member("person", id.identity)
    case .party(let id): json.member("party", id.identity)
    }
  }
}

extension FloorHolder {
  /// A speaker, or the `state` of the table.
  func write(to json: inout JSONWriter) {
    switch self {
    case .speaker(let speaker): speaker.write(to: &json)
    case .crosstalk: json.member("state", "crosstalk")
    case .silence: json.member("state", "silence")
    case .nobody: json.member("state", "nobody")
    case .recess(let until):
      json.member("state", "recess")
      if let until { json.member("until", until.description) }
    }
  }
}

extension Projection {
  /// The clause that is shown; nothing for the table.
  func write(to json: inout JSONWriter) {
    switch self {
    case .table: break
    case .clause(let clause): json.member("clause", clause.identity)
    }
  }

  static func read(_ fields: Fields) throws(NotationError) -> Projection {
    try fields.optionalRecord("clause").map { .clause($0) } ?? .table
  }
}

extension Fields {
  /// The identities of parties; none where the member is left out.
  func parties(_ name: StaticString) throws(NotationError) -> [PartyID] {
    guard has(name) else { return [] }
    var reader = try reader(at: name)
    return try reader.list { reader throws(NotationError) in
      PartyID(try reader.identity(named: "with"))
    }
  }
}

extension [Speaker] {
  func write(as name: StaticString, to json: inout JSONWriter) {
    guard !isEmpty else { return }
    json.name(name)
    json.list(self) { json, speaker in json.object { speaker.write(to: &$0) } }
  }
}

extension [PartyID] {
  func write(as name: StaticString, to json: inout JSONWriter) {
    guard !isEmpty else { return }
    json.name(name)
    json.list(self) { $0.identity($1.identity) }
  }
}

extension TurnRevision {
  func write(to json: inout JSONWriter) {
    speaker?.write(to: &json)
    if let seconds { json.member("seconds", seconds) }
  }

  static func read(from reader: inout JSONReader) throws(NotationError) -> TurnRevision {
    try TurnRevision(try reader.fields("person", "party", "seconds"))
  }

  init(_ fields: Fields) throws(NotationError) {
    self.init(
      speaker: try fields.optionalSpeaker(), seconds: try fields.optionalInteger("seconds"))
  }
}

extension WrittenTurn {
  func write(to json: inout JSONWriter) {
    speaker.write(to: &json)
    json.member("seconds", seconds)
    if let begins { json.member("begins", begins.description) }
    if let matter { json.member("matter", matter.identity) }
  }

  init(_ fields: Fields) throws(NotationError) {
    self.init(
      try fields.speaker(), seconds: try fields.integer("seconds"),
      begins: try fields.optionalHour("begins"), matter: try fields.optionalRecord("matter"))
  }
}

extension Saying {
  /// The members of a note that say who said it, of which matter and when.
  func write(to json: inout JSONWriter) {
    speaker?.write(to: &json)
    if let matter { json.member("matter", matter.identity) }
    if let hour { json.member("hour", hour.description) }
    if inCaucus { json.member("caucus", true) }
  }

  /// `nil` where none of them stands.
  static func read(_ fields: Fields) throws(NotationError) -> Saying? {
    guard
      fields.has("person") || fields.has("party") || fields.has("matter") || fields.has("hour")
        || fields.has("caucus")
    else { return nil }
    return Saying(
      speaker: try fields.optionalSpeaker(), matter: try fields.optionalRecord("matter"),
      hour: try fields.optionalHour("hour"),
      inCaucus: fields.has("caucus") ? try fields.boolean("caucus") : false)
  }
}

extension Fields {
  func optionalSpeaker() throws(NotationError) -> Speaker? {
    if has("party") { return .party(try party("party")) }
    return has("person") ? .person(try person("person")) : nil
  }

  func speaker() throws(NotationError) -> Speaker {
    if has("party") { return .party(try party("party")) }
    return .person(try person("person"))
  }

  /// None where the member is left out.
  func speakers(_ name: StaticString) throws(NotationError) -> [Speaker] {
    guard has(name) else { return [] }
    var reader = try reader(at: name)
    return try reader.list { reader throws(NotationError) in
      try reader.fields("person", "party").speaker()
    }
  }

  func holder() throws(NotationError) -> FloorHolder {
    guard has("state") else { return .speaker(try speaker()) }
    let until = try optionalHour("until")
    return try value("state") { text in
      switch text {
      case "crosstalk": .crosstalk
      case "silence": .silence
      case "nobody": .nobody
      case "recess": .recess(until: until)
      default: nil
      }
    }
  }

  func instant(_ name: StaticString) throws(NotationError) -> Timestamp {
    try value(name) { Timestamp($0) }
  }
}
