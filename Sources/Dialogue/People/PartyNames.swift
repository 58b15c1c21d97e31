extension Chronicle {
  /// The last name that a party went by, also after it was taken off the list.
  public func partyName(_ id: PartyID) -> String? {
    if let party = mesa.party(id) { return party.name }
    for folio in folios.reversed() {
      switch folio.event {
      case .people(.partyAdded(let party)) where party.id == id:
        return party.name
      case .people(.partyRevised(id, _, let revision)):
        if let name = revision.name { return name }
      case .case, .people, .protocol, .session, .room, .floor, .record, .acta, .strike:
        continue
      }
    }
    return nil
  }
}
