/// A person as papers name people: no telephone, no notes.
///
/// The types of this folder are all that documents are composed from. They have no room for notes,
/// separate meetings, contacts, profiles, risks or plans, so that none of these can reach paper.
public struct PublicPerson: Hashable, Sendable {
  public var name: String
  public var dni = ""
  public var position = ""
  /// Party or entity that the person speaks for.
  public var entity = ""
  public var party: PartyID?
  /// Of ``CodeList/teamRole``, for the table's own team.
  public var role: Code?
  /// Of ``CodeList/seat``.
  public var seat: Code?
  public var sex: Code = .unsaid
  /// Of ``CodeList/accreditation``; `nil` for somebody of whom no accreditation is known.
  public var accreditation: Code?
  /// `nil` where nobody said.
  public var hasVoice: Bool?
  public var hasVote: Bool?
  /// The document that accredits, who signed it and with what authority.
  public var credential = ""
  public var signedBy = ""
  public var authority = ""
  public var scope = ""
  public var expiry: CalendarDate?
  /// The day by which a credential that is pending or observed is to be in order.
  public var regularises: CalendarDate?
  public var language = ""
  public var needsInterpreter = false
  /// Whether they came, and from when to when; `nil` where nobody wrote it down.
  public var presence: Presence?

  public var isPresent: Bool? { presence?.isPresent }

  init(name: String) { self.name = name }
}

extension PublicPerson {
  fileprivate init(_ person: Person?, in mesa: Mesa) {
    self.init(name: person?.name ?? "")
    guard let details = person?.details else { return }
    dni = details.dni
    position = details.office
    party = details.party
    entity = party.flatMap { mesa.party($0)?.name } ?? details.entity
    sex = details.sex
    language = details.language
    needsInterpreter = details.needsInterpreter ?? false
  }

  init(delegate: Record, in mesa: Mesa) {
    self.init(mesa.person(of: delegate), in: mesa)
    seat = delegate.code(.seat)
    accreditation = delegate.code(.accreditation)
    hasVoice = delegate[.voice].map { $0 == .flag(true) }
    hasVote = delegate[.vote].map { $0 == .flag(true) }
    credential = delegate.text(.credential)
    signedBy = delegate.text(.signedBy)
    authority = delegate.text(.authority)
    scope = delegate.text(.scope)
    expiry = delegate.date(.expiry)
    regularises = delegate.date(.until)
  }

  init(member: Record, in mesa: Mesa) {
    self.init(mesa.person(of: member), in: mesa)
    role = member.code(.teamRole)
    presence = .present
  }
}

extension Mesa {
  /// Delegates, with whether they were at a session, and those who were on its list, party by party in the
  /// order of their numbers at the table; last those of no party.
  ///
  /// - Parameter others: people of no party who are named elsewhere.
  public func people(
    of session: Session?, besides others: Set<PersonID> = []
  ) -> [PublicPerson] {
    let delegates = Dictionary(grouping: records.all(.delegate)) { party(of: $0) }
    let inOrder = (parties.map { Optional($0.id) } + [nil]).flatMap { delegates[$0] ?? [] }
    var people = inOrder.map { PublicPerson(delegate: $0, in: self) }
    var ids = inOrder.map { $0.person() }
    // Whoever is accredited twice is counted once.
    let places = Dictionary(
      inOrder.enumerated().compactMap { place, delegate in delegate.person().map { ($0, place) } }
    ) { first, _ in first }
    for attendance in session?.attendance ?? [] {
      let presence = session.map { self.presence(of: attendance, at: $0) }
      if let place = places[attendance.person] {
        people[place].presence = presence
      } else {
        if others.contains(attendance.person), self.person(attendance.person)?.party == nil {
          continue
        }
        var person = PublicPerson(self.person(attendance.person), in: self)
        person.presence = presence
        people.append(person)
        ids.append(attendance.person)
      }
    }
    return inOrderOfNumbers(people, ids)
  }

  private func inOrderOfNumbers(
    _ people: [PublicPerson], _ ids: [PersonID?]
  ) -> [PublicPerson] {
    let parties = Dictionary(
      parties.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let seats = seatPlaces
    let orders = people.indices.map { place in
      let party = people[place].party.flatMap { parties[$0] }
      // Those of no party stay as they were written down.
      let seat = party == nil ? nil : ids[place].flatMap { seats[$0] }
      return (party ?? .max, seat ?? .max, place)
    }
    return people.indices.sorted { orders[$0] < orders[$1] }.map { people[$0] }
  }

  /// The mediator, the technical secretariat, observers, interpreters.
  public var team: [PublicPerson] {
    records.all(.teamMember).map { PublicPerson(member: $0, in: self) }
  }

  /// The same without those who are on the list of a session as absent.
  func team(at session: Session) -> [PublicPerson] {
    records.all(.teamMember)
      .filter { member in member.person().map { !session.isAway($0) } ?? true }
      .map { PublicPerson(member: $0, in: self) }
  }
}
