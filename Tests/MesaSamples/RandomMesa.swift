import Dialogue
import PlainIdentities
import SeededRandomness

/// A mesa of which a seed decides everything: who is there, what is agreed, read, changed, taken back,
/// signed and followed up, in any order that the rules allow.
///
/// Each word that is typed stands nowhere else, so that a paper shows where it came from.
public struct RandomMesa {
  public private(set) var written: WrittenMesa
  private var random: SeededNumbers
  private var words = 0

  public var mesa: Mesa { written.mesa }

  public init(seed: UInt64, steps: Int = 130) throws {
    random = SeededNumbers(seed: seed)
    written = try WrittenMesa(
      CaseFile(name: "Mesa del Agua", code: "CAS-7", place: Place(name: "Tambobamba")), parties: [])
    for kind in [PartyKind.community, .company, .state, .other] {
      try written.run(
        .addParty(
          PartyDetails(
            name: word("parte"), kind: kind, tier: kind == .other ? .secondary : .primary,
            address: chance(2) ? word("jirón") : "")))
    }
    for _ in 0..<4 { try delegate() }
    try openSession()
    for person in mesa.listedPeople where chance(4) {
      try? written.run(
        .recordAttendance(1, .known(person.id), Presence(isPresent: !chance(5))))
    }
    for _ in 0..<steps { step() }
    try? sitting()
    try acta()
    if (try? freeze()) != nil, let acta = mesa.frozenActas.last?.acta { try? written.sign(acta) }
    for _ in 0..<steps / 5 { step() }
  }

  /// What the rules refuse does not happen.
  private mutating func step() {
    let steps: [(inout RandomMesa) throws -> Void] = [
      { try $0.delegate() }, { try $0.people() }, { try $0.sitting() }, { try $0.sitting() },
      { try $0.attendance() }, { try $0.attendance() }, { try $0.matter() }, { try $0.said() },
      { try $0.agreement() }, { try $0.commitment() }, { try $0.commitment() }, { try $0.norm() },
      { try $0.answer() }, { try $0.answer() }, { try $0.answer() }, { try $0.reading() },
      { try $0.reading() }, { try $0.change() }, { try $0.acta() }, { try $0.part() },
      { try $0.freeze() }, { try $0.freeze() }, { try $0.signing() }, { try $0.signing() },
      { try $0.bases() }, { try $0.followUp() }, { try $0.followUp() }, { try $0.back() },
    ]
    let next = random.pick(steps)
    try? next(&self)
  }

  private mutating func word(_ place: String) -> String {
    words += 1
    return "\(place)-\(words)"
  }

  /// One time in so many.
  private mutating func chance(_ times: Int) -> Bool {
    Int.random(in: 0..<times, using: &random) == 0
  }

  private mutating func any(_ kind: RecordKind) throws -> RecordID {
    let all = mesa.records.all(kind)
    guard !all.isEmpty else { throw Nothing() }
    return random.pick(all).id
  }

  private struct Nothing: Error {}

  private mutating func day(_ days: ClosedRange<Int> = 18...22) throws -> CalendarDate {
    try WrittenMesa.day("2026-11-\(Int.random(in: days, using: &random))")
  }

  private mutating func hour() -> ClockHour? {
    ClockHour("\(Int.random(in: 10...23, using: &random)):\(random.pick(["00", "15", "30"]))")
  }

  /// Mostly one at the table.
  private mutating func party() -> PartyID {
    random.pick(chance(8) ? mesa.parties : mesa.parties.filter { $0.details.tier == .primary }).id
  }
}

extension RandomMesa {
  private mutating func delegate() throws {
    var values: [FieldKey: Value] = [
      .name: .text(word("persona")), .party: .party(party()), .position: .text(word("cargo")),
      .accreditation: .code(random.pick([.accredited, .accredited, .accredited, .observed])),
      .sex: .code(random.pick([.unsaid, .woman, .man])), .dni: .text(chance(3) ? "" : word("dni")),
      .language: .text(random.pick(["", "quechua", "castellano"])),
    ]
    if chance(6) { values[.expiry] = .date(try day(15...25)) }
    if chance(6) { values[.until] = .date(try day(15...25)) }
    try written.add(.delegate, values)
  }

  /// Names and numbers change; somebody joins the team.
  private mutating func people() throws {
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      let party = random.pick(mesa.parties)
      var details = party.details
      details.name = word("parte")
      try written.run(.reviseParty(party.id, details))
    case 1:
      var revision = PersonRevision()
      if chance(2) { revision.name = word("persona") } else { revision.dni = word("dni") }
      try written.run(.person(.revise(random.pick(mesa.listedPeople).id, revision)))
    default:
      try written.add(
        .teamMember,
        [.name: .text(word("equipo")), .teamRole: .code(random.pick([.mediator, .observer]))])
    }
  }

  private mutating func openSession() throws {
    var details = SessionDetails(date: try day(20...22), place: chance(4) ? "" : word("local"))
    if chance(12) { details.date = try WrittenMesa.day("2027-01-04") }
    if chance(2) { details.statedOpening = hour() }
    if chance(2) { details.modality = random.pick([.inPerson, .remote, .mixed]) }
    try written.run(.openSession(details))
  }

  private mutating func sitting() throws {
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
        .reviseSession(random.pick(mesa.sessions).id, revision, reason: "Así fue"))
    }
  }

  private mutating func attendance() throws {
    let (session, person) = (random.pick(mesa.sessions).id, random.pick(mesa.listedPeople).id)
    if chance(6) { return try written.run(.removeAttendance(session, .known(person))) }
    try written.run(
      .recordAttendance(
        session, .known(person),
        Presence(isPresent: !chance(4), from: chance(4) ? ClockHour("09:20") : nil)))
  }

  private mutating func matter() throws {
    try written.add(.agendaItem, [.title: .text(word("asunto"))])
  }

  private mutating func said() throws {
    var values: [FieldKey: Value] = [
      .party: .party(party()), .text: .text(word("dicho")),
      .onPaper: .code(random.pick([.notAsked, .yes, .no])),
    ]
    if chance(2) { return try discard(written.add(.proposal, values)) }
    values[.statementKind] = .code(.need)
    values[.agendaItem] = (try? any(.agendaItem)).map(Value.record)
    try discard(written.add(.statement, values))
  }

  private func discard(_ id: RecordID) {}
}

extension RandomMesa {
  private mutating func agreement() throws {
    var values: [FieldKey: Value] = [
      .text: .text(word("acuerdo")),
      .clauseClass: .code(random.pick([.obligation, .obligation, .procedural, .recognition])),
    ]
    if chance(2) { values[.concurring] = .parties([party()]) }
    if chance(3) { values[.readAloud] = .date(try day()) }
    if chance(8) { values[.effectiveOnRatification] = .flag(true) }
    try written.add(.agreement, values)
  }

  private mutating func deadline() throws -> Deadline? {
    let start: DeadlineStart = random.pick([.signature, .nextDay, .publication, .date(try day())])
    let count = Int.random(in: 1...40, using: &random)
    return random.pick([
      nil, .immediate, .date(try day(23...30)),
      .days(count: count, counting: .business, from: start),
      .days(count: count, counting: .calendar, from: start),
      .months(count: 1 + count / 10, from: start), .hours(count: count, from: start),
    ])
  }

  private mutating func commitment() throws {
    var values: [FieldKey: Value] = [
      .agreement: .record(try any(.agreement)), .action: .text(word("acción")),
      .responsible: .parties([party()]),
    ]
    values[.deadline] = try deadline().map(Value.deadline)
    if !chance(3) { values[.verifier] = .text(word("Oficina")) }
    if !chance(3) { values[.followUp] = .text(word("Comité")) }
    if chance(2) { values[.responsiblePeople] = .people([random.pick(mesa.listedPeople).id]) }
    try written.add(.commitment, values)
  }

  private mutating func norm() throws {
    var values: [FieldKey: Value] = [
      .agreement: .record(try any(.agreement)), .text: .text(word("norma")),
      .entity: .text(word("Consejo")),
    ]
    values[.deadline] = try deadline().map(Value.deadline)
    if chance(2) { values[.published] = .date(try day()) }
    try written.add(.normToIssue, values)
  }

  private mutating func answer() throws {
    let code: Code = random.pick(
      [.accepts, .accepts, .accepts, .accepts, .accepts, .reserves, .reserves]
        + (chance(3) ? [.adReferendum, .objects] : []))
    var values: [FieldKey: Value] = [
      .agreement: .record(try any(.agreement)), .party: .party(party()), .answer: .code(code),
      .language: .text(random.pick(["", "quechua", "castellano"])), .hour: .text("16:40"),
    ]
    if code == .reserves { values[.words] = .text(word("reserva")) }
    if chance(4) { values[.interpreter] = .flag(true) }
    try written.add(.acceptance, values)
  }

  /// Another day, the same day with these very words, or no day.
  private mutating func reading() throws {
    let id = try any(.agreement)
    guard var values = mesa.records[id]?.values else { return }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: values[.readAloud] = nil
    case 1: values[.digest] = .text(mesa.clauseDigest(of: id).description)
    default: values[.readAloud] = .date(try day())
    }
    try written.run(.reviseRecord(id, .agreement, values))
  }

  /// Words that were read and accepted change, or go.
  private mutating func change() throws {
    let kind = random.pick([
      RecordKind.agreement, .commitment, .commitment, .acceptance, .normToIssue,
    ])
    let record = try any(kind)
    if chance(4) { return try written.run(.strikeRecord(record, reason: "Doble")) }
    if chance(4) { return try written.run(.moveRecord(record, before: nil)) }
    guard var values = mesa.records[record]?.values else { return }
    switch kind {
    case .commitment where chance(2): values[.deadline] = try deadline().map(Value.deadline)
    case .commitment: values[.action] = .text(word("acción"))
    case .acceptance: values[.language] = .text(word("lengua"))
    case _: values[.text] = .text(word("acuerdo"))
    }
    try written.run(.reviseRecord(record, kind, values))
  }

  private mutating func acta() throws {
    var values: [FieldKey: Value] = [
      .session: .session(random.pick(mesa.sessions).id),
      .actaKind: .code(random.pick(CodeList.actaKind.codes)),
      .actaForm: .code(random.pick(CodeList.actaForm.codes)),
    ]
    if chance(2) { values[.nextDate] = .date(try day(23...30)) }
    if chance(2) { values[.nextPlace] = .text(word("local")) }
    if chance(2) { values[.issuer] = .text(word("institución")) }
    if let frozen = mesa.frozenActas.last {
      if chance(4) { values[.replaces] = .record(frozen.acta) }
      if chance(4) { values[.complements] = .record(frozen.acta) }
    }
    try written.add(.acta, values)
  }

  private mutating func part() throws {
    try written.add(
      .actaPart,
      [
        .acta: .record(try any(.acta)), .part: .code(random.pick(CodeList.actaPart.codes)),
        .text: .text(word("escrito")),
      ])
  }

  private mutating func freeze() throws {
    let drafts = mesa.records.all(.acta).filter { mesa.frozen($0.id) == nil }
    guard !drafts.isEmpty else { throw Nothing() }
    try written.freeze(random.pick(drafts).id, reason: word("dispensa"))
  }

  private mutating func signing() throws {
    guard let acta = mesa.frozenActas.last?.acta else { return }
    if chance(2) { return try written.sign(acta) }
    guard let signer = mesa.signers(of: acta).first else { return }
    try written.add(
      .signature,
      [.acta: .record(acta), .person: .person(signer.person), .outcome: .code(.declined)])
  }

  private mutating func bases() throws {
    try written.add(
      .baseConsultation,
      [
        .agreement: .record(try any(.agreement)), .party: .party(party()),
        .ratification: .code(random.pick([.pending, .ratified, .ratified])),
      ])
  }

  private mutating func followUp() throws {
    let commitment = Value.record(try any(.commitment))
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      try written.add(
        .progress,
        [
          .commitment: commitment, .state: .code(random.pick(CodeList.progress.codes)),
          .date: .date(try day()),
        ])
    case 1:
      try written.add(
        .verification,
        [
          .commitment: commitment, .by: .text(word("Oficina")), .date: .date(try day()),
          .result: .code(random.pick(CodeList.result.codes)), .text: .text(word("hallazgo")),
        ])
    case 2:
      try written.add(
        .reschedule,
        [
          .commitment: commitment, .newDate: .date(try day(23...30)),
          .reasons: .text(word("motivo")),
        ])
    default:
      try written.add(
        .earlyWarning,
        [.commitment: commitment, .date: .date(try day()), .text: .text(word("alerta"))])
    }
  }

  private mutating func back() throws {
    try written.run(chance(3) ? .redo() : .undo())
  }
}
