import Dialogue

/// What the folios say of an acta and of its session.
extension FolioReader {
  func sitting(of acta: RecordID) -> Sitting? {
    guard case .session(let id)? = self[acta]?.values[.session] else { return nil }
    return sessions.first { $0.id == id }
  }

  /// Whoever is of the team and was not written down as away.
  func team(at sitting: Sitting) -> [Row] {
    all(.teamMember).filter { member in
      guard case .person(let id)? = member.values[.person] else { return true }
      return sitting.attendance.last { $0.person == id }?.presence.isPresent != false
    }
  }

  func freezing(_ acta: RecordID) -> ActaFreezing? { frozen.first { $0.acta.acta == acta }?.acta }

  /// Whether another acta was signed in its place.
  func isReplaced(_ acta: RecordID) -> Bool {
    frozen.contains { other in
      self[other.acta.acta]?.values[.replaces] == .record(acta)
        && (isAgreedTo(other.acta) || isReplaced(other.acta.acta))
    }
  }

  /// Whether everybody who was to sign has, or declined to.
  func isSigned(_ acta: ActaFreezing) -> Bool {
    let answered = signatures(of: acta).map(\.person)
    return !answered.isEmpty && acta.signers.allSatisfy { answered.contains($0.person) }
  }

  /// Whether all have answered, and somebody signed; in another's place, for each party that had.
  func isAgreedTo(_ acta: ActaFreezing) -> Bool {
    let own = signatures(of: acta).filter { $0.outcome != .code(.declined) }
    guard isSigned(acta), !own.isEmpty else { return false }
    guard case .record(let other)? = self[acta.acta]?.values[.replaces],
      let before = freezing(other)
    else { return true }
    return signatures(of: before).allSatisfy { earlier in
      earlier.outcome == .code(.declined) || earlier.party == nil
        || own.contains { $0.party == earlier.party }
    }
  }

  /// Who signed or declined, and for which party: that of the signer, or a blank line's.
  func signatures(
    of acta: ActaFreezing
  ) -> [(person: PersonID, party: PartyID?, outcome: Value?)] {
    all(.signature, of: acta.acta, by: .acta).compactMap { row in
      guard case .person(let id)? = row.values[.person] else { return nil }
      let signer = acta.signers.first { $0.person == id }
      let own = people[id]?.party
      let isBlank = !acta.signers.contains { $0.party == own }
      return (id, signer?.party ?? (isBlank ? own : nil), row.values[.outcome])
    }
  }

  func agreements(of acta: RecordID) -> [RecordID] {
    if let freezing = freezing(acta) { return freezing.agreements }
    let taken = frozen.map(\.acta).filter { other in
      self[acta]?.values[.replaces] != .record(other.acta) && !isReplaced(other.acta)
    }.flatMap(\.agreements)
    return all(.agreement).map(\.id).filter { !taken.contains($0) && !isLater($0, than: acta) }
  }

  /// Written down at a session after that of an acta, and not read aloud by its day; what the acta in
  /// whose place it stands held is its own.
  private func isLater(_ agreement: RecordID, than acta: RecordID) -> Bool {
    guard let sitting = sitting(of: acta), let row = self[agreement],
      let own = sessions.firstIndex(where: { $0.id == row.session }),
      let place = sessions.firstIndex(where: { $0.id == sitting.id }), own > place
    else { return false }
    if case .record(let other)? = self[acta]?.values[.replaces],
      freezing(other)?.agreements.contains(agreement) == true
    {
      return false
    }
    guard case .date(let day)? = row.values[.readAloud] else { return true }
    return day > sitting.details.date
  }

  var atTable: [Party] { parties.filter { $0.details.tier == .primary } }

  func copies(of acta: RecordID) -> Int { freezing(acta)?.parties.count ?? atTable.count }

  /// Accredited and present, by party; then the team. Nobody twice.
  ///
  /// - Parameter day: that of the signing, on which a credential is to hold as well.
  func signers(of acta: RecordID, on day: CalendarDate? = nil) -> [String] {
    if let freezing = freezing(acta) { return freezing.signers.map(\.name) }
    guard let sitting = sitting(of: acta) else { return [] }
    let present = sitting.attendance.filter(\.presence.isPresent).map(\.person)
    var signing: [PersonID] = []
    for party in parties {
      for delegate in all(.delegate) {
        guard case .person(let id)? = delegate.values[.person], people[id]?.party == party.id,
          present.contains(id), maySign(delegate, on: sitting.details.date),
          day.map({ maySign(delegate, on: $0) }) ?? true, !signing.contains(id)
        else { continue }
        signing.append(id)
      }
    }
    for member in team(at: sitting) {
      if case .person(let id)? = member.values[.person], !signing.contains(id) {
        signing.append(id)
      }
    }
    return signing.map { people[$0]?.name ?? "" }
  }

  private func maySign(_ delegate: Row, on day: CalendarDate) -> Bool {
    let isAccredited = delegate.values[.accreditation] == .code(.accredited)
    if !isAccredited, case .date(let until)? = delegate.values[.until] { return until >= day }
    if case .date(let expiry)? = delegate.values[.expiry], expiry < day { return false }
    return isAccredited
  }

  /// Name and presence of everybody on the list of a sitting; `nil` where nothing was noted.
  func attendance(_ sitting: Sitting, withTeam: Bool) -> [(name: String, presence: Presence?)] {
    let delegates = all(.delegate).compactMap { row -> PersonID? in
      if case .person(let id)? = row.values[.person] { id } else { nil }
    }
    let team = all(.teamMember).compactMap { row -> PersonID? in
      if case .person(let id)? = row.values[.person] { id } else { nil }
    }
    let expected = delegates.map { id in
      (people[id]?.name ?? "", sitting.attendance.first { $0.person == id }?.presence)
    }
    let others = sitting.attendance.filter { attendance in
      guard !delegates.contains(attendance.person) else { return false }
      return withTeam || !team.contains(attendance.person)
        || people[attendance.person]?.party != nil
    }
    return expected + others.map { (people[$0.person]?.name ?? "", $0.presence) }
  }

  /// Whether somebody of a party came, or only people of none; `nil` where nobody noted it.
  func wasAttended(_ sitting: Sitting) -> Bool? {
    if sitting.attendance.isEmpty { return nil }
    let here = sitting.attendance.filter(\.presence.isPresent)
    if !present(at: sitting).isEmpty { return true }
    return !here.isEmpty && sitting.attendance.allSatisfy { people[$0.person]?.party == nil }
  }

  /// Whoever left the room and came back, as a sentence each.
  func outings(_ sitting: Sitting) -> [String] {
    sitting.outings.compactMap { outing in
      let entry = sitting.attendance.last { $0.person == outing.person }
      guard let back = outing.back, entry?.presence.isPresent == true else { return nil }
      let details = people[outing.person]
      let who = (details?.name ?? "") + (details?.party.map { ", de \(name($0))," } ?? "")
      let day = sitting.details.date
      return outing.left.date == day && back.date == day
        ? "A las \(outing.left.hour) horas, \(who) se retiró de la sesión; volvió a las "
          + "\(back.hour) horas."
        : "\(who) se retiró de la sesión y volvió."
    }
  }

  /// Parties of which somebody was there.
  func present(at sitting: Sitting) -> [String] {
    let present = sitting.attendance.filter(\.presence.isPresent).map(\.person)
    return parties.filter { party in present.contains { people[$0]?.party == party.id } }.map(
      \.name)
  }

  /// Whose yes an agreement needs.
  func concurring(_ agreement: RecordID) -> [PartyID] {
    guard let row = self[agreement] else { return [] }
    var wanted: Set<PartyID> = []
    if case .parties(let named)? = row.values[.concurring] { wanted.formUnion(named) }
    let isNamed = !wanted.isEmpty
    for commitment in all(.commitment, of: agreement, by: .agreement) {
      wanted.formUnion(responsible(commitment))
    }
    let isObliged = !wanted.isEmpty
    for norm in all(.normToIssue, of: agreement, by: .agreement) {
      wanted.formUnion(issuer(norm).map { [$0] } ?? [])
    }
    let isOfAll =
      switch row.values[.clauseClass] {
      case .code(.recognition): false
      case .code(.procedural): !isNamed
      case _: !isObliged
      }
    if isOfAll { wanted.formUnion(atTable.map(\.id)) }
    return parties.map(\.id).filter(wanted.contains)
  }

  /// The party that is to issue a norm, by its whole name.
  func issuer(_ norm: Row) -> PartyID? {
    guard case .text(let entity)? = norm.values[.entity] else { return nil }
    return parties.first { $0.details.name == entity || $0.details.shortName == entity }?.id
  }

  func responsible(_ commitment: Row) -> [PartyID] {
    var found: [PartyID] = []
    if case .parties(let named)? = commitment.values[.responsible] { found = named }
    if case .people(let named)? = commitment.values[.responsiblePeople] {
      for party in named.compactMap({ people[$0]?.party }) where !found.contains(party) {
        found.append(party)
      }
    }
    return found
  }
}

extension FolioReader.Sitting {
  var begins: ClockHour? {
    details.statedOpening ?? (opened.date == details.date ? opened.hour : nil)
  }
  var ends: ClockHour? {
    guard let closed else { return nil }
    return details.statedClosing ?? (closed.date == details.date ? closed.hour : nil)
  }
}
