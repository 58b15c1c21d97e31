import Dialogue

/// The fields of a record, each under its name, in the order of the schema of its kind.
struct RecordValues {
  /// Where they stand: a command may call people by name, and tell of the person of a record.
  enum Place { case event, command }

  let kind: RecordKind
  let values: [FieldKey: Value]

  func write(to json: inout JSONWriter) {
    json.object { json in
      for spec in kind.declaration.named {
        guard let value = values[spec.key] else { continue }
        json.name(spec.key.rawValue)
        value.write(as: spec.type, to: &json)
      }
    }
  }

  /// Reads what stands under `values`, or under another name, typed by the schema of what stands under `kind`.
  ///
  /// - Throws: `unknownValue` for a kind or a code, and `unknownField` for a field, of which this
  ///   version knows nothing.
  init(
    _ fields: Fields, at name: StaticString = "values", in place: Place = .event
  ) throws(NotationError) {
    let kind = try fields.value("kind", RecordKind.init(named:))
    // As many as most records have: growing would move and hash them several times.
    var values = [FieldKey: Value](minimumCapacity: 6)
    var reader = try fields.reader(at: name)
    try reader.eachField(of: kind, in: place) { reader, spec throws(NotationError) in
      values[spec.key] = try reader.value(of: spec, in: place)
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
    case .party(let party): json.identity(party.identity)
    case .parties(let parties): json.list(parties) { $0.identity($1.identity) }
    case .person(let person): json.identity(person.identity)
    case .people(let people): json.list(people) { $0.identity($1.identity) }
    case .mentions(let mentions): json.list(mentions) { $1.write(to: &$0) }
    case .record(let record): json.identity(record.identity)
    case .session(let session): json.identity(session.identity)
    case .deadline(let deadline): deadline.write(to: &json)
    }
  }
}

extension JSONReader {
  /// Calls `body` at the value of each member, which must be a field of `kind`, each once.
  mutating func eachField(
    of kind: RecordKind, in place: RecordValues.Place,
    _ body: (inout JSONReader, FieldSpec) throws(NotationError) -> Void
  ) throws(NotationError) {
    let specs = place == .event ? kind.declaration.fields : kind.declaration.named
    // One bit a field: a book has a record on most of its lines.
    var found: UInt64 = 0
    // Fields mostly come in their order, some of them left out.
    var likely = 0
    try members { reader, name throws(NotationError) in
      func isNamed(_ spec: FieldSpec) -> Bool {
        name.isEqual(toText: spec.key.rawValue)
          || place == .command && spec.key == .responsiblePeople
            && name.isEqual(toText: "responsiblePerson")
      }
      guard
        let index = specs[likely...].firstIndex(where: isNamed) ?? specs.firstIndex(where: isNamed)
      else { throw reader.error(.unknownField(name.description)) }
      likely = index
      guard found & 1 << index == 0 else {
        throw reader.error(.duplicate(specs[index].key.rawValue))
      }
      found |= 1 << index
      try body(&reader, specs[index])
    }
  }

  /// Moves over `null`, if that comes next.
  mutating func takeNull() -> Bool {
    skipSpace()
    return take("null")
  }

  mutating func value(
    of spec: FieldSpec, in place: RecordValues.Place
  ) throws(NotationError) -> Value {
    do throws(NotationError) {
      return try value(of: spec.type, named: spec.key.rawValue, in: place)
    } catch {
      // A reader that throws stands where it stood.
      guard error.reason == .wrongType(name) else { throw error }
      throw NotationError(offset: error.offset, reason: .wrongType(spec.key.rawValue))
    }
  }

  private mutating func value(
    of type: FieldType, named name: String, in place: RecordValues.Place
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
    case .party: return .party(PartyID(try identity(named: name)))
    case .parties:
      return .parties(
        try list { reader throws(NotationError) in
          PartyID(try reader.identity(named: name))
        })
    case .person, .people, .personOrText: return try people(of: type, named: name, in: place)
    case .record: return .record(RecordID(try identity(named: name)))
    case .session: return .session(SessionID(try identity(named: name)))
    case .deadline: return .deadline(try Deadline.read(from: &self, named: name))
    }
  }

  private mutating func people(
    of type: FieldType, named name: String, in place: RecordValues.Place
  ) throws(NotationError) -> Value {
    if case .personOrText = type {
      skipSpace()
      return next == 0x22
        ? .text(try string()) : .person(try personBesideText(named: name))
    }
    guard place == .command else {
      if type == .person { return .person(PersonID(try identity(named: name, takesNumber: true))) }
      return .people(
        try list { reader throws(NotationError) in
          PersonID(try reader.identity(named: name, takesNumber: true))
        })
    }
    if type == .person {
      let mention = try mention(named: name)
      if case .known(let id) = mention { return .person(id) }
      return .mentions([mention])
    }
    // One needs no list.
    skipSpace()
    let mentions =
      next == 0x5B
      ? try list { reader throws(NotationError) in try reader.mention(named: name) }
      : [try mention(named: name)]
    let known = mentions.compactMap { mention -> PersonID? in
      if case .known(let id) = mention { id } else { nil }
    }
    return known.count == mentions.count ? .people(known) : .mentions(mentions)
  }
}
