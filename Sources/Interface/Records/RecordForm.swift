import Dialogue
import Wording

extension AppState {
  /// The form of a record, made from the schema of its kind.
  func recordForm(_ purpose: FormPurpose, _ kind: RecordKind, values: [FieldKey: Value]) -> Form {
    Form(
      purpose, title: look.wording.records.kind(kind).capitalizedFirst,
      fields: RecordSchema.fields(of: kind).map { spec in
        FormField(
          id: .record(spec.key),
          label: look.wording.records.field(spec.key, of: kind).capitalizedFirst,
          content: content(of: spec, value: values[spec.key], on: purpose))
      })
  }

  /// What a field may refer to: any record of the kind but the one that the form is about.
  func candidates(_ kind: RecordKind, on purpose: FormPurpose) -> [Record] {
    (table?.mesa.records.all(kind) ?? []).filter { purpose != .record($0.id) }
  }

  private func content(
    of spec: FieldSpec, value: Value?, on purpose: FormPurpose
  ) -> FormField.Content {
    let text = value.map { typed($0) } ?? ""
    switch spec.type {
    case .line(let limit): return .line(TextField(text, upTo: limit))
    case .area: return .area(TextArea(text, upTo: Refusal.Field.note.limit))
    case .date, .hour, .number: return .line(TextField(text, upTo: 20))
    case .deadline: return .line(TextField(text, upTo: 80))
    case .choice(let list):
      let selected: Int = if case .code(let code)? = value { list.index(of: code) } else { 0 }
      return .choice(
        options: list.codes.map { look.wording.records.code($0, in: list).capitalizedFirst },
        selected: selected)
    case .flag:
      return .choice(options: [texts.no, texts.yes], selected: value == .flag(true) ? 1 : 0)
    case .party:
      let parties = table?.mesa.parties ?? []
      let selected: Int? =
        if case .party(let id)? = value { parties.firstIndex { $0.id == id } } else { nil }
      return .choice(
        options: [texts.none] + parties.map(\.name), selected: selected.map { $0 + 1 } ?? 0)
    case .parties:
      let parties = table?.mesa.parties ?? []
      let chosen: [PartyID] = if case .parties(let ids)? = value { ids } else { [] }
      return .several(
        SeveralField(
          options: parties.map(\.name),
          chosen: Set(parties.indices.filter { chosen.contains(parties[$0].id) })))
    case .record(let kind):
      let records = candidates(kind, on: purpose)
      let selected: Int? =
        if case .record(let id)? = value { records.firstIndex { $0.id == id } } else { nil }
      return .choice(
        options: [texts.none] + records.map { caption(of: $0) },
        selected: selected.map { $0 + 1 } ?? 0)
    }
  }

  /// A value as one types it.
  private func typed(_ value: Value) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .date, .deadline: shown(value)
    case .code, .flag, .party, .parties, .record: ""
    }
  }

  /// The values that a form of this kind holds.
  func recordValues(of form: Form, _ kind: RecordKind) throws(Complaint) -> [FieldKey: Value] {
    var values: [FieldKey: Value] = [:]
    for spec in RecordSchema.fields(of: kind) {
      guard let field = form.fields.first(where: { $0.id == .record(spec.key) }) else { continue }
      if let value = try self.value(of: field, spec, in: form) { values[spec.key] = value }
    }
    return values
  }

  private func value(
    of field: FormField, _ spec: FieldSpec, in form: Form
  ) throws(Complaint) -> Value? {
    let text = field.value.trimmed
    let index = Int(field.value) ?? 0
    switch spec.type {
    case .line, .area: return text.isEmpty ? nil : .text(text)
    case .hour: return text.isEmpty ? nil : .text(text)
    case .date:
      if text.isEmpty { return nil }
      return .date(try day(in: field.id, of: form))
    case .number:
      if text.isEmpty { return nil }
      guard let number = Int(text) else {
        throw Complaint(text: texts.badNumber, field: field.id)
      }
      return .number(number)
    case .deadline:
      if text.isEmpty { return nil }
      return .deadline(try deadline(in: field.id, of: form))
    case .choice(let list):
      return list.codes.indices.contains(index) ? .code(list.codes[index]) : nil
    case .flag: return index == 1 ? .flag(true) : nil
    case .party:
      guard let parties = table?.mesa.parties, parties.indices.contains(index - 1) else {
        return nil
      }
      return .party(parties[index - 1].id)
    case .parties:
      guard case .several(let several) = field.content, let parties = table?.mesa.parties else {
        return nil
      }
      let ids = several.chosen.sorted().compactMap {
        parties.indices.contains($0) ? parties[$0].id : nil
      }
      return ids.isEmpty ? nil : .parties(ids)
    case .record(let kind):
      let records = candidates(kind, on: form.purpose)
      return records.indices.contains(index - 1) ? .record(records[index - 1].id) : nil
    }
  }
}

extension CodeList {
  func index(of code: Code) -> Int { codes.firstIndex(of: code) ?? 0 }
}

extension AppState {
  /// The form of a new record, with what it belongs to already chosen.
  func newRecordForm(_ purpose: FormPurpose, _ kind: RecordKind, owner: RecordID?) -> Form {
    var values: [FieldKey: Value] = [:]
    if let owner, let field = RecordSchema.owner(of: kind) { values[field.key] = .record(owner) }
    if kind == .agreement, let proposal = owner.flatMap({ table?.mesa.records[$0] }) {
      values[.proposal] = .record(proposal.id)
      values[.text] = proposal[.text]
      values[.agendaItem] = proposal[.agendaItem]
    }
    if kind == .acta {
      values[.session] = table?.mesa.sessions.last.map { .number($0.number) }
      values[.replaces] = owner.map(Value.record)
      let last = table?.mesa.records.all(.acta).last
      for key in [FieldKey.issuer, .mandate, .actaForm, .modality] { values[key] = last?[key] }
    }
    if RecordSchema.field(.date, of: kind) != nil { values[.date] = .date(now.date) }
    var form = recordForm(purpose, kind, values: values)
    // What it belongs to is chosen already: one goes on from there.
    if owner != nil, case .record(let first)? = form.fields.first?.id,
      first == RecordSchema.owner(of: kind)?.key
    {
      form.focus = 1
    }
    return form
  }
}
