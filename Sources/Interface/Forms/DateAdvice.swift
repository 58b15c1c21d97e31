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
    if let line = deadline.flatMap({ advice(onDeadline: $0.id, form) }) {
      lines.insert(line, at: 0)
    }
    return FormAdvice(
      paragraphs: lines.map { Paragraph(text: $0, scope: .textDim) },
      rows: dates.count + (deadline == nil ? 0 : 2))
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

  /// The whole of what was understood, with the day to which it comes as far as that is known.
  private func advice(onDeadline field: FieldID, _ form: Form) -> String? {
    guard let mesa = table?.mesa,
      let deadline = try? datePhrase(field, takesAnyYear: true).deadline(form.text(field))
    else { return nil }
    let agreement = chosen(.agreement, of: .agreement, in: form)
    let anchor = agreement.map { mesa.anchor(of: $0.id) } ?? DeadlineAnchor(signed: now.date)
    let dates = look.wording.dates
    let due = dates.full(deadline.resolve(anchor, holidays: holidays))
    if case .date = deadline { return due.map { texts.fallsDue($0) } }
    let advice = DeadlineAdvice(look.wording.language)
    let whole = look.wording.records.deadline(deadline, dates).capitalizedFirst
    guard let due else { return advice.unpublished(whole) }
    let isSigned = mesa.frozenActas.contains { acta in
      agreement.map { acta.agreements.contains($0.id) } ?? false
    }
    return deadline.runsFromSigning && !isSigned
      ? advice.ifSigned(whole, dates.short(anchor.signed), due) : advice.due(whole, due)
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
