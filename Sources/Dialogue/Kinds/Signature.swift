extension RecordDeclaration {
  /// How somebody signed an acta, or declined to.
  static let signature: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.acta, .acta).required, .person(.person).required, .line(.name).personal.required,
      .party(.party).personal,
      .choice(.outcome, .outcome).required, .hour(.hour), .line(.words),
    ],
    instrument: .acta,
    lead: [.person],
    status: [.outcome],
    visibility: .parties,
    isOnActa: true,
    check: { record, _, mesa, _ throws(Refusal) in try check(record, mesa) })

  /// What was frozen is signed, once the bases have answered and as long as no later acta has taken
  /// its place.
  private static func check(_ signature: Record, _ mesa: Mesa) throws(Refusal) {
    guard let acta = signature.reference(.acta), let frozen = mesa.frozen(acta) else {
      throw .actaNotFrozen
    }
    if let party = mesa.pendingConsultations(of: frozen).first {
      throw .consultationPending(mesa.party(party)?.name ?? party.description)
    }
    if case .replaced = mesa.state(of: frozen.acta) { throw .actaFrozen(frozen.number) }
  }
}
