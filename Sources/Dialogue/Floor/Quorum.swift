/// Whether a session may decide: whose primary parties have somebody there who may speak for them, and
/// whether these are enough by the rule of the mesa.
///
/// Whoever came without a credential that holds speaks by leave and counts for nothing here.
public struct Quorum: Hashable, Sendable {
  public let present: [PartyID]
  public let missing: [PartyID]
  public let rule: QuorumRule

  public var total: Int { present.count + missing.count }
  public var isReached: Bool { rule.isReached(present: present.count, of: total) }
}

extension Mesa {
  public func quorum(at session: SessionID, on day: CalendarDate) -> Quorum {
    let credentials = credentials
    let speaking = (self.session(session).map(there(at:)) ?? []).filter { person in
      guard let credential = credentials[person] else { return false }
      return credential.accreditation(on: day).maySign && credential[.voice] != .flag(false)
    }
    let parties = Set(speaking.compactMap { person($0)?.party })
    let isThere = { (id: PartyID) in parties.contains(id) }
    let awaited = partiesAtTable.map(\.id)
    return Quorum(
      present: awaited.filter(isThere), missing: awaited.filter { !isThere($0) }, rule: quorumRule)
  }

  /// Of people of a party, those whose credential does not hold on a day: each speaks by leave.
  public func unaccredited(on day: CalendarDate) -> Set<PersonID> {
    let credentials = credentials
    return Set(
      people.filter { person in
        person.party != nil && credentials[person.id]?.accreditation(on: day).maySign != true
      }.map(\.id))
  }
}
