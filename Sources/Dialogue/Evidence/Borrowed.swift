extension Mesa {
  var partiesAtTable: [Party] { parties.filter { $0.details.tier == .primary } }
  func responsibleParties(of commitment: Record) -> [PartyID] {
    var parties = commitment.parties(.responsible)
    if let person = commitment.reference(.responsiblePerson),
      let party = records[person]?.party(), !parties.contains(party)
    {
      parties.append(party)
    }
    return parties
  }
}
extension Record {
  func isAccredited(on day: CalendarDate) -> Bool {
    kind == .delegate && code(.accreditation) == .accredited
      && !(date(.expiry).map { $0 < day } ?? false)
  }
}
extension Mesa {
  public func measuresInForce(on day: CalendarDate) -> [RecordID] {
    records.all(.forceMeasure).filter { measure in
      guard measure.code(.measureState) == .inForce else { return false }
      if let since = measure.date(.since), since > day { return false }
      if let until = measure.date(.until), until < day { return false }
      return true
    }.map(\.id)
  }
}
