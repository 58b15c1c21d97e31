/// Those who are part of the process.
struct PeopleState: Hashable, Sendable {
  var parties = PartyBook()

  mutating func evolve(_ event: PeopleEvent) {
    switch event {
    case .partyAdded(let party):
      parties.add(party)
    case .partyRevised(let id, _, let revision):
      guard var party = parties[id] else { return }
      party.details = revision.applied(to: party.details)
      parties.revise(party)
    case .partyRemoved(let id):
      parties.remove(id)
    }
  }
}
