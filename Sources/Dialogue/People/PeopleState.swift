/// Those who are part of the process.
struct PeopleState: Hashable, Sendable {
  var parties = PartyBook()
  var people = PersonBook()

  mutating func evolve(_ event: PeopleEvent, _ folio: Folio) {
    switch event {
    case .partyAdded(let party):
      parties.add(party)
    case .partyRevised(let id, _, let revision):
      guard var party = parties[id] else { return }
      party.details = revision.applied(to: party.details)
      parties.revise(party)
    case .partyRemoved(let id):
      parties.remove(id)
    case .person(let event):
      evolve(event, folio: folio.number)
    }
  }

  private mutating func evolve(_ event: PersonEvent, folio: Int) {
    switch event {
    case .added(let person): people.add(person)
    case .revised(let id, _, let revision):
      people.revise(id) { $0.details = revision.applied(to: $0.details) }
    case .struck(let id, let reason):
      people.revise(id) { $0.strike = PersonStrike(reason: reason, folio: folio) }
    }
  }
}
