import Dialogue

extension Chronicle {
  /// The last name that a party went by, also after it was taken off the list.
  public func partyName(_ id: PartyID) -> String? {
    if let party = mesa.party(id) { return party.name }
    for folio in folios.reversed() {
      switch folio.event {
      case .partyAdded(let party) where party.id == id:
        return party.name
      case .partyRevised(id, _, let revision):
        if let name = revision.name { return name }
      case .partyAdded, .partyRevised, .mesaOpened, .caseFileRevised, .circumstanceSet,
        .partyRemoved, .person, .phaseEntered, .itemMarked, .noteAdded, .sessionOpened,
        .sessionRevised,
        .sessionClosed, .attendanceRecorded, .attendanceRemoved, .recordAdded, .recordRevised,
        .recordStruck, .recordMoved, .actaFrozen, .folioStruck:
        continue
      }
    }
    return nil
  }
}
