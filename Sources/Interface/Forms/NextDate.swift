import Dialogue
import Wording

/// The day of the next session, fixed while everybody is still there; the acta of the session has it.
extension AppState {
  /// Nothing where that acta went to signature.
  func nextDateField(after session: SessionID) -> [FormField] {
    guard !hasFrozenActa(of: session) else { return [] }
    let day = draftActa(of: session)?[.nextDate].map { typed($0) } ?? ""
    return [
      FormField(
        id: .record(.nextDate),
        label: look.wording.records.field(.nextDate, of: .acta).capitalizedFirst,
        content: .line(TextField(day, upTo: 40)))
    ]
  }

  /// Writes it on the draft of the acta, which is begun for it where there is none.
  func nextDate(_ form: Form, after session: SessionID) throws(Complaint) -> [Command] {
    let field = FieldID.record(.nextDate)
    guard form.fields.contains(where: { $0.id == field }) else { return [] }
    let text = form.text(field).trimmed
    let day =
      text.isEmpty ? nil : try day(text, in: field, takesAnyYear: form.isMeant(field))
    guard let acta = draftActa(of: session) else {
      guard let day, let mesa = table?.mesa else { return [] }
      let begun = RecordKind.acta.declaration.prefilled(from: nil, in: mesa)
      let own: [FieldKey: Value] = [.session: .session(session), .nextDate: .date(day)]
      return [.record(.addRecord(.acta, begun.merging(own) { $1 }))]
    }
    guard acta.date(.nextDate) != day else { return [] }
    var values = acta.values
    values[.nextDate] = day.map(Value.date)
    return [.record(.reviseRecord(acta.id, .acta, values, from: acta.seen))]
  }

  private func draftActa(of session: SessionID) -> Record? {
    actas(of: session).last { table?.mesa.frozen($0.id) == nil }
  }

  private func hasFrozenActa(of session: SessionID) -> Bool {
    actas(of: session).contains { table?.mesa.frozen($0.id) != nil }
  }

  private func actas(of session: SessionID) -> [Record] {
    table?.mesa.records.all(.acta).filter { $0.session() == session } ?? []
  }
}
