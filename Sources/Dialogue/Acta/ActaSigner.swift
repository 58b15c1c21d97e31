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
  /// Who signs at the request of somebody who does not sign by hand, with their DNI; empty where they
  /// do.
  public let witness: String
  public let witnessDNI: String
  /// The day by which a credential that is still to be put in order will be; `nil` where it is.
  public let regularises: CalendarDate?

  public init(
    person: PersonID, name: String, dni: String, position: String, party: PartyID?, role: Code?,
    witness: String = "", witnessDNI: String = "", regularises: CalendarDate? = nil
  ) {
    self.person = person
    self.name = name
    self.dni = dni
    self.position = position
    self.party = party
    self.role = role
    self.witness = witness
    self.witnessDNI = witnessDNI
    self.regularises = regularises
  }
}

extension Mesa {
  /// Accredited delegates who were present at the acta's session, party by party, then whoever of the team
  /// was not away from it; of a frozen acta those who were so when it was frozen.
  ///
  /// - Parameter day: that of the signing, on which their credentials are to hold as well.
  public func signers(of acta: RecordID, on day: CalendarDate? = nil) -> [ActaSigner] {
    if let frozen = frozen(acta) { return frozen.signers }
    guard let session = session(of: acta) else { return [] }
    let present = Set(session.attendance.filter(\.isPresent).map(\.person))
    var seen: Set<PersonID> = []
    let delegates = records.all(.delegate)
      .filter { $0.isAccredited(on: session.date) && (day.map($0.isAccredited) ?? true) }
      .compactMap { credential in person(of: credential).map { (person: $0, credential) } }
      // Whoever is accredited twice, or does more than one thing at the table, signs once.
      .filter { present.contains($0.person.id) && seen.insert($0.person.id).inserted }
    let groups = Dictionary(grouping: delegates, by: \.person.party)
    let byParty = parties.flatMap { party in
      (groups[party.id] ?? []).map { person, credential in
        ActaSigner(person, party: party.id, role: nil, credential, on: session.date)
      }
    }
    let team = records.all(.teamMember).compactMap { member -> ActaSigner? in
      guard let person = person(of: member), !session.isAway(person.id),
        seen.insert(person.id).inserted
      else { return nil }
      return ActaSigner(person, party: nil, role: member.code(.teamRole))
    }
    return byParty + team
  }

  /// Whether a frozen acta is for somebody to sign: named on it, or of a party for which it has
  /// nobody and a blank line; where it names nobody at all, of anybody.
  func isSigner(_ person: PersonID, of acta: FrozenActa) -> Bool {
    acta.signers.isEmpty || acta.signers.contains { $0.person == person }
      || partyOnBlankLine(person, of: acta) != nil
  }

  /// The party for which somebody signs a frozen acta.
  func party(signing acta: FrozenActa, _ person: PersonID) -> PartyID? {
    acta.signers.first { $0.person == person }?.party ?? partyOnBlankLine(person, of: acta)
  }

  /// Whether an acta is a party's: it gets a copy, or an agreement of it needs its yes.
  private func isOf(_ acta: FrozenActa, _ party: PartyID) -> Bool {
    acta.parties.contains(party) || acta.agreements.contains { concurring(in: $0).contains(party) }
  }

  private func partyOnBlankLine(_ person: PersonID, of acta: FrozenActa) -> PartyID? {
    guard let party = self.person(person)?.party, isOf(acta, party),
      !acta.signers.contains(where: { $0.party == party })
    else { return nil }
    return party
  }

  /// The parties that get a copy of an acta.
  public func recipients(of acta: RecordID) -> [Party] {
    guard let frozen = frozen(acta) else {
      guard let session = session(of: acta) else { return partiesAtTable }
      return partiesAtTable.filter { wasPart($0.id, of: session) }
    }
    return frozen.parties.compactMap(party)
  }

  /// The session whose acta it is.
  public func session(of acta: RecordID) -> Session? {
    records[acta]?.session().flatMap(session)
  }
}

extension ActaSigner {
  fileprivate init(
    _ person: Person, party: PartyID?, role: Code?, _ credential: Record? = nil,
    on day: CalendarDate? = nil
  ) {
    self.person = person.id
    name = person.name
    dni = person.details.dni
    position = person.details.office
    witness = credential?.text(.witness) ?? ""
    witnessDNI = credential?.text(.witnessDNI) ?? ""
    let standing = day.flatMap { credential?.accreditation(on: $0) }
    regularises = standing == .provisional ? credential?.date(.until) : nil
    self.party = party
    self.role = role
  }
}
