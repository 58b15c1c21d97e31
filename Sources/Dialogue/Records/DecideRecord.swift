extension Mesa {
  /// - Parameters:
  ///   - day: that of the asking; `nil` where none is known, and nothing is to come.
  ///   - hour: that of the asking on this day; `nil` where none is known.
  func decideRecord(
    _ command: RecordCommand, _ new: NewIdentities, holidays: Holidays, on day: CalendarDate?,
    until hour: ClockHour? = nil
  ) throws(Refusal) -> RecordEvent {
    switch command {
    case .addRecord(let kind, let values):
      let values = try checked(values, of: kind, besides: nil, on: day)
      try checkHours(values, of: kind, on: day, until: hour)
      try checkKind(values, of: kind, id: new.record, holidays)
      let record = Record(id: new.record, kind: kind, values: values)
      return .recordAdded(
        new.record, number: new.number(of: kind), session: openSession?.id, kind, derived(record))
    case .reviseRecord(let id, let kind, let values, let seen):
      let record = try standing(id)
      guard record.kind == kind else { throw .recordOfOtherKind(record.numbered, meant: kind) }
      let merged = try merged(values, into: record, seen: seen)
      if values.keys.contains(where: { $0 == .hour || $0.dayOfHour != nil }) {
        try checkHours(merged, of: kind, on: day, until: hour)
      }
      return try decideRevision(of: record, merged, holidays, on: day)
    case .strikeRecord(let id, let reason):
      let record = try standing(id)
      if let frozen = lock(on: record) { throw .actaFrozen(frozen.number) }
      try record.kind.declaration.strikeCheck?(record, self)
      let keepsFacts = isLeftOut(record)
      let users = records.referring(to: id).filter { !keepsFacts || !$0.isToldOfCommitment }
      if let user = users.first {
        throw .recordInUse(record.numbered, by: user.numbered)
      }
      try checkNoSession(takesUp: record)
      try checkNoFloor(takesUp: record)
      return .recordStruck(id, reason: try required(reason, .reason))
    case .moveRecord(let id, let before):
      let record = try standing(id)
      if let frozen = lock(on: record) { throw .actaFrozen(frozen.number) }
      if let before {
        let other = try standing(before)
        guard other.kind == record.kind, before != id else { throw .nothingChanges }
      }
      guard isMoved(record, before: before) else { throw .nothingChanges }
      return .recordMoved(id, before: before)
    }
  }

  private func decideRevision(
    of record: Record, _ values: [FieldKey: Value], _ holidays: Holidays, on day: CalendarDate?
  ) throws(Refusal) -> RecordEvent {
    let (id, kind) = (record.id, record.kind)
    let values = try checked(values, of: kind, besides: id, on: day)
    guard values != record.values else { throw .nothingChanges }
    try checkKind(values, of: kind, id: id, revising: record, holidays)
    let (from, to) = record.changes(
      to: derived(Record(id: id, kind: kind, values: values), from: record))
    guard !from.isEmpty || !to.isEmpty else { throw .nothingChanges }
    return .recordRevised(id, kind, from: from, to: to)
  }

  /// A matter stays while the agenda of a session has it.
  func checkNoSession(takesUp record: Record) throws(Refusal) {
    guard let session = sessionBook.takingUp(record.id) else { return }
    throw .onAgenda(record.numbered, session: session.number)
  }

  /// The record, if it stands.
  func standing(_ id: RecordID) throws(Refusal) -> Record {
    if let record = records[id] { return record }
    guard let struck = records.struck.last(where: { $0.record.id == id }) else {
      throw .unknownRecord(id)
    }
    throw .recordIsStruck(struck.record.numbered, reason: struck.reason)
  }

  /// Whether a record would only be left out of the acta that is being drawn up, and binds until that is
  /// signed: what was told of it stays, as it was told of what was signed.
  private func isLeftOut(_ record: Record) -> Bool {
    guard record.kind == .commitment, let agreement = record.reference(.agreement),
      let acta = acta(holding: agreement)
    else { return false }
    return successor(of: acta.acta) != nil && records.form(of: record, asOf: acta.folio) != nil
  }

  /// The record, if it stands, or is in force although the acta that is being drawn up leaves it out.
  private func known(_ id: RecordID) throws(Refusal) -> Record {
    if let record = records[id] ?? inForce({ $0.records[id] }) { return record }
    return try standing(id)
  }

  /// Whether a move changes the order among the records of one kind, which is all that is shown.
  private func isMoved(_ record: Record, before other: RecordID?) -> Bool {
    var moved = records
    moved.move(record.id, before: other)
    return moved.all(record.kind).map(\.id) != records.all(record.kind).map(\.id)
  }

  /// The values as they may be written: texts tidied, empty ones left out, references that exist.
  private func checked(
    _ values: [FieldKey: Value], of kind: RecordKind, besides id: RecordID?, on day: CalendarDate?
  ) throws(Refusal) -> [FieldKey: Value] {
    var result: [FieldKey: Value] = [:]
    let specs = kind.declaration.fields
    for key in values.keys where !specs.contains(where: { $0.key == key }) {
      throw .fieldNotOfRecord(key, kind)
    }
    for spec in specs {
      guard let value = values[spec.key] else {
        if spec.isRequired { throw .recordFieldMissing(spec.key, kind) }
        continue
      }
      guard let tidy = try checked(value, as: spec, besides: id) else {
        if spec.isRequired { throw .recordFieldMissing(spec.key, kind) }
        continue
      }
      if spec.isPast, case .date(let date) = tidy, let day, date > day {
        throw .factToCome(spec.key, date)
      }
      result[spec.key] = tidy
    }
    return result
  }

  /// The day of an answer while the session goes on, and of a signature that of the signing; `nil` of
  /// other kinds.
  private func dayOfSpeaking(_ values: [FieldKey: Value], of kind: RecordKind) -> CalendarDate? {
    if case .date(let stated)? = values[.date] { return stated }
    return switch (kind, values[.acta]) {
    case (.acceptance, _): openSession?.date
    case (.signature, .record(let acta)?): frozen(acta)?.date
    case _: nil
    }
  }

  /// On the day of the asking nothing has happened at an hour that is still to come.
  private func checkHours(
    _ values: [FieldKey: Value], of kind: RecordKind, on today: CalendarDate?,
    until hour: ClockHour?
  ) throws(Refusal) {
    guard let today, let hour else { return }
    if dayOfSpeaking(values, of: kind) == today, case .text(let text)? = values[.hour],
      let told = ClockHour(text), told > hour
    {
      throw .hourToCome(.hour, told)
    }
    for spec in kind.declaration.fields where spec.type == .hour {
      guard let key = spec.key.dayOfHour, kind.declaration.field(key)?.isPast == true,
        values[key] == .date(today), case .text(let text)? = values[spec.key],
        let told = ClockHour(text), told > hour
      else { continue }
      throw .hourToCome(spec.key, told)
    }
  }

  /// `nil` for a text that holds nothing.
  private func checked(
    _ value: Value, as spec: FieldSpec, besides id: RecordID?
  ) throws(Refusal) -> Value? {
    switch (spec.type, value) {
    case (.line(let limit), .text(let text)):
      let text = text.tidyLine
      guard text.unicodeScalars.count <= limit else { throw .recordFieldTooLong(spec.key, limit) }
      return text.isEmpty ? nil : .text(text)
    case (.area, .text(let text)):
      let text = text.trimmed
      let limit = Refusal.Field.note.limit
      guard text.unicodeScalars.count <= limit else { throw .recordFieldTooLong(spec.key, limit) }
      return text.isEmpty ? nil : .text(text)
    case (.hour, .text(let text)):
      let text = text.trimmed
      if text.isEmpty { return nil }
      guard let hour = ClockHour(text) else { throw .badHour(spec.key) }
      return .text(hour.description)
    case (.choice(let list), .code(let code)):
      guard list.codes.contains(code) else { throw .badCode(spec.key, code) }
      return value
    case (.date, .date), (.flag, .flag): return value
    case (.number, .number(let number)):
      let range = 0...spec.greatest
      guard range.contains(number) else { throw .numberOutOfRange(spec.key, range) }
      return value
    case (.party, .party(let party)):
      guard self.party(party) != nil else { throw .unknownParty(party) }
      return value
    case (.parties, .parties(let parties)):
      for party in parties where self.party(party) == nil { throw .unknownParty(party) }
      return parties.isEmpty ? nil : .parties(Set(parties).sorted())
    case (.person, _), (.people, _), (.personOrText, _): return try checkedPeople(value, as: spec)
    case (.record(let kind), .record(let other)):
      let other = try known(other)
      guard other.kind == kind else { throw .recordOfOtherKind(other.numbered, meant: kind) }
      guard other.id != id else { throw .recordRefersToItself(other.numbered) }
      return value
    case (.session, .session(let session)):
      guard self.session(session) != nil else { throw .unknownSession(session.serial) }
      return value
    case (.deadline, .deadline(let deadline)):
      if let range = deadline.countOutOfRange { throw .numberOutOfRange(spec.key, range) }
      return value
    case (.line, _), (.area, _), (.hour, _), (.choice, _), (.date, _), (.flag, _), (.number, _),
      (.party, _), (.parties, _), (.record, _), (.session, _), (.deadline, _):
      throw .wrongFieldType(spec.key)
    }
  }
}

extension Record {
  /// Whether it tells what became of a commitment.
  fileprivate var isToldOfCommitment: Bool {
    [.progress, .verification, .reschedule, .earlyWarning].contains(kind)
  }
}
