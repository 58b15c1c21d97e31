import Dialogue
import Wording

extension AppState {
  /// What the rules have to say to what is being typed, below the fields; it never bars saving.
  ///
  /// What is too long to be saved is said above it.
  ///
  /// - Returns: always as many rows for one kind of form, so that it does not jump while one types.
  func advice(on form: Form) -> FormAdvice {
    rulesAdvice(on: form).below(overruns(of: form))
  }

  private func rulesAdvice(on form: Form) -> FormAdvice {
    let kind = table == nil ? nil : kind(of: form.purpose)
    return kindAdvice(on: form, kind).below(namesAdvice(on: form, kind))
  }

  private func kindAdvice(on form: Form, _ kind: RecordKind?) -> FormAdvice {
    if kind == .agendaItem, let table {
      return FormAdvice(
        paragraphs: neutralAdvice(on: form.text(.record(.title)), table.mesa), rows: 4)
    }
    switch form.purpose {
    case .people(.line), .people(.row): return lineAdvice(on: form)
    case .documentLead: return leadAdvice(on: form)
    case _: break
    }
    let dates = dateAdvice(on: form, kind) ?? .none
    if kind == .commitment { return obligedAdvice(on: form).below(dates) }
    if kind == .visit { return countAdvice(on: form).below(dates) }
    if kind == .detention { return hourAdvice(on: form).below(dates) }
    guard kind == .reschedule, let table else { return dates }
    return FormAdvice.day(dayThatHolds(form, table)).below(dates)
  }

  func layout(of form: Form) -> FormLayout {
    FormLayout(form, body: body, advice: advice(on: form))
  }

  /// What a form writes down; `nil` where that is no record.
  func kind(of purpose: FormPurpose) -> RecordKind? {
    switch purpose {
    case .newRecord(let kind, _): kind
    case .record(let id): table?.mesa.records[id]?.kind
    case .statement: .statement
    case .question: .initialContact
    case .fulfilment: .progress
    case .publication: .normToIssue
    case .wording: .agreement
    case .people(.credential), .people(.credentials): .delegate
    case .newMesa, .search, .cutOff, .caseFile, .people, .party, .session, .sessionAgenda, .closing,
      .presence,
      .note,
      .reason,
      .leavePhase,
      .strikeRecord, .waiver, .actaPart, .answer, .signing, .freeze, .attach, .documentLead, .floor:
      nil
    }
  }

  /// The record that a field of the form has chosen.
  func chosen(_ key: FieldKey, of kind: RecordKind, in form: Form) -> Record? {
    guard let record = form.reference(.record(key)).flatMap({ table?.mesa.records[$0] }),
      record.kind == kind
    else { return nil }
    return record
  }

  /// The parties that are obliged: those chosen, and those of the people in charge.
  private func obligedAdvice(on form: Form) -> FormAdvice {
    guard let mesa = table?.mesa else { return .none }
    var parties = form.text(.record(.responsible)).split(separator: ",")
      .compactMap { PartyID(String($0)) }
    let people = form.fields.first { $0.id == .record(.responsiblePeople) }
    for case .known(let id) in PersonField.picks(of: people?.value ?? "") {
      guard let party = mesa.person(id)?.party, !parties.contains(party) else { continue }
      parties.append(party)
    }
    let names = parties.compactMap { mesa.party($0)?.name }
    let text = names.isEmpty ? "" : look.wording.people.obliged(names)
    return FormAdvice(paragraphs: [Paragraph(text: text, scope: .textDim)], rows: 1)
  }

  /// Words of a lead that take sides.
  private func leadAdvice(on form: Form) -> FormAdvice {
    guard let mesa = table?.mesa, let lead = form.fields.first?.value else { return .none }
    return FormAdvice(paragraphs: neutralAdvice(on: lead, mesa), rows: 4)
  }

  private func dayThatHolds(_ form: Form, _ table: TableState) -> String? {
    chosen(.commitment, of: .commitment, in: form)
      .flatMap { commitmentView($0, table)?.due }
      .flatMap { look.wording.dates.full($0) }.map { texts.dayThatHolds($0) }
  }
}

/// Lines below the fields of a form, with the rows that are kept for them.
struct FormAdvice: Hashable {
  let paragraphs: [Paragraph]
  let rows: Int

  static let none = FormAdvice(paragraphs: [], rows: 0)

  /// The same with other lines above it.
  func below(_ others: [Paragraph]) -> FormAdvice {
    below(FormAdvice(paragraphs: others, rows: others.count))
  }

  func below(_ other: FormAdvice) -> FormAdvice {
    FormAdvice(paragraphs: other.paragraphs + paragraphs, rows: other.rows + rows)
  }

  static func day(_ sentence: String?) -> FormAdvice {
    FormAdvice(
      paragraphs: sentence.map { [Paragraph(text: $0, scope: .textDim)] } ?? [], rows: 1)
  }
}
