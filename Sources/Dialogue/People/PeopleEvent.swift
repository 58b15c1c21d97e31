/// What happens to those who are part of the process.
public enum PeopleEvent: Hashable, Sendable {
  indirect case partyAdded(Party)
  /// Both sides name the fields that change, and no others.
  indirect case partyRevised(PartyID, from: PartyRevision, to: PartyRevision)
  case partyRemoved(PartyID)
  case person(PersonEvent)
}
