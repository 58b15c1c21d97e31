import Dialogue

/// The fields of a record, each under its name, in the order of the schema of its kind.
struct RecordValues {
  let kind: RecordKind
  let values: [FieldKey: Value]

  func write(to json: inout JSONWriter) {
    json.object { json in
      for spec in RecordSchema.fields(of: kind) {
        guard let value = values[spec.key] else { continue }
        json.name(spec.key.rawValue)
        value.write(to: &json)
      }
    }
  }

  /// Reads what stands under `values`, typed by the schema of what stands under `kind`.
  ///
  /// - Throws: `unknownValue` for a kind or a code, and `unknownField` for a field, of which this
  ///   version knows nothing.
  init(_ fields: Fields) throws(NotationError) {
    let kind: RecordKind = try fields.word("kind")
    let specs = RecordSchema.fields(of: kind)
    var values: [FieldKey: Value] = [:]
    var reader = try fields.reader(at: "values")
    try reader.members { reader, name throws(NotationError) in
      guard let spec = specs.first(where: { name.isEqual(toText: $0.key.rawValue) }) else {
        throw reader.error(.unknownField(name.description))
      }
      guard values[spec.key] == nil else {
        throw reader.error(.duplicate(spec.key.rawValue))
      }
      values[spec.key] = try reader.value(of: spec)
    }
    self.kind = kind
    self.values = values
  }

  init(kind: RecordKind, values: [FieldKey: Value]) {
    self.kind = kind
    self.values = values
  }
}

extension Value {
  func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.string(text)
    case .code(let code): json.string(code.rawValue)
    case .date(let date): json.string(date.description)
    case .number(let number): json.integer(number)
    case .flag(let flag): json.boolean(flag)
    case .party(let party): json.integer(party)
    case .parties(let parties): json.list(parties) { $0.integer($1) }
    case .record(let record): json.integer(record)
    case .deadline(let deadline): deadline.write(to: &json)
    }
  }
}

extension JSONReader {
  fileprivate mutating func value(of spec: FieldSpec) throws(NotationError) -> Value {
    let outer = name
    do throws(NotationError) {
      return try value(of: spec.type, named: spec.key.rawValue)
    } catch {
      guard error.reason == .wrongType(outer) else { throw error }
      throw NotationError(offset: error.offset, reason: .wrongType(spec.key.rawValue))
    }
  }

  private mutating func value(
    of type: FieldType, named name: String
  ) throws(NotationError) -> Value {
    switch type {
    case .line, .area, .hour: return .text(try string())
    case .choice(let list):
      let text = try string()
      guard let code = list.codes.first(where: { $0.rawValue == text }) else {
        throw error(.unknownValue(field: name, value: text))
      }
      return .code(code)
    case .date: return .date(try date(named: name))
    case .number: return .number(try integer())
    case .flag: return .flag(try boolean())
    case .party: return .party(try integer())
    case .parties:
      return .parties(try list { reader throws(NotationError) in try reader.integer() })
    case .record: return .record(try integer())
    case .deadline: return .deadline(try Deadline.read(from: &self, named: name))
    }
  }
}
