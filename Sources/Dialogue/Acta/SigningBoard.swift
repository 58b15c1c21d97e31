/// Who can sign an acta for each party, who cannot and why; of a frozen one, who has.
public struct SigningBoard: Hashable, Sendable {
  /// The parties at the table, and those that its agreements bind, in the order of all.
  public let parties: [PartySigning]
  /// The table's own team, which signs after the parties.
  public let team: [PersonSigning]

  /// The parties that are bound without anybody who can sign for them.
  public var withoutSigner: [PartyID] { parties.filter(\.isUnsigned).map(\.party) }
}

/// The signing of one party.
public struct PartySigning: Hashable, Sendable {
  public let party: PartyID
  /// Whether an agreement binds it.
  public let isBound: Bool
  public let isAtTable: Bool
  /// Of a draft, whoever speaks for the party; of a frozen acta, those who are to sign it.
  public let people: [PersonSigning]

  public var signers: Int { people.count(where: \.canSign) }
  /// Whether what it promised would be signed by nobody.
  public var isUnsigned: Bool { isBound && signers == 0 }
}

/// How far somebody is from signing.
public struct PersonSigning: Hashable, Sendable {
  public let person: PersonID
  /// Why they cannot sign, what comes first before the rest; empty where they can.
  public let obstacles: [SigningObstacle]
  /// The paper has a blank line in place of the number.
  public let lacksDNI: Bool
  /// What was written down of their signature, once the acta is frozen.
  public let signature: RecordID?

  public var canSign: Bool { obstacles.isEmpty }
}

/// Why somebody cannot sign.
public enum SigningObstacle: Hashable, Sendable {
  /// They were not at the session.
  case absent
  /// Nothing says whether they were.
  case attendanceUnknown
  /// Their credential does not hold on the day of the session or that of the signing; `nil` where
  /// there is none.
  case credential(AccreditationStanding?)
}

extension Mesa {
  /// Who can sign an acta; nobody where it has no session.
  ///
  /// - Parameter day: that on which it would be signed.
  public func signingBoard(of acta: RecordID, on day: CalendarDate) -> SigningBoard {
    let signers = signers(of: acta, on: day)
    let bound = boundParties(of: acta)
    let known = Set(recipients(of: acta).map(\.id))
    let signatures = Dictionary(
      records.all(.signature, of: acta).filter { $0.code(.outcome) != nil }
        .compactMap { record in record.person().map { ($0, record.id) } },
      uniquingKeysWith: { _, last in last })
    let taken = frozen(acta)
    let credentials = taken == nil ? [:] : credentials
    func signing(_ signer: ActaSigner) -> PersonSigning {
      let signature = signatures[signer.person]
      return PersonSigning(
        person: signer.person,
        obstacles: taken.map { obstacles(signer, $0, signature, credentials, on: day) } ?? [],
        lacksDNI: signer.dni.isEmpty, signature: signature)
    }
    let others = taken == nil ? hindered(from: acta, besides: signers, on: day) : [:]
    let byParty = Dictionary(grouping: signers, by: \.party)
    return SigningBoard(
      parties: parties.filter { known.contains($0.id) || bound.contains($0.id) }.map { party in
        PartySigning(
          party: party.id, isBound: bound.contains(party.id), isAtTable: known.contains(party.id),
          people: (byParty[party.id] ?? []).map(signing) + (others[party.id] ?? []))
      },
      team: (byParty[nil] ?? []).map(signing))
  }

  /// A credential that ended, or was taken back, after the acta went to signature: as of the day on which
  /// its person signed, or would.
  private func obstacles(
    _ signer: ActaSigner, _ acta: FrozenActa, _ signature: RecordID?,
    _ credentials: [PersonID: Record], on day: CalendarDate
  ) -> [SigningObstacle] {
    guard signer.party != nil else { return [] }
    let day = signature.flatMap { records[$0] }.map(acta.day) ?? day
    let standing = credentials[signer.person]?.accreditation(on: day)
    return standing?.maySign == true ? [] : [.credential(standing)]
  }

  /// The parties that an agreement of the acta binds.
  private func boundParties(of acta: RecordID) -> Set<PartyID> {
    let concurrence = Concurrence(self, at: session(of: acta))
    return agreements(of: acta).reduce(into: []) { bound, agreement in
      bound.formUnion(self.bound(by: agreement, concurrence))
    }
  }

  /// Whoever speaks for a party and cannot sign, in the order of the list. Whoever is only called,
  /// and was neither sent to the table nor awaited at the session, does not speak for it.
  private func hindered(
    from acta: RecordID, besides signers: [ActaSigner], on day: CalendarDate
  ) -> [PartyID: [PersonSigning]] {
    guard let session = session(of: acta) else { return [:] }
    let credentials = credentials
    let contacts = contactsOnly
    let able = Set(signers.map(\.person))
    let presence = Dictionary(
      session.attendance.map { ($0.person, $0.isPresent) }, uniquingKeysWith: { _, last in last })
    var found: [PartyID: [PersonSigning]] = [:]
    for person in listedPeople where !able.contains(person.id) {
      let credential = credentials[person.id]
      let isPresent = presence[person.id]
      guard let party = person.party,
        speaks(person, present: isPresent, contactsOnly: contacts)
      else { continue }
      var obstacles: [SigningObstacle] = []
      if isPresent == nil { obstacles.append(.attendanceUnknown) }
      if isPresent == false { obstacles.append(.absent) }
      // Of a credential that does not hold on both days the first on which it fails.
      let standings = [session.date, day].map { credential?.accreditation(on: $0) }
      if let failing = standings.first(where: { $0?.maySign != true }) {
        obstacles.append(.credential(failing))
      }
      found[party, default: []].append(
        PersonSigning(
          person: person.id, obstacles: obstacles, lacksDNI: person.details.dni.isEmpty,
          signature: nil))
    }
    return found
  }
}
