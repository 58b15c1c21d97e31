/// Whether a session may decide: each primary party has somebody there who may speak for it.
///
/// Whoever came without a credential that holds speaks by leave and counts for nothing here.
public struct Quorum: Hashable, Sendable {
  public let present: [PartyID]
  public let missing: [PartyID]

  public var total: Int { present.count + missing.count }
  public var isReached: Bool { missing.isEmpty && !present.isEmpty }
}

extension Mesa {
  public func quorum(at session: SessionID, on day: CalendarDate) -> Quorum {
    let floor = floor(of: session)
    let credentials = credentials
    let there = (self.session(session)?.attendance ?? []).filter { attendance in
      guard attendance.isPresent, attendance.presence.until == nil,
        !floor.isAway(.person(attendance.person)),
        let credential = credentials[attendance.person]
      else { return false }
      return credential.accreditation(on: day).maySign && credential[.voice] != .flag(false)
    }
    let parties = Set(there.compactMap { person($0.person)?.party })
    let isThere = { (id: PartyID) in parties.contains(id) && !floor.isAway(.party(id)) }
    let awaited = partiesAtTable.map(\.id)
    return Quorum(present: awaited.filter(isThere), missing: awaited.filter { !isThere($0) })
  }
}
