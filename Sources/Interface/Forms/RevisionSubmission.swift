import Dialogue

/// What is written when a form that revises is saved: the fields that were touched, with what the
/// person saw in them.
extension AppState {
  func recordRevision(_ form: Form, _ id: RecordID) throws(Complaint) -> Effect {
    // A number may have been given to something else after an undo.
    guard let mesa = table?.mesa, let record = mesa.records[id],
      let fresh = makeForm(form.purpose), fresh.fields.map(\.id) == form.fields.map(\.id)
    else { throw gone(id) }
    let revision = FormRevision(form: form, fresh: fresh)
    var (values, seen) = (record.values, record.seen)
    let declaration = record.kind.declaration
    if declaration.personal.contains(where: { revision.typed(.record($0.key)) != nil }) {
      // What is told of the person is told with the record.
      values = askedValues(of: record)
      values[.person] = nil
      seen[.person] = nil
      for spec in declaration.personal { seen.updateValue(values[spec.key], forKey: spec.key) }
    }
    for spec in declaration.asked {
      let field = FieldID.record(spec.key)
      guard let typed = revision.typed(field) else { continue }
      values[spec.key] = try value(of: typed, spec, takesAnyYear: form.isMeant(field))
      if let text = revision.outdated(field) {
        seen.updateValue((try? value(of: text, spec, takesAnyYear: true)) ?? nil, forKey: spec.key)
      }
    }
    return .perform(.record(.reviseRecord(id, record.kind, values, from: seen)))
  }

  func caseFileRevision(_ form: Form) throws(Complaint) -> Effect {
    guard let file = table?.mesa.caseFile, let fresh = makeForm(form.purpose) else {
      throw Complaint(text: texts.noMesaOpen, field: nil)
    }
    let revision = FormRevision(form: form, fresh: fresh)
    var (new, seen) = (CaseFileRevision(), CaseFileRevision())
    func take<Value>(
      _ id: FieldID, _ part: WritableKeyPath<CaseFileRevision, Value?>, _ stands: Value,
      _ read: (String) -> Value?
    ) {
      guard let typed = revision.typed(id) else { return }
      new[keyPath: part] = read(typed) ?? stands
      seen[keyPath: part] = revision.outdated(id).flatMap(read) ?? stands
    }
    take(.name, \.name, file.name) { $0.trimmed }
    take(.code, \.code, file.code) { $0.trimmed }
    take(.place, \.place, file.place) { Place(stored: $0) }
    take(.type, \.type, file.type) { ConflictType(rawValue: $0) }
    take(.stage, \.stage, file.stage) { ConflictStage(rawValue: $0) }
    take(.status, \.status, file.status) { ConflictStatus(rawValue: $0) }
    take(.mechanism, \.mechanism, file.mechanism) { Mechanism(rawValue: $0) }
    take(.moment, \.moment, file.moment) { Moment(rawValue: $0) }
    take(.role, \.role, file.role) { Role(rawValue: $0) }
    take(.summary, \.summary, file.summary) { $0.trimmed }
    return .perform(.case(.reviseCaseFile(new, from: seen)))
  }

  func partyRevision(_ form: Form, _ id: PartyID) throws(Complaint) -> Effect {
    guard let old = table?.mesa.party(id)?.details, let fresh = makeForm(form.purpose) else {
      throw Complaint(text: look.wording.refusals.sentence(.unknownParty(id)), field: nil)
    }
    let revision = FormRevision(form: form, fresh: fresh)
    var (new, seen) = (old, PartyRevision(old))
    if let name = revision.typed(.name) { new.name = name.trimmed }
    if let name = revision.typed(.shortName) { new.shortName = name.trimmed }
    if let kind = revision.typed(.kind).flatMap({ PartyKind(rawValue: $0) }) { new.kind = kind }
    if let tier = revision.typed(.tier).flatMap({ ActorTier(rawValue: $0) }) { new.tier = tier }
    if let address = revision.typed(.address) { new.address = address.trimmed }
    if let address = revision.outdated(.address) { seen.address = address.trimmed }
    if let name = revision.outdated(.name) { seen.name = name.trimmed }
    if let name = revision.outdated(.shortName) { seen.shortName = name.trimmed }
    if let kind = revision.outdated(.kind).flatMap({ PartyKind(rawValue: $0) }) { seen.kind = kind }
    if let tier = revision.outdated(.tier).flatMap({ ActorTier(rawValue: $0) }) { seen.tier = tier }
    return .perform(.people(.reviseParty(id, PartyRevision(new), from: seen)))
  }

  /// Somebody struck the record out, or undid its adding; what was typed stays in the form.
  func gone(_ id: RecordID) -> Complaint {
    let struck = table?.mesa.records.struck.last { $0.record.id == id }
    let sentence =
      struck.map {
        look.wording.refusals.sentence(.recordIsStruck($0.record.numbered, reason: $0.reason))
      } ?? sharing.addingUndone
    return Complaint(text: sentence + " " + sharing.textStays, field: nil)
  }

  /// Says that the field changed meanwhile and what stands there; saving again then takes that for
  /// seen.
  mutating func receiveClash(_ clash: Clash, in form: Form) {
    var form = form
    let sentence = look.wording.refusals.sentence(.changedMeanwhile(clash))
    form.complaint = sentence + " " + sharing.saveAgain
    if let fresh = makeForm(form.purpose) { form.rebase(clash.field, on: fresh) }
    form.stand(on: clash.field)
    sheet = .form(form)
  }
}

extension Clash {
  /// The field of the form that it is about.
  var field: FieldID {
    switch self {
    case .record(let clash): .record(clash.key)
    case .party(_, let stands, _):
      stands.name != nil
        ? .name
        : stands.shortName != nil
          ? .shortName
          : stands.kind != nil ? .kind : stands.tier != nil ? .tier : .address
    case .person(let clash): .record(clash.stands.field)
    case .session(let clash): clash.stands.field
    case .caseFile(let stands, _): stands.field
    }
  }
}

extension SessionRevision {
  /// The first field that it names.
  fileprivate var field: FieldID {
    let fields: [(FieldID, Bool)] = [
      (.date, date != nil), (.place, place != nil), (.modality, modality != nil),
      (.statedOpening, statedOpening != nil), (.statedClosing, statedClosing != nil),
      (.ending, ending != nil), (.endingWords, endingWords != nil),
    ]
    return fields.first { $0.1 }?.0 ?? .agenda
  }
}

extension PersonRevision {
  /// The first field that it names, as the form of a record asks for it.
  fileprivate var field: FieldKey {
    let fields: [(FieldKey, Bool)] = [
      (.dni, dni != nil), (.sex, sex != nil), (.language, language != nil),
      (.interpreter, needsInterpreter != nil), (.phone, phone != nil), (.party, party != nil),
      (.position, office != nil), (.entity, entity != nil),
    ]
    return fields.first { $0.1 }?.0 ?? .name
  }
}

extension CaseFileRevision {
  /// The first field that it names.
  fileprivate var field: FieldID {
    let fields: [(FieldID, Bool)] = [
      (.name, name != nil), (.code, code != nil), (.place, place != nil), (.type, type != nil),
      (.stage, stage != nil), (.status, status != nil), (.mechanism, mechanism != nil),
      (.moment, moment != nil), (.role, role != nil),
    ]
    return fields.first { $0.1 }?.0 ?? .summary
  }
}
