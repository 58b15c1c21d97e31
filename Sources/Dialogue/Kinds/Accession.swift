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
    },
    prefill: { acta, mesa in
      var values: [FieldKey: Value] = [:]
      values[.acta] = (acta?.id ?? mesa.frozenActas.last?.acta).map { .record($0) }
      return values
    })
}

extension Mesa {
  /// The parties that joined an acta after it went to signature, in the order in which they did.
  public func joined(to acta: RecordID) -> [PartyID] {
    var parties: [PartyID] = []
    for record in records.all(.accession, of: acta) {
      if let party = party(of: record), !parties.contains(party) { parties.append(party) }
    }
    return parties
  }
}
