import Dialogue

/// What is known of somebody on the list, and what is missing.
struct PersonRow: Sendable {
  /// What a mediator needs of somebody of a party before they speak and sign for it.
  enum Hole: CaseIterable {
    case credential, dni, phone
  }

  let person: Person
  /// `13`, of a tenth person `1ro`; of whoever has none, nothing.
  let number: String
  /// Of what it is that they come from, in few letters.
  let party: String
  /// The credential, or the function on the table's team.
  let record: Record?
  /// `nil` where nothing was written down of a credential.
  let accreditation: AccreditationStanding?
  /// At the session that is open, else the last; `nil` where nothing was written down.
  let presence: Presence?
  /// Whether they are to speak for a party: whoever is only called, and never came, is not.
  let isDelegate: Bool
  let holes: [Hole]
  /// What the row is found by, folded.
  let matter: String

  var id: RowID { .person(person.id) }
  /// Whether they are to be accredited; what else is missing bars nobody from speaking.
  var isPending: Bool { holes.contains(.credential) }
}

extension AppState {
  /// Everybody on the list by party, then whoever comes from none.
  func personRows(_ mesa: Mesa) -> [PersonRow] {
    let credentials = mesa.credentials
    let team = Dictionary(
      mesa.records.all(.teamMember).compactMap { record in record.person().map { ($0, record) } },
      uniquingKeysWith: { _, last in last })
    let numbers = mesa.speakerNumbers
    let short = mesa.partyShortNames
    let session = mesa.openSession ?? mesa.sessions.last
    let presence = Dictionary(
      (session?.attendance ?? []).map { ($0.person, $0.presence) },
      uniquingKeysWith: { _, last in last })
    let delegates = mesa.delegates(among: mesa.listedPeople) { presence[$0]?.isPresent }
    let rows = mesa.listedPeople.map { person in
      row(
        of: person, record: credentials[person.id] ?? team[person.id],
        number: numbers[person.id] ?? "",
        party: person.party.flatMap { short[$0] }, presence: presence[person.id],
        isDelegate: delegates.contains(person.id), mesa)
    }
    let places = Dictionary(
      mesa.parties.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let seats = mesa.seatPlaces
    return rows.enumerated().sorted { one, other in
      let left = one.element.person.party.flatMap { places[$0] } ?? .max
      let right = other.element.person.party.flatMap { places[$0] } ?? .max
      guard left == right else { return left < right }
      return seats[one.element.person.id] ?? one.offset
        < seats[other.element.person.id] ?? other.offset
    }.map(\.element)
  }

  private func row(
    of person: Person, record: Record?, number: String, party: String?, presence: Presence?,
    isDelegate: Bool, _ mesa: Mesa
  ) -> PersonRow {
    let isOfParty = person.party != nil
    let standing = isOfParty ? record?.accreditation(on: now.date) : nil
    var holes: [PersonRow.Hole] = []
    if isDelegate {
      if standing != .accredited { holes.append(.credential) }
      if person.details.dni.isEmpty { holes.append(.dni) }
      if person.details.phone.isEmpty { holes.append(.phone) }
    }
    let details = person.details
    let words = [
      details.name, details.shortName, details.office, details.dni, details.phone, details.language,
      details.entity, party ?? "", person.party.flatMap { mesa.party($0)?.name } ?? "",
      isDelegate ? look.wording.peopleScreen.accreditationWord(standing) : "",
      number,
      record?.code(.teamRole).map { look.wording.records.code($0, in: .teamRole) } ?? "",
    ]
    return PersonRow(
      person: person, number: number, party: party ?? "", record: record, accreditation: standing,
      presence: presence, isDelegate: isDelegate, holes: holes,
      matter: Folding.fold(words.filter { !$0.isEmpty }.joined(separator: " ")))
  }
}
