import Dialogue
import Wording

extension AppState {
  /// The form of a record, made from the schema of its kind.
  ///
  /// Correcting begins at what names the record in a row. What it must hold, what names it and how it
  /// stands are never folded away, but for the name of somebody at risk, whom a key names.
  func recordForm(_ purpose: FormPurpose, _ kind: RecordKind, values: [FieldKey: Value]) -> Form {
    let declaration = kind.declaration
    let lead = declaration.lead.map { $0 == .person ? .name : $0 }
    let main =
      (declaration.visibility == .atRisk ? lead.filter { $0 != .name } : lead) + declaration.status
    var form = Form(
      purpose, title: look.wording.records.kind(kind).capitalizedFirst,
      fields: declaration.asked.map { spec in
        FormField(
          id: .record(spec.key),
          label: look.wording.records.field(spec.key, of: kind).capitalizedFirst,
          content: content(of: spec, value: values[spec.key], on: purpose),
          isFurther: !spec.isRequired && !main.contains(spec.key))
      })
    let first = lead.first { key in
      form.fields.contains { $0.id == .record(key) && !$0.isBlank }
    }
    if let first { form.stand(on: .record(first)) }
    return form
  }

  /// What a field may refer to: any record of the kind but the one that the form is about.
  func candidates(_ kind: RecordKind, on purpose: FormPurpose) -> [Record] {
    (table?.mesa.records.all(kind) ?? []).filter { purpose != .record($0.id) }
  }

  func content(
    of spec: FieldSpec, value: Value?, on purpose: FormPurpose
  ) -> FormField.Content {
    let text = value.map { typed($0) } ?? ""
    switch spec.type {
    case .line(let limit): return .line(TextField(text, upTo: limit))
    case .personOrText: return .person(personField(value, taking: .oneOrWords))
    case .area: return .area(TextArea(text, upTo: Refusal.Field.note.limit))
    case .date, .hour, .number: return .line(TextField(text, upTo: 20))
    case .deadline: return .line(TextField(text, upTo: 80))
    case .choice(let list):
      let words = list.offered.map {
        ($0.rawValue, look.wording.records.code($0, in: list).capitalizedFirst)
      }
      // Where no code says that nothing was said, nothing is chosen until somebody does.
      let silence = list.unsaid == nil ? [("", look.glyphs.unsaid)] : []
      let code: Code? = if case .code(let code)? = value { code } else { list.unsaid }
      return .choice(
        ChoiceField(
          silence + words, selected: code?.rawValue ?? "", blank: list.unsaid?.rawValue ?? ""))
    case .flag:
      let words = [("", look.glyphs.unsaid), (Self.on, texts.yes), (Self.off, texts.no)]
      let code: String? =
        if case .flag(let flag)? = value { flag ? Self.on : Self.off } else { nil }
      return .choice(ChoiceField(words, selected: code ?? ""))
    case .party:
      let id: PartyID? = if case .party(let id)? = value { id } else { nil }
      return .choice(
        ChoiceField(
          [("", texts.none)] + partyOptions, selected: id?.text ?? "",
          lost: sharing.lost))
    case .parties:
      let ids: [PartyID] = if case .parties(let ids)? = value { ids } else { [] }
      return .several(
        SeveralField(partyOptions) { code in ids.contains { $0.text == code } })
    case .person: return .person(personField(value, taking: .one))
    case .people: return .person(personField(value, taking: .several))
    case .record(let kind):
      let records = candidates(kind, on: purpose).map { ($0.id.text, caption(of: $0)) }
      let id: RecordID? = if case .record(let id)? = value { id } else { nil }
      return .choice(
        ChoiceField(
          [("", look.wording.records.none(of: kind, in: spec.key))] + records,
          selected: id?.text ?? "",
          lost: sharing.lost))
    case .session:
      let id: SessionID? = if case .session(let id)? = value { id } else { nil }
      let sessions = (table?.mesa.sessions ?? []).map { session in
        (
          session.id.text,
          texts.sessionRow(session.number, look.wording.dates.short(session.date), session.place)
        )
      }
      return .choice(
        ChoiceField(
          [("", texts.noSession)] + sessions, selected: id?.text ?? "", lost: sharing.lost))
    }
  }

  /// What a flag is kept by in a draft.
  private static let (off, on) = ("no", "yes")

  private var partyOptions: [(code: String, word: String)] {
    (table?.mesa.parties ?? []).map { ($0.id.text, $0.name) }
  }

  /// A value as one types it.
  func typed(_ value: Value) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .date, .deadline, .person: shown(value)
    case .code, .flag, .party, .parties, .people, .mentions, .record, .session: ""
    }
  }

  /// The values that a form of this kind holds.
  func recordValues(of form: Form, _ kind: RecordKind) throws(Complaint) -> [FieldKey: Value] {
    var values: [FieldKey: Value] = [:]
    for spec in kind.declaration.asked {
      guard let field = form.fields.first(where: { $0.id == .record(spec.key) }) else { continue }
      let value = try value(of: field.value, spec, takesAnyYear: form.isMeant(field.id))
      if let value { values[spec.key] = value }
    }
    return values
  }

  /// What the text of a field says; `nil` where that is nothing.
  ///
  /// - Parameter takesAnyYear: whether what was asked about is meant: a year outside the usual ones, a key that
  ///   looks like a name.
  func value(
    of text: String, _ spec: FieldSpec, takesAnyYear: Bool
  ) throws(Complaint) -> Value? {
    let text = text.trimmed
    let id = FieldID.record(spec.key)
    switch spec.type {
    case .line, .area:
      let words = WordSequence(text).words
      if spec.key == .key, !takesAnyYear, words.count > 1, words.allSatisfy(\.isCapitalised) {
        throw Complaint(
          text: look.wording.custody.keyIsName(text), field: id, isQuestion: true, namesField: false
        )
      }
      return text.isEmpty ? nil : .text(text)
    case .person, .people, .personOrText: return people(in: text, spec)
    case .hour:
      return text.isEmpty ? nil : .text(ClockHour(typed: text)?.description ?? text)
    case .date:
      if text.isEmpty { return nil }
      return .date(try day(text, in: id, takesAnyYear: takesAnyYear))
    case .number:
      if text.isEmpty { return nil }
      guard let number = Int(text) else {
        throw Complaint(text: texts.badNumber, field: id, namesField: false)
      }
      return .number(number)
    case .deadline:
      if text.isEmpty { return nil }
      return .deadline(try deadline(text, in: id, takesAnyYear: takesAnyYear))
    case .choice(let list):
      return list.codes.first { $0.rawValue == text }.map(Value.code)
    case .flag: return text.isEmpty ? nil : .flag(text == Self.on)
    case .party: return PartyID(text).map(Value.party)
    case .parties:
      let ids = text.split(separator: ",").compactMap { PartyID(String($0)) }
      return ids.isEmpty ? nil : .parties(ids)
    case .record: return RecordID(text).map(Value.record)
    case .session: return SessionID(text).map(Value.session)
    }
  }
}

extension AppState {
  /// The form of a new record, with what it belongs to already chosen: one begins at what is not yet
  /// said.
  func newRecordForm(_ purpose: FormPurpose, _ kind: RecordKind, owner: RecordID?) -> Form {
    let declaration = kind.declaration
    var values: [FieldKey: Value] = [:]
    if let mesa = table?.mesa {
      values = declaration.prefilled(from: owner.flatMap { mesa.records[$0] }, in: mesa)
    }
    if kind != .visit, case .record(let last)? = values[.visit] {
      values[.visit] = visitAtHand(last).map { .record($0) }
    }
    if let owner, let field = declaration.owner { values[field.key] = .record(owner) }
    if declaration.field(.date) != nil { values[.date] = .date(now.date) }
    var form = recordForm(purpose, kind, values: values)
    form.focus = form.fields.firstIndex(where: \.isBlank) ?? 0
    // Where somebody was met is told by the visit one is at: it may stand folded away as it is.
    if kind == .detention || kind == .victim,
      let visit = form.fields.firstIndex(where: { $0.id == .record(.visit) })
    {
      form.fields[visit].usual = form.fields[visit].value
    }
    return form
  }
}
