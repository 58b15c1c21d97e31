import MesaSamples
import PlainIdentities
import Testing
import Wording

@testable import Dialogue
@testable import Documents

@Suite("An acta on paper says what is so")
struct ActaTruthTests {
  @Test("says of a reading only what was read, clause by clause")
  func read() throws {
    var mesa = try AgreedMesa()
    let day = try WrittenMesa.day("2026-11-22")
    func said(_ read: Int) throws -> (whole: Bool, part: Bool) {
      for (place, id) in mesa.agreements.enumerated() {
        var values = try #require(mesa.written.mesa.records[id]).values
        values[.readAloud] = place < read ? .date(day) : nil
        if values == mesa.written.mesa.records[id]?.values { continue }
        try mesa.written.run(.reviseRecord(id, .agreement, values))
      }
      let flat = try mesa.text(.dialogueActa).flat
      return (
        flat.contains("El texto se leyó en voz alta, cláusula por cláusula"),
        flat.contains("Se leyó en voz alta lo siguiente: PRIMERO")
      )
    }
    #expect(mesa.agreements.count == 2)
    #expect(try said(2) == (true, false))
    #expect(try said(1) == (false, true))
    #expect(try said(0) == (false, false))
    let unread = try mesa.text(.dialogueActa).flat
    #expect(unread.contains("Conformidad"))
    #expect(unread.contains("Respuestas que constan"))
    #expect(!unread.contains("Lectura y conformidad"))
  }

  @Test(
    "shows the State's own last day, with the decree, where its offices are closed on the other")
  func stateDay() throws {
    var mesa = try AgreedMesa()
    let day = try WrittenMesa.day("2026-12-07")
    try mesa.written.run(
      .addParty(PartyDetails(name: "Municipalidad", kind: .state, tier: .primary)))
    let state = try #require(mesa.written.mesa.parties.last?.id)
    let id = try mesa.written.add(
      .commitment,
      [
        .agreement: .record(try #require(mesa.agreements.first)), .action: .text("Medir"),
        .responsible: .parties([1, state]),
        .deadline: .deadline(
          .days(count: 7, counting: .calendar, from: .date(day.adding(days: -7)))),
      ])
    let closure = Closure(
      id: "puente", first: day, last: day, decree: "D. S. 1-2026-PCM", scope: .publicSector,
      name: "Puente")
    let holidays = Holidays([], closures: [closure])
    let matter = mesa.written.mesa.matter(of: mesa.acta, holidays: holidays)
    let commitment = try #require(matter?.clauses.flatMap(\.commitments).first { $0.id == id })
    #expect(commitment.due == day)
    #expect(commitment.stateDue?.day == day.adding(days: 1))
    let clause = try #require(matter?.clauses.first)
    #expect(
      "\(Composing(wording: Wording(.spanish)).details(of: clause))".contains(
        "hasta el 7 de diciembre de 2026; para el Estado, hasta el 8 de diciembre de 2026 "
          + "(D. S. 1-2026-PCM)"))
    let alone = mesa.written.mesa.matter(of: mesa.acta, holidays: Holidays([]))
    let commitments = (alone?.clauses ?? []).flatMap(\.commitments)
    #expect(commitments.count > 1 && commitments.allSatisfy { $0.stateDue == nil })
  }

  @Test("names each obliged party with the people who answer for it")
  func obliged() throws {
    var mesa = try AgreedMesa()
    let id = try #require(mesa.written.mesa.records.all(.commitment).first?.id)
    var values = try #require(mesa.written.mesa.records[id]).values
    values[.responsible] = .parties([1, 2])
    let people = mesa.written.mesa.listedPeople.filter { $0.party != nil }
    let one = try #require(people.first { $0.party == 1 })
    let other = try #require(people.first { $0.party == 2 })
    values[.responsiblePeople] = .people([one.id, other.id])
    try mesa.written.run(.reviseRecord(id, .commitment, values))
    let acta = mesa.written.mesa.matter(of: mesa.acta, holidays: Handbook([]).holidays)
    let commitment = try #require(acta?.clauses.flatMap(\.commitments).first { $0.id == id })
    let names = mesa.written.mesa.parties.map(\.name)
    #expect(
      Composing(wording: Wording(.spanish)).responsible(commitment)
        .hasPrefix("\(names[0]) (\(one.name)) y \(names[1]) (\(other.name))"))
  }

  @Test("says when a party left the session, whether it came back, and that nobody came")
  func withdrawals() throws {
    var mesa = try AgreedMesa()
    #expect(try !mesa.text(.dialogueActa).flat.contains("se retiró de la sesión"))
    let session = try #require(mesa.written.mesa.sessions.first)
    let rosa = try #require(mesa.written.mesa.people.first { $0.name == "Rosa Ybáñez" })
    var stated = SessionRevision()
    (stated.statedOpening, stated.statedClosing) = (ClockHour("9:00"), ClockHour("12:30"))
    try mesa.written.run(
      .session(.reviseSession(session.id, stated, from: SessionRevision(), reason: "r")))
    try mesa.written.run(
      .session(
        .recordAttendance(
          session.id, .known(rosa.id), Presence(isPresent: true, until: ClockHour("11:10")))))
    #expect(
      try mesa.text(.dialogueActa).flat.contains(
        "A las 11:10 horas, Minera Altos se retiró de la sesión."))
    #expect(try mesa.text(.dialogueActa).flat.contains("se celebró la sesión N.º 1"))
    for attendance in session.attendance {
      try? mesa.written.run(
        .session(.recordAttendance(session.id, .known(attendance.person), .absent)))
    }
    let empty = try mesa.text(.dialogueActa).flat
    #expect(empty.contains("se convocó la sesión N.º 1"))
    #expect(empty.contains("sin que asistiera ninguna de las partes"))
    #expect(!empty.contains("se celebró"))
  }

  @Test(
    "tells the day of an answer that was given on another, and no yes ad referendum as a reservation"
  )
  func answers() throws {
    var mesa = try AgreedMesa()
    let answer = try #require(mesa.written.mesa.records.all(.acceptance).first)
    try mesa.written.run(
      .reviseRecord(
        answer.id, .acceptance,
        answer.values.merging([
          .answer: .code(.adReferendum), .words: .text("según diga la asamblea"),
          .date: .date(WrittenMesa.day("2026-11-23")),
        ]) { $1 }))
    let parts = try mesa.documents().values(.dialogueActa).parts
    #expect(!String(describing: parts["desacuerdos"]).contains("según diga la asamblea"))
    guard case .table(let table)? = parts["lectura"]?.first else {
      Issue.record("no readings")
      return
    }
    let row = table.rows.map { $0.map(\.string) }
      .first { $0[2].contains("según diga la asamblea") }
    #expect(row?.last == "23.11.2026, 10:00")
    #expect(table.rows.last?.last?.string == "10:00")
  }

  @Test(
    "names in an installation the resolution and who accepts the mediation as the book has them")
  func installation() throws {
    var mesa = try AgreedMesa()
    let acta = try #require(mesa.written.mesa.records[mesa.acta])
    var values = acta.values
    (values[.actaKind], values[.mandate]) = (.code(.installation), nil)
    try mesa.written.run(.reviseRecord(acta.id, .acta, values))
    let bare = try mesa.text(.dialogueActa).flat
    #expect(!bare.contains("creada mediante") && !bare.contains("Aceptación de la mediación"))
    try mesa.written.add(.tableMandate, [.resolution: .text("RM 99-2026")])
    try mesa.written.add(
      .mediation,
      [.party: .party(1), .acceptsMediation: .code(.yes), .acceptsMediator: .code(.yes)])
    let full = try mesa.text(.dialogueActa).flat
    #expect(full.contains("(creada mediante RM 99-2026)"))
    #expect(full.contains("Comunidad Quebrada Honda acepta la mediación y a la persona que media."))
    #expect(!full.contains("Minera Altos acepta"))
    let session = try #require(mesa.written.mesa.sessions.first)
    try mesa.written.add(
      .mediation,
      [
        .party: .party(2), .acceptsMediation: .code(.yes), .acceptsMediator: .code(.yes),
        .date: .date(session.date.adding(days: 1)),
      ])
    #expect(!(try mesa.text(.dialogueActa).flat.contains("Minera Altos acepta")))
  }

  @Test("tells below a clause which bases ratified it, where assembly and day are known")
  func ratification() throws {
    var mesa = try AgreedMesa()
    let session = try #require(mesa.written.mesa.sessions.first)
    var values: [FieldKey: Value] = [
      .agreement: .record(try #require(mesa.agreements.first)), .party: .party(1),
      .ratification: .code(.ratified),
      .ratifiedBy: .text("asamblea general"),
    ]
    try mesa.written.add(.baseConsultation, values)
    #expect(!(try mesa.text(.dialogueActa).flat.contains("Ratificada por")))
    values[.date] = .date(session.date)
    try mesa.written.add(.baseConsultation, values)
    #expect(
      try mesa.text(.dialogueActa).flat.contains(
        "Ratificada por las bases de Comunidad Quebrada Honda (asamblea general) el "))
  }
}
