extension Mesa {
  func decidePeople(
    _ command: PeopleCommand, _ new: NewIdentities
  ) throws(Refusal) -> PeopleEvent {
    switch command {
    case .addParty(let details):
      let party = Party(id: new.party, details: try checked(details, besides: nil))
      return .partyAdded(party)
    case .reviseParty(let id, let revision, let seen):
      guard let party = party(id) else { throw .unknownParty(id) }
      return try decideRevision(of: party, revision.applied(to: party.details), seen: seen)
    case .removeParty(let id):
      guard let party = party(id) else { throw .unknownParty(id) }
      guard !isMentioned(id) else { throw .partyInUse(party.name) }
      return .partyRemoved(id)
    case .person(let command):
      return .person(try decidePerson(command, new))
    }
  }

  private func decideRevision(
    of party: Party, _ details: PartyDetails, seen: PartyRevision
  ) throws(Refusal) -> PeopleEvent {
    let (old, id) = (party.details, party.id)
    var (wanted, seen) = (details, seen)
    wanted.name = wanted.name.tidyLine
    wanted.shortName = wanted.shortName.tidyLine
    wanted.address = wanted.address.tidyLine
    seen.name = seen.name?.tidyLine
    seen.address = seen.address?.tidyLine
    seen.shortName = seen.shortName?.tidyLine
    let merge = FieldMerge(stands: old, wanted: wanted, seen: seen) {
      .party(id, stands: $0, yours: $1)
    }
    let merged = PartyDetails(
      name: try merge.field(\.name, \.name), shortName: try merge.field(\.shortName, \.shortName),
      kind: try merge.field(\.kind, \.kind), tier: try merge.field(\.tier, \.tier),
      address: try merge.field(\.address, \.address))
    let next = try checked(merged, besides: id)
    guard next != old else { throw .nothingChanges }
    return .partyRevised(
      id, from: PartyRevision(from: next, to: old), to: PartyRevision(from: old, to: next))
  }

  private func checked(
    _ details: PartyDetails, besides id: PartyID?
  ) throws(Refusal) -> PartyDetails {
    var details = details
    details.name = try required(details.name, .party)
    guard !peopleState.parties.isTaken(details.name, besides: id) else {
      throw .duplicateParty(details.name)
    }
    details.shortName = try bounded(details.shortName, .partyShortName)
    details.address = try bounded(details.address, .place)
    if let alike = peopleState.parties.calledShort(details.shortName, besides: id) {
      throw .duplicateShortName(details.shortName, of: alike.name)
    }
    return details
  }

  /// Whether anything speaks of this party.
  func isMentioned(_ id: PartyID) -> Bool {
    hasPeople(of: id) || records.mentions(party: id) || floorSpeaks(of: .party(id))
      || noteBook.speaks(of: .party(id))
  }
}
