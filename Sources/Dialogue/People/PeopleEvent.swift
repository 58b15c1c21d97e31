/// What happens to those who are part of the process.
public enum PeopleEvent: Hashable, Sendable {
  case partyAdded(Party)
  /// Both sides name the fields that change, and no others.
  indirect case partyRevised(PartyID, from: PartyRevision, to: PartyRevision)
  case partyRemoved(PartyID)

  /// The party of which it speaks.
  var party: PartyID {
    switch self {
    case .partyAdded(let party): party.id
    case .partyRevised(let id, _, _), .partyRemoved(let id): id
    }
  }
}
