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

  /// The parties that joined an acta after it went to signature, in the order in which they did.
  public func joined(to acta: RecordID) -> [PartyID] {
    var parties: [PartyID] = []
    for record in records.all(.accession, of: acta) {
      if let party = party(of: record), !parties.contains(party) { parties.append(party) }
    }
    return parties
  }
}
