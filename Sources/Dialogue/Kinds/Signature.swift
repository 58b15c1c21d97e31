extension RecordDeclaration {
  /// How somebody signed an acta, or declined to.
  static let signature: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.acta, .acta).required, .person(.person).required, .line(.name).personal.required,
      .party(.party).personal,
      .choice(.outcome, .outcome).required, .date(.date).past, .hour(.hour), .line(.words),
      .line(.witness), .line(.witnessDNI),
    ],
    instrument: .acta,
    lead: [.person],
    status: [.outcome],
    visibility: .parties,
    isOnActa: true,
    check: { record, _, mesa, _ throws(Refusal) in try check(record, mesa) })

  /// What was frozen is signed by those who were to sign it, once the bases have answered and as long
  /// as no later acta was taken to signature in its place. Who has signed, has; who declined may sign
  /// later.
  private static func check(_ signature: Record, _ mesa: Mesa) throws(Refusal) {
    guard let acta = signature.reference(.acta), let frozen = mesa.frozen(acta) else {
      throw .actaNotFrozen
    }
    if let party = mesa.pendingConsultations(of: frozen).first {
      throw .consultationPending(mesa.party(party)?.name ?? party.description)
    }
    if let successor = mesa.frozenSuccessor(of: frozen.acta) {
      throw .signedElsewhere(frozen.number, successor.number)
    }
    let day = frozen.day(of: signature)
    if day < frozen.date { throw .factBeforeActa(.date, frozen.date) }
    try mesa.checkHour(of: signature, frozen)
    guard let person = signature.person() else { return }
    let name = mesa.person(person)?.name ?? ""
    guard mesa.isSigner(person, of: frozen) else { throw .notToSign(name, frozen.number) }
    try checkCredential(signature, person, frozen, mesa)
    if signature.code(.outcome) == .onRequest { try checkWitness(signature, person, frozen, mesa) }
    let others = mesa.records.all(.signature, of: acta).filter { $0.id != signature.id }
    if others.contains(where: { $0.person() == person && $0.isSigned }) {
      throw .hasSigned(name, frozen.number)
    }
  }

  /// Whoever a party sent signs for it as long as that holds; who declines needs nothing.
  private static func checkCredential(
    _ signature: Record, _ person: PersonID, _ acta: FrozenActa, _ mesa: Mesa
  ) throws(Refusal) {
    guard signature.isSigned,
      acta.signers.contains(where: { $0.person == person && $0.party != nil })
    else { return }
    let day = acta.day(of: signature)
    guard let credential = mesa.credentials[person], !credential.accreditation(on: day).maySign
    else { return }
    throw .credentialEnded(mesa.name(of: person), day)
  }

  /// Who signs for somebody who does not sign by hand is known by name and number, from the acta or from
  /// what is written down of the signing.
  private static func checkWitness(
    _ signature: Record, _ person: PersonID, _ acta: FrozenActa, _ mesa: Mesa
  ) throws(Refusal) {
    let signer = acta.signers.first { $0.person == person }
    func known(_ key: FieldKey, _ frozen: String?) -> String {
      signature.has(key) ? signature.text(key) : frozen ?? ""
    }
    let witness = known(.witness, signer?.witness)
    if witness.isEmpty || Nobody.isMeant(by: witness) {
      throw .recordFieldMissing(.witness, .signature)
    }
    let number = known(.witnessDNI, signer?.witnessDNI)
    if number.isEmpty { throw .recordFieldMissing(.witnessDNI, .signature) }
    guard let own = mesa.person(person) else { return }
    if Mesa.nameWords(own.name) == Mesa.nameWords(witness) || own.details.dni == number {
      throw .ownWitness(own.name)
    }
  }
}
