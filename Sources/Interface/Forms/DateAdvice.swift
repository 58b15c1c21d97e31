import Content
import Dialogue
import Wording

extension AppState {
  /// How each date and deadline of a form is understood, whole and with its weekday, while it is
  /// typed; `nil` for a form that has none. Years that will be asked about are shown whole as well.
  func dateAdvice(on form: Form, _ kind: RecordKind?) -> FormAdvice? {
    let dates = form.fields.filter { isDate($0.id, of: kind) }
    let deadline = form.fields.first { self.type(of: $0.id, of: kind) == .deadline }
    guard !dates.isEmpty || deadline != nil else { return nil }
    var lines = dates.compactMap { advice(onDate: $0, form) }
    let ofDeadline = deadline.map { advice(onDeadline: $0.id, form) } ?? []
    lines = ofDeadline + lines
    return FormAdvice(
      paragraphs: lines.map { Paragraph(text: $0, scope: .textDim) },
      rows: dates.count + (deadline == nil ? 0 : max(2, 2 * ofDeadline.count)))
  }

  private func type(of field: FieldID, of kind: RecordKind?) -> FieldType? {
    guard case .record(let key) = field, let kind else { return nil }
    return kind.declaration.field(key)?.type
  }

  private func isDate(_ field: FieldID, of kind: RecordKind?) -> Bool {
    field == .date || type(of: field, of: kind) == .date
  }

  /// «Fecha: lunes, 30 de noviembre de 2026»; `nil` while it is not understood.
  private func advice(onDate field: FormField, _ form: Form) -> String? {
    guard let day = try? datePhrase(field.id, takesAnyYear: true).date(form.text(field.id)) else {
      return nil
    }
    return "\(field.label): \(look.wording.dates.full(day))"
  }

  /// The whole of what was understood, with the day to which it comes as far as that is known, and
  /// what makes that day another than one counts.
  private func advice(onDeadline field: FieldID, _ form: Form) -> [String] {
    guard let mesa = table?.mesa,
      let deadline = try? datePhrase(field, takesAnyYear: true).deadline(form.text(field))
    else { return [] }
    let agreement = chosen(.agreement, of: .agreement, in: form)
    let anchor = agreement.map { mesa.anchor(of: $0.id) } ?? DeadlineAnchor(signed: now.date)
    let dates = look.wording.dates
    let due = dates.full(deadline.resolve(anchor, holidays: holidays))
    let advice = DeadlineAdvice(look.wording.language)
    let notes = notes(on: deadline, anchor, mesa, advice)
    if case .date = deadline { return (due.map { [texts.fallsDue($0)] } ?? []) + notes }
    let whole = look.wording.records.deadline(deadline, dates).capitalizedFirst
    guard let due else { return [advice.unpublished(whole)] }
    let isSigned = mesa.frozenActas.contains { acta in
      agreement.map { acta.agreements.contains($0.id) } ?? false
    }
    let line =
      deadline.runsFromSigning && !isSigned
      ? advice.ifSigned(whole, dates.short(anchor.signed), due) : advice.due(whole, due)
    return [line] + notes
  }

  /// A last day that moves or stays though it is not worked, and the State's where it is another.
  private func notes(
    on deadline: Deadline, _ anchor: DeadlineAnchor, _ mesa: Mesa, _ advice: DeadlineAdvice
  ) -> [String] {
    let dates = look.wording.dates
    let due = deadline.resolve(anchor, holidays: holidays)
    var notes: [String] = []
    if case .date(let day) = deadline, !holidays.isBusinessDay(day) {
      let rule = holidays.holiday(on: day)
      notes.append(advice.givenNotWorked(rule.map { holidayName($0) }))
    }
    if let counted = deadline.countedDay(anchor), let day = due.date, counted != day {
      notes.append(advice.moved(dates.full(counted), dates.full(day)))
    }
    let state = mesa.stateHolidays(holidays)
    let stateDue = deadline.resolve(anchor, holidays: state)
    if stateDue != due, let day = dates.full(stateDue),
      mesa.parties.contains(where: { $0.details.kind == .state })
    {
      let decree = due.date.flatMap { state.closure(on: $0) }?.decree
      notes.append(advice.ofState(day, decree))
    }
    return notes
  }

  private func holidayName(_ rule: HolidayRule) -> String {
    HolidayContent.names(look.wording.language)[rule.id] ?? rule.law
  }
}

extension Deadline {
  /// Whether its day moves with that of the signing.
  fileprivate var runsFromSigning: Bool {
    switch start {
    case .signature, .nextDay: true
    case .publication, .date: false
    case nil: self == .immediate
    }
  }
}
