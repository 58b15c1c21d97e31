extension RecordDeclaration {
  /// A party that joins an acta after it went to signature: from that day it is bound by the whole of it.
  static let accession: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.acta, .acta).required, .person(.person).required, .line(.name).personal.required,
      .party(.party).personal, .line(.position).personal, .line(.dni).personal,
      .date(.date).required.past, .line(.authority), .area(.words),
    ],
    instrument: .acta,
    lead: [.person],
    visibility: .parties,
    isOnActa: true,
    check: { record, _, mesa, _ throws(Refusal) in
      guard let frozen = record.reference(.acta).flatMap(mesa.frozen) else { throw .actaNotFrozen }
      if let date = record.date(.date), date < frozen.date {
        throw .joinsBeforeFreezing(frozen.number, frozen.date)
      }
      if let person = record.person(), mesa.stands(person, on: frozen, besides: record.id) {
        throw .alreadyOfActa(mesa.name(of: person), frozen.number)
      }
      guard let party = mesa.party(of: record) else { return }
      if mesa.hasSigned(party, frozen) {
        throw .alreadyOfActa(mesa.party(party)?.name ?? party.description, frozen.number)
      }
      // Who joins for a party binds it: sent by it, or by a power that the paper names.
      let credential = record.person().flatMap { mesa.credentials[$0] }
      if record.text(.authority).isEmpty,
        !(credential?.isAccredited(on: record.date(.date) ?? frozen.date) ?? false)
      {
        throw .recordFieldMissing(.authority, .accession)
      }
    },
    prefill: { acta, mesa in
      var values: [FieldKey: Value] = [:]
      values[.acta] = (acta?.id ?? mesa.frozenActas.last?.acta).map { .record($0) }
      return values
    })
}

extension Mesa {
  /// Whether somebody signed an acta, joined it by another record or is of the team that draws it up.
  func stands(_ person: PersonID, on acta: FrozenActa, besides id: RecordID) -> Bool {
    records.all(.signature, of: acta.acta).contains { $0.person() == person && $0.isSigned }
      || records.all(.accession, of: acta.acta).contains { $0.person() == person && $0.id != id }
      || acta.signers.contains { $0.person == person && $0.party == nil }
  }

  /// Whether somebody signed an acta for a party.
  fileprivate func hasSigned(_ party: PartyID, _ acta: FrozenActa) -> Bool {
    !signatures(of: acta, for: party).isEmpty
  }

  /// The parties that joined an acta after it went to signature, in the order in which they did.
  public func joined(to acta: RecordID) -> [PartyID] {
    var parties: [PartyID] = []
    for record in records.all(.accession, of: acta) {
      if let party = party(of: record), !parties.contains(party) { parties.append(party) }
    }
    return parties
  }
}
