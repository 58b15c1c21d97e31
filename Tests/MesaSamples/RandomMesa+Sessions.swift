import Dialogue
import PlainIdentities
import SeededRandomness

/// Who comes, and what is said.
extension RandomMesa {
  mutating func delegate() throws {
    var values: [FieldKey: Value] = [
      .name: .text(word("persona")), .party: .party(try party()), .position: .text(word("cargo")),
      .accreditation: .code(random.pick([.accredited, .accredited, .accredited, .observed])),
      .sex: .code(random.pick([.unsaid, .woman, .man])), .dni: .text(chance(3) ? "" : word("dni")),
      .language: .text(random.pick(["", "quechua", "castellano"])),
    ]
    if chance(6) { values[.expiry] = .date(try day(15...25)) }
    if chance(6) { values[.until] = .date(try day(15...25)) }
    try written.add(.delegate, values)
  }

  /// Names and numbers change; somebody joins the team.
  mutating func people() throws {
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      let party = try one(of: mesa.parties)
      var details = party.details
      details.name = word("parte")
      try written.run(.reviseParty(party.id, details))
    case 1:
      var revision = PersonRevision()
      if chance(2) { revision.name = word("persona") } else { revision.dni = word("dni") }
      try written.run(.person(.revise(try one(of: mesa.listedPeople).id, revision)))
    default:
      try written.add(
        .teamMember,
        [.name: .text(word("equipo")), .teamRole: .code(random.pick([.mediator, .observer]))])
    }
  }

  mutating func openSession() throws {
    var details = SessionDetails(date: try day(20...22), place: chance(4) ? "" : word("local"))
    if chance(12) { details.date = try WrittenMesa.day("2027-01-04") }
    if chance(2) { details.statedOpening = hour() }
    if chance(2) { details.modality = random.pick([.inPerson, .remote, .mixed]) }
    try written.run(.openSession(details))
  }

  mutating func sitting() throws {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: try openSession()
    case 1: try written.run(.closeSession)
    default:
      var revision = SessionRevision()
      switch Int.random(in: 0..<5, using: &random) {
      case 0: revision.statedOpening = .some(chance(3) ? nil : hour())
      case 1: revision.statedClosing = .some(hour())
      case 2:
        revision.ending = .some(random.pick(CodeList.sessionEnding.codes))
        revision.endingWords = word("término")
      case 3: revision.date = try day(20...22)
      default:
        revision.agenda = mesa.records.all(.agendaItem).map(\.id).filter { _ in chance(2) }
          .map { AgendaEntry($0) }
      }
      try written.run(
        .reviseSession(try one(of: mesa.sessions).id, revision, reason: "Así fue"))
    }
  }

  mutating func attendance() throws {
    let (session, person) = (try one(of: mesa.sessions).id, try one(of: mesa.listedPeople).id)
    if chance(6) { return try written.run(.removeAttendance(session, .known(person))) }
    try written.run(
      .recordAttendance(
        session, .known(person),
        Presence(isPresent: !chance(4), from: chance(4) ? ClockHour("09:20") : nil)))
    // Every third goes out of the room and comes back.
    guard person.serial.isMultiple(of: 3), mesa.openSession?.id == session else { return }
    try? written.run(.floor(.recordWalkOut(.person(person), words: "")))
    try? written.run(.floor(.recordComingBack(.person(person))))
  }

  mutating func matter() throws {
    try written.add(.agendaItem, [.title: .text(word("asunto"))])
  }

  mutating func said() throws {
    var values: [FieldKey: Value] = [
      .party: .party(try party()), .text: .text(word("dicho")),
      .onPaper: .code(random.pick([.notAsked, .yes, .no])),
    ]
    if chance(2) { return try discard(written.add(.proposal, values)) }
    values[.statementKind] = .code(.need)
    values[.agendaItem] = (try? any(.agendaItem)).map(Value.record)
    try discard(written.add(.statement, values))
  }

  private func discard(_ id: RecordID) {}
}
