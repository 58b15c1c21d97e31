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
    guard let table, let kind = kind(of: form.purpose) else { return .none }
    if kind == .agendaItem {
      return FormAdvice(
        paragraphs: neutralAdvice(on: form.text(.record(.title)), table.mesa), rows: 4)
    }
    if RecordSchema.field(.deadline, of: kind) != nil {
      return .day(resultingDay(form, table.mesa))
    }
    return kind == .reschedule ? .day(dayThatHolds(form, table)) : .none
  }

  func layout(of form: Form) -> FormLayout {
    FormLayout(form, body: body, advice: advice(on: form))
  }

  private func kind(of purpose: FormPurpose) -> RecordKind? {
    switch purpose {
    case .newRecord(let kind, _): kind
    case .record(let id): table?.mesa.records[id]?.kind
    case .newMesa, .caseFile, .party, .session, .attendee, .note, .reason, .leavePhase,
      .statement, .strikeRecord, .waiver, .actaPart, .answer, .signing, .freeze, .attach, .bulletin:
      nil
    }
  }

  /// The record that a field of the form has chosen.
  private func chosen(_ key: FieldKey, of kind: RecordKind, in form: Form) -> Record? {
    guard let record = form.reference(.record(key)).flatMap({ table?.mesa.records[$0] }),
      record.kind == kind
    else { return nil }
    return record
  }

  /// The day on which the deadline that is being typed would fall.
  private func resultingDay(_ form: Form, _ mesa: Mesa) -> String? {
    guard let deadline = try? deadlinePhrase.deadline(form.text(.record(.deadline)).trimmed),
      let agreement = chosen(.agreement, of: .agreement, in: form)
    else { return nil }
    switch deadline.resolve(mesa.anchor(of: agreement.id), holidays: holidays) {
    case .on(let date): return texts.fallsDue(look.wording.dates.long(date))
    case .awaitingPublication:
      return look.wording.lights.reason(.awaitingPublication).capitalizedFirst
    }
  }

  private func dayThatHolds(_ form: Form, _ table: TableState) -> String? {
    chosen(.commitment, of: .commitment, in: form)
      .flatMap { commitmentView($0, table)?.due?.date }
      .map { texts.dayThatHolds(look.wording.dates.long($0)) }
  }
}

/// Lines below the fields of a form, with the rows that are kept for them.
struct FormAdvice: Hashable {
  let paragraphs: [Paragraph]
  let rows: Int

  static let none = FormAdvice(paragraphs: [], rows: 0)

  /// The same with other lines above it.
  func below(_ others: [Paragraph]) -> FormAdvice {
    others.isEmpty
      ? self : FormAdvice(paragraphs: others + paragraphs, rows: others.count + rows)
  }

  static func day(_ sentence: String?) -> FormAdvice {
    FormAdvice(
      paragraphs: sentence.map { [Paragraph(text: $0, scope: .textDim)] } ?? [], rows: 1)
  }
}
