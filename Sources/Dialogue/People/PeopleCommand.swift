public enum PeopleCommand: Hashable, Sendable {
  case addParty(PartyDetails)
  /// What is left out stays as it stands.
  case reviseParty(PartyID, PartyRevision, from: PartyRevision = PartyRevision())
  case removeParty(PartyID)
  case person(PersonCommand)
}
