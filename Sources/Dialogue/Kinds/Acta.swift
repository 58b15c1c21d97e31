extension RecordDeclaration {
  /// The acta of a session.
  static let acta: RecordDeclaration = RecordDeclaration(
    fields: [
      .session(.session).required, .choice(.actaKind, .actaKind), .choice(.actaForm, .actaForm),
      .choice(.modality, .modality), .line(.issuer), .line(.mandate), .date(.nextDate),
      .line(.nextPlace), .record(.replaces, .acta), .record(.complements, .acta),
    ],
    instrument: .acta,
    lead: [],
    status: [.actaKind],
    visibility: .parties,
    isOnActa: true,
    check: { record, old, mesa, _ throws(Refusal) in try check(record, old, mesa) },
    lock: { record, mesa in mesa.frozen(record.id) },
    strikeCheck: { record, mesa throws(Refusal) in try checkReplacing(record, mesa) },
    prefill: { replaced, mesa in
      var values: [FieldKey: Value] = [:]
      if let replaced {
        // The same meeting told anew: what is not changed on purpose stays.
        for field in replaced.kind.declaration.fields { values[field.key] = replaced[field.key] }
        values[.replaces] = .record(replaced.id)
        return values
      }
      values[.session] = mesa.sessions.last.map { .session($0.id) }
      let last = mesa.records.all(.acta).last
      for key in [FieldKey.issuer, .mandate, .actaForm, .modality] { values[key] = last?[key] }
      if let modality = mesa.sessions.last?.details.modality { values[.modality] = .code(modality) }
      return values
    })

  private static func check(_ acta: Record, _ old: Record?, _ mesa: Mesa) throws(Refusal) {
    if let old, old[.replaces] != acta[.replaces] { try checkReplacing(old, mesa) }
    if let replaced = acta.reference(.replaces), mesa.frozen(replaced) == nil {
      throw .actaNotFrozen
    }
    if let whole = acta.reference(.complements), mesa.frozen(whole) == nil { throw .actaNotFrozen }
  }

  /// Once an acta was begun in place of another, the agreements of that one may have been changed: so
  /// it stays until it goes to signature itself.
  private static func checkReplacing(_ acta: Record, _ mesa: Mesa) throws(Refusal) {
    guard let replaced = acta.reference(.replaces).flatMap(mesa.frozen) else { return }
    throw .replacementBegun(replaced.number)
  }
}
