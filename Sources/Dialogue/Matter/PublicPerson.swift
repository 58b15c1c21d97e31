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
  public var language = ""
  public var needsInterpreter = false
  /// `nil` where nobody wrote it down.
  public var isPresent: Bool?

  init(name: String) { self.name = name }
}

extension PublicPerson {
  init(delegate: Record, in mesa: Mesa) {
    self.init(name: delegate.text(.name))
    dni = delegate.text(.dni)
    position = delegate.text(.position)
    party = delegate.party()
    entity = party.flatMap { mesa.party($0)?.name } ?? ""
    seat = delegate.code(.seat)
    sex = delegate.code(.sex) ?? .unsaid
    accreditation = delegate.code(.accreditation)
    hasVoice = delegate[.voice].map { $0 == .flag(true) }
    hasVote = delegate[.vote].map { $0 == .flag(true) }
    credential = delegate.text(.credential)
    signedBy = delegate.text(.signedBy)
    authority = delegate.text(.authority)
    scope = delegate.text(.scope)
    expiry = delegate.date(.expiry)
    language = delegate.text(.language)
    needsInterpreter = delegate.flag(.interpreter)
  }

  fileprivate init(attendance: Attendance, in mesa: Mesa) {
    self.init(name: attendance.name)
    party = attendance.party
    entity = party.flatMap { mesa.party($0)?.name } ?? ""
  }

  init(member: Record) {
    self.init(name: member.text(.name))
    dni = member.text(.dni)
    position = member.text(.position)
    entity = member.text(.entity)
    role = member.code(.teamRole)
    isPresent = true
  }
}

extension Mesa {
  /// Delegates party by party, with whether they were at a session, then those who were on its list
  /// and are nobody's delegate.
  public func people(of session: Session?) -> [PublicPerson] {
    let delegates = Dictionary(grouping: records.all(.delegate)) { $0.party() }
    let order = parties.map { Optional($0.id) } + [nil]
    var people = order.flatMap { party in
      (delegates[party] ?? []).map { PublicPerson(delegate: $0, in: self) }
    }
    var roll = session.map { _ in RollCall(people.map(\.name)) }
    for attendance in session?.attendance ?? [] {
      let index = roll?.answer(to: attendance.name)
      var person = index.map { people[$0] } ?? PublicPerson(attendance: attendance, in: self)
      person.isPresent = attendance.isPresent
      if let index { people[index] = person } else { people.append(person) }
    }
    return people
  }

  /// The mediator, the technical secretariat, observers, interpreters.
  public var team: [PublicPerson] { records.all(.teamMember).map { PublicPerson(member: $0) } }
}
