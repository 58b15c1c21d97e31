public enum PeopleCommand: Hashable, Sendable {
  case addParty(PartyDetails)
  case reviseParty(PartyID, PartyDetails, from: PartyRevision = PartyRevision())
  case removeParty(PartyID)
  case person(PersonCommand)
}
