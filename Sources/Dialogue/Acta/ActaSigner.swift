/// Somebody who is to sign an acta.
public struct ActaSigner: Hashable, Sendable {
  public let person: PersonID
  /// The words of a signer are those of when the acta was frozen.
  public let name: String
  public let dni: String
  public let position: String
  /// The party that the person speaks for; `nil` for the table's own team.
  public let party: PartyID?
  /// What a member of the team does at the table.
  public let role: Code?

  public init(
    person: PersonID, name: String, dni: String, position: String, party: PartyID?, role: Code?
  ) {
    self.person = person
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
    let present = Set(session.attendance.filter(\.isPresent).map(\.person))
    var seen: Set<PersonID> = []
    let delegates = records.all(.delegate).filter { $0.isAccredited(on: session.date) }
      .compactMap { person(of: $0) }
      // Whoever is accredited twice, or does more than one thing at the table, signs once.
      .filter { present.contains($0.id) && seen.insert($0.id).inserted }
    let groups = Dictionary(grouping: delegates, by: \.party)
    let byParty = parties.flatMap { party in
      (groups[party.id] ?? []).map { ActaSigner($0, party: party.id, role: nil) }
    }
    let team = records.all(.teamMember).compactMap { member -> ActaSigner? in
      guard let person = person(of: member), seen.insert(person.id).inserted else { return nil }
      return ActaSigner(person, party: nil, role: member.code(.teamRole))
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
  fileprivate init(_ person: Person, party: PartyID?, role: Code?) {
    self.person = person.id
    name = person.name
    dni = person.details.dni
    position = person.details.office
    self.party = party
    self.role = role
  }
}
