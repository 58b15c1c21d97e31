/// Those who are part of the process.
struct PeopleState: Hashable, Sendable {
  var parties = PartyBook()
  var people = PersonBook()
  var seats = PartySeats()

  mutating func evolve(_ event: PeopleEvent, _ folio: Folio) {
    switch event {
    case .partyAdded(let party):
      parties.add(party, folio: folio.number)
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
    case .added(let person):
      // Whoever is known by this number already is somebody else.
      guard people[person.id] == nil else { return }
      people.add(person)
      seats.move(person.id, from: nil, to: person.party)
    case .revised(let id, _, let revision):
      let old = people[id]?.party
      people.revise(id) { $0.details = revision.applied(to: $0.details) }
      seats.move(id, from: old, to: people[id]?.party)
    case .struck(let id, let reason):
      people.revise(id) { $0.strike = PersonStrike(reason: reason, folio: folio) }
    }
  }
}
