extension Mesa {
  func decideRevision(_ revision: CaseFileRevision) throws(Refusal) -> Event {
    let next = try revision.applied(to: caseFile).checked()
    let change = CaseFileRevision(from: caseFile, to: next)
    guard change != CaseFileRevision() else { throw .nothingChanges }
    return .caseFileRevised(change)
  }

  func decideParty(_ command: Command) throws(Refusal) -> Event {
    switch command {
    case .addParty(let details):
      let party = Party(id: partiesEver + 1, details: try checked(details, besides: nil))
      return .partyAdded(party)
    case .reviseParty(let id, let details):
      guard let old = party(id) else { throw .unknownParty(id) }
      let party = Party(id: id, details: try checked(details, besides: id))
      guard party != old else { throw .nothingChanges }
      return .partyRevised(party)
    case .removeParty(let id):
      guard let party = party(id) else { throw .unknownParty(id) }
      let isUsed = sessions.contains { $0.attendance.contains { $0.party == id } }
      guard !isUsed, !records.mentions(party: id) else { throw .partyInUse(party.name) }
      return .partyRemoved(id)
    default:
      throw .nothingChanges
    }
  }

  private func checked(
    _ details: PartyDetails, besides id: PartyID?
  ) throws(Refusal) -> PartyDetails {
    var details = details
    details.name = try required(details.name, .party)
    let bearers = partyNames[Folding.fold(details.name)] ?? []
    guard bearers.allSatisfy({ $0 == id }) else {
      throw .duplicateParty(details.name)
    }
    return details
  }
}

extension CaseFile {
  /// The same with its texts tidied, each within its limit.
  func checked() throws(Refusal) -> CaseFile {
    var result = self
    result.name = try required(name, .name)
    result.code = try bounded(code, .code)
    result.place.name = try bounded(place.name, .place)
    result.place.ubigeo = try bounded(place.ubigeo, .place)
    result.summary = try bounded(summary, .summary)
    return result
  }
}
