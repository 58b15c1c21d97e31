import Dialogue

/// The fields of a record as the writer of a command saw them: `null` where one was seen empty, left
/// out where nothing is said of it.
struct SeenValues {
  let kind: RecordKind
  let values: [FieldKey: Value?]

  init(kind: RecordKind, values: [FieldKey: Value?]) {
    self.kind = kind
    self.values = values
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      for spec in kind.declaration.named {
        guard let seen = values[spec.key] else { continue }
        json.name(spec.key.rawValue)
        if let seen { seen.write(to: &json) } else { json.null() }
      }
    }
  }

  /// Reads what stands under `from`, typed by the schema of what stands under `kind`.
  init(_ fields: Fields) throws(NotationError) {
    kind = try fields.word("kind")
    var values: [FieldKey: Value?] = [:]
    var reader = try fields.reader(at: "from")
    try reader.eachField(of: kind, in: .command) { reader, spec throws(NotationError) in
      values.updateValue(
        reader.takeNull() ? nil : try reader.value(of: spec, in: .command), forKey: spec.key)
    }
    self.values = values
  }
}
