import Dialogue

/// What the registry of cases holds of a case file, under its member `registry`, which is left out where
/// nothing of it is said.
extension CaseFileRevision {
  func writeRegistry(to json: inout JSONWriter) {
    guard saysOfRegistry else { return }
    json.member("registry") { json in
      if let since { json.member("since", since) }
      if let source { json.member("source") { source.write(to: &$0) } }
      if let otherPlaces {
        json.name("otherPlaces")
        json.list(otherPlaces) { json, place in json.object { place.write(to: &$0) } }
      }
      if let secondType { json.member("secondType", secondType.rawValue) }
      if let competence { json.member("competence", competence) }
      if let statusReason { json.member("statusReason", statusReason) }
      if let entry { json.member("entry") { entry.write(to: &$0) } }
      if let violence { json.member("violence", violence.rawValue) }
    }
  }

  private var saysOfRegistry: Bool {
    since != nil || source != nil || otherPlaces != nil || secondType != nil || competence != nil
      || statusReason != nil || entry != nil || violence != nil
  }

  mutating func readRegistry(from reader: inout JSONReader) throws(NotationError) {
    let fields = try reader.fields(
      "since", "source", "otherPlaces", "secondType", "competence", "statusReason", "entry",
      "violence")
    since = try fields.optionalDate("since")
    source = try fields.optional("source", ImportSource.read)
    otherPlaces = try fields.optional("otherPlaces") { reader throws(NotationError) in
      try reader.list(Place.read)
    }
    secondType = try fields.optionalWord("secondType")
    competence = try fields.optionalString("competence")
    statusReason = try fields.optionalString("statusReason")
    entry = try fields.optional("entry", RegistryEntry.read)
    violence = try fields.optionalWord("violence")
  }
}

extension RegistryEntry {
  func write(to json: inout JSONWriter) {
    json.member("kind", kind.rawValue)
    if let month { json.member("month", month) }
  }

  /// - Returns: with the month's first day, whatever day of it is written.
  static func read(from reader: inout JSONReader) throws(NotationError) -> RegistryEntry {
    let fields = try reader.fields("kind", "month")
    return RegistryEntry(try fields.word("kind"), month: try fields.optionalDate("month"))
  }
}

extension ImportSource {
  func write(to json: inout JSONWriter) {
    json.member("file", file)
    json.member("digest", digest)
    json.member("line", line)
  }

  static func read(from reader: inout JSONReader) throws(NotationError) -> ImportSource {
    let fields = try reader.fields("file", "digest", "line")
    return ImportSource(
      file: try fields.string("file"), digest: try fields.string("digest"),
      line: try fields.integer("line"))
  }
}
