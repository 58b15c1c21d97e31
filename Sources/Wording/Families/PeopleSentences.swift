import Dialogue

extension Wording {
  func sentence(
    for event: PeopleEvent, parties: (PartyID) -> String?, people: (PersonID) -> Person?
  ) -> String {
    switch event {
    case .partyAdded(let party): history.partyAdded(party.name)
    case .partyRevised(let id, let old, let new):
      history.partyRevised(
        new.name ?? parties(id) ?? id.description, told(changes(from: old, to: new)))
    case .partyRemoved(let id): history.partyRemoved(parties(id) ?? id.description)
    case .person(let event): personSentence(for: event, parties: parties, people: people)
    }
  }

  func sentence(
    for difference: PeopleDifference, parties: (PartyID) -> String?
  ) -> String {
    switch difference {
    case .partyAdded(let party): history.partyAdded(party.name)
    case .partyRevised(let old, let new):
      history.partyRevised(
        new.name,
        told(
          changes(
            from: PartyRevision(from: new.details, to: old.details),
            to: PartyRevision(from: old.details, to: new.details))))
    case .partyRemoved(let party): history.partyRemoved(party.name)
    case .person(let difference): personSentence(for: difference, parties: parties)
    }
  }
}
