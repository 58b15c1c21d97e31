import Dialogue

extension SessionDetails {
  func write(to json: inout JSONWriter) {
    json.member("date", date)
    json.member("place", place)
    if let modality { json.member("modality", modality.rawValue) }
    if let statedOpening { json.member("statedOpening", statedOpening.description) }
    if let statedClosing { json.member("statedClosing", statedClosing.description) }
    if let ending { json.member("ending", ending.rawValue) }
    if !endingWords.isEmpty { json.member("endingWords", endingWords) }
    if !agenda.isEmpty { json.agenda(agenda) }
  }

  init(_ fields: Fields, place: String) throws(NotationError) {
    self.init(
      date: try fields.date("date"), place: place,
      modality: fields.has("modality") ? try fields.modality() : nil,
      statedOpening: try fields.optionalHour("statedOpening"),
      statedClosing: try fields.optionalHour("statedClosing"),
      ending: fields.has("ending") ? try fields.ending() : nil,
      endingWords: try fields.optionalString("endingWords") ?? "",
      agenda: fields.has("agenda") ? try fields.agenda() : [])
  }
}

extension SessionRevision {
  /// Only what it names; a text or an agenda that is cleared is empty, and what else is cleared is
  /// `null`.
  func write(to json: inout JSONWriter) {
    if let date { json.member("date", date) }
    if let place { json.member("place", place) }
    if let modality { json.member("modality", orNull: modality?.rawValue) }
    if let statedOpening { json.member("statedOpening", orNull: statedOpening?.description) }
    if let statedClosing { json.member("statedClosing", orNull: statedClosing?.description) }
    if let ending { json.member("ending", orNull: ending?.rawValue) }
    if let endingWords { json.member("endingWords", endingWords) }
    if let agenda { json.agenda(agenda) }
  }

  /// The same without what is empty: that the other side of a revision names it says so.
  func writeFilled(to json: inout JSONWriter) {
    var filled = self
    if place == "" { filled.place = nil }
    if modality == .some(nil) { filled.modality = nil }
    if statedOpening == .some(nil) { filled.statedOpening = nil }
    if statedClosing == .some(nil) { filled.statedClosing = nil }
    if ending == .some(nil) { filled.ending = nil }
    if endingWords == "" { filled.endingWords = nil }
    if agenda == [] { filled.agenda = nil }
    filled.write(to: &json)
  }

  /// With nothing for each that `other` names and this one leaves out.
  func completed(by other: SessionRevision) -> SessionRevision {
    var result = self
    if place == nil, other.place != nil { result.place = "" }
    if modality == nil, other.modality != nil { result.modality = .some(nil) }
    if statedOpening == nil, other.statedOpening != nil { result.statedOpening = .some(nil) }
    if statedClosing == nil, other.statedClosing != nil { result.statedClosing = .some(nil) }
    if ending == nil, other.ending != nil { result.ending = .some(nil) }
    if endingWords == nil, other.endingWords != nil { result.endingWords = "" }
    if agenda == nil, other.agenda != nil { result.agenda = [] }
    return result
  }

  init(_ fields: Fields) throws(NotationError) {
    self.init()
    date = fields.has("date") ? try fields.date("date") : nil
    place = try fields.optionalRecurring("place")
    if fields.has("modality") {
      modality = .some(try fields.isNull("modality") ? nil : try fields.modality())
    }
    statedOpening = try fields.clearableHour("statedOpening")
    statedClosing = try fields.clearableHour("statedClosing")
    if fields.has("ending") {
      ending = .some(try fields.isNull("ending") ? nil : try fields.ending())
    }
    endingWords = try fields.optionalString("endingWords")
    agenda = fields.has("agenda") ? try fields.agenda() : nil
  }

  static func read(from reader: inout JSONReader) throws(NotationError) -> SessionRevision {
    try SessionRevision(
      try reader.fields(
        "date", "place", "modality", "statedOpening", "statedClosing", "ending", "endingWords",
        "agenda"))
  }
}

extension JSONWriter {
  fileprivate mutating func agenda(_ entries: [AgendaEntry]) {
    name("agenda")
    list(entries) { json, entry in
      json.object { json in
        json.member("item", entry.item.identity)
        if let minutes = entry.minutes { json.member("minutes", minutes) }
      }
    }
  }

  fileprivate mutating func member(_ name: StaticString, orNull text: String?) {
    self.name(name)
    if let text { string(text) } else { null() }
  }
}

extension Fields {
  fileprivate func modality() throws(NotationError) -> Code {
    try value("modality") { text in CodeList.modality.codes.first { $0.rawValue == text } }
  }

  fileprivate func ending() throws(NotationError) -> Code {
    try value("ending") { text in
      CodeList.sessionEnding.codes.first { $0.rawValue == text }
    }
  }

  fileprivate func agenda() throws(NotationError) -> [AgendaEntry] {
    var reader = try reader(at: "agenda")
    return try reader.list { reader throws(NotationError) in
      let fields = try reader.fields("item", "minutes")
      return AgendaEntry(
        try fields.record("item"), minutes: try fields.optionalInteger("minutes"))
    }
  }

  fileprivate func isNull(_ name: StaticString) throws(NotationError) -> Bool {
    var reader = try reader(at: name)
    return reader.takeNull()
  }

  /// `nil` where the member is missing, and nothing where it is `null`.
  fileprivate func clearableHour(_ name: StaticString) throws(NotationError) -> ClockHour?? {
    guard has(name) else { return nil }
    return .some(try isNull(name) ? nil : try optionalHour(name))
  }
}
