extension RecordDeclaration {
  /// Words typed for a part of an acta, which stay; a part of the development belongs to a matter
  /// of the agenda.
  static let actaPart: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.acta, .acta).required, .choice(.part, .actaPart).required,
      .record(.agendaItem, .agendaItem),
      .area(.text).required,
    ],
    instrument: .acta,
    lead: [.text],
    status: [.part],
    visibility: .parties,
    isOnActa: true,
    lock: { record, mesa in record.reference(.acta).flatMap(mesa.frozen) },
    echo: { record, signed in
      record.reference(.acta).map(signed.actas.contains) == true ? .unheeded : .hidden
    })
}
