/// Somebody who is to sign an acta.
public struct ActaSigner: Hashable, Sendable {
  public let name: String
  public let dni: String
  public let position: String
  /// The party that the person speaks for; `nil` for the table's own team.
  public let party: PartyID?
  /// What a member of the team does at the table.
  public let role: Code?

  public init(name: String, dni: String, position: String, party: PartyID?, role: Code?) {
    self.name = name
    self.dni = dni
    self.position = position
    self.party = party
    self.role = role
  }
}

extension Mesa {
  /// Accredited delegates who were present at the acta's session, party by party, then the team; of a
  /// frozen acta those who were so when it was frozen.
  public func signers(of acta: RecordID) -> [ActaSigner] {
    if let frozen = frozen(acta) { return frozen.signers }
    guard let session = session(of: acta) else { return [] }
    let present = Set(session.attendance.filter(\.isPresent).map { Folding.fold($0.name) })
    let delegates = records.all(.delegate).filter { delegate in
      delegate.isAccredited(on: session.date)
        && present.contains(Folding.fold(delegate.text(.name)))
    }
    let groups = Dictionary(grouping: delegates) { $0.party() }
    let byParty = parties.flatMap { party in
      (groups[party.id] ?? []).map { ActaSigner($0, party: party.id, role: nil) }
    }
    let team = records.all(.teamMember).map { member in
      ActaSigner(member, party: nil, role: member.code(.teamRole))
    }
    return byParty + team
  }

  /// The parties that get a copy of an acta.
  public func recipients(of acta: RecordID) -> [Party] {
    guard let frozen = frozen(acta) else { return partiesAtTable }
    return frozen.parties.compactMap(party)
  }

  /// The session whose acta it is.
  public func session(of acta: RecordID) -> Session? {
    records[acta]?.session().flatMap(session)
  }
}

extension ActaSigner {
  fileprivate init(_ record: Record, party: PartyID?, role: Code?) {
    name = record.text(.name)
    dni = record.text(.dni)
    position = record.text(.position)
    self.party = party
    self.role = role
  }
}
