import Dialogue

extension AppState {
  /// What saving this form asks of the world.
  ///
  /// - Throws: a ``Complaint`` where it cannot even be asked.
  func submission(of form: Form) throws(Complaint) -> Effect {
    if let field = form.fields.first(where: { $0.overrun != nil }) {
      throw Complaint(text: limits.notSaved(field.label), field: field.id)
    }
    switch form.purpose {
    case .newMesa: return try newMesaSubmission(form)
    case .caseFile: return try caseFileSubmission(form)
    case .party(let id):
      let details = PartyDetails(
        name: form.text(.name), kind: form.choice(.kind, of: PartyKind.self) ?? .other,
        tier: form.choice(.tier, of: ActorTier.self) ?? .primary)
      return .perform(id.map { .reviseParty($0, details) } ?? .addParty(details))
    case .session(let number):
      let date = try day(in: .date, of: form)
      let place = form.text(.place)
      return .perform(
        number.map { .reviseSession(number: $0, date: date, place: place) }
          ?? .openSession(date: date, place: place))
    case .attendee: return try attendeeSubmission(form)
    case .note(let item): return .perform(.addNote(text: form.text(.note), item: item))
    case .reason(let item, let mark):
      return .perform(.markItem(item, mark, reason: form.text(.reason)))
    case .newRecord(let kind, _):
      return .perform(.addRecord(kind, try recordValues(of: form, kind)))
    case .statement:
      return .perform(.addRecord(.statement, try recordValues(of: form, .statement)))
    case .record(let id):
      guard let record = table?.mesa.records[id] else {
        throw Complaint(text: look.wording.refusals.sentence(.unknownRecord(id)), field: nil)
      }
      return .perform(.reviseRecord(id, record.kind, try recordValues(of: form, record.kind)))
    case .strikeRecord(let id):
      return .perform(.strikeRecord(id, reason: form.text(.reason)))
    case .waiver(let target):
      let reasons = Value.text(form.text(.record(.reasons)))
      return .perform(
        .addRecord(.waiver, target.values.merging([.reasons: reasons]) { _, new in new }))
    case .actaPart(let target): return actaPartSubmission(form, target)
    case .answer(let target): return try answerSubmission(form, target)
    case .signing(let target): return try signingSubmission(form, target)
    case .freeze(let acta): return try freezeSubmission(form, acta)
    case .attach(let acta): return .attach(path: form.text(.reason), acta: acta)
    case .bulletin(let format, let prints):
      return .issuePaper(
        .bulletin, session: sessionForAttendance, lead: form.text(.note), format, prints: prints)
    case .leavePhase(let phase):
      return .perform(.enterPhase(phase, reason: form.text(.reason)))
    }
  }

  private func newMesaSubmission(_ form: Form) throws(Complaint) -> Effect {
    let name = form.text(.name)
    guard !name.isEmpty else {
      throw Complaint(text: look.wording.refusals.sentence(.blank(.name)), field: .name)
    }
    return .create(
      CaseFile(
        name: name, code: form.text(.code), place: form.place,
        type: form.choice(.type, of: ConflictType.self) ?? .socioEnvironmental,
        mechanism: form.choice(.mechanism, of: Mechanism.self) ?? .mediatedTable,
        role: form.choice(.role, of: Role.self) ?? .mediator))
  }

  private func caseFileSubmission(_ form: Form) throws(Complaint) -> Effect {
    guard let old = table?.mesa.caseFile else {
      throw Complaint(text: texts.noMesaOpen, field: nil)
    }
    var new = old
    new.name = form.text(.name)
    new.code = form.text(.code)
    new.place = form.place
    new.type = form.choice(.type, of: ConflictType.self) ?? old.type
    new.stage = form.choice(.stage, of: ConflictStage.self) ?? old.stage
    new.status = form.choice(.status, of: ConflictStatus.self) ?? old.status
    new.mechanism = form.choice(.mechanism, of: Mechanism.self) ?? old.mechanism
    new.moment = form.choice(.moment, of: Moment.self) ?? old.moment
    new.role = form.choice(.role, of: Role.self) ?? old.role
    new.summary = form.text(.summary)
    return .perform(.reviseCaseFile(CaseFileRevision(from: old, to: new)))
  }

  private func attendeeSubmission(_ form: Form) throws(Complaint) -> Effect {
    guard let table, let session = table.session else {
      throw Complaint(text: texts.noSessions, field: nil)
    }
    let chosen = form.index(.party) ?? 0
    let party = chosen > 0 ? table.mesa.parties[chosen - 1].id : nil
    return .perform(
      .recordAttendance(
        session: session,
        Attendance(name: form.text(.name), party: party, isPresent: form.index(.present) == 0)))
  }
}

/// Why a form cannot be saved, and the field that it is about.
struct Complaint: Error, Hashable {
  let text: String
  let field: FieldID?
  /// Whether saving the same again is the answer that it waits for.
  var isQuestion = false
}
