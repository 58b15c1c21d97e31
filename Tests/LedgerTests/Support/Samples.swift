import Dialogue
import PlainIdentities

@testable import Ledger

/// Small books to try things on.
enum Samples {
  static let author = "Rosa Ñahui"
  static let handbook = Handbook([
    Checklist(
      id: .phase(.preliminary),
      items: [
        ChecklistItem(id: "phase-0.first-item-of-the-phase", source: "1.1", conditions: [.always]),
        ChecklistItem(id: "phase-0.second", source: "1.1", conditions: [.always]),
      ])
  ])

  static func opening(_ id: String = "quebrada-honda-2026") -> MesaOpening {
    MesaOpening(
      product: "0.1.0", id: id,
      caseFile: CaseFile(name: "Quebrada Honda", place: Place(ubigeo: "030506", name: "Apurímac")))
  }

  /// One minute after another from 2026-11-22T10:00 in Lima.
  static func instant(_ number: Int) -> Timestamp {
    Timestamp(milliseconds: 1_795_359_600_000 + number * 60_000, offsetMinutes: -300)
  }

  static let date = CalendarDate(dayNumber: 20_779)

  /// What a mediator might do, in order; each makes one folio after the first.
  static let commands: [Command] = [
    .addParty(PartyDetails(name: "Comunidad de Quebrada Honda", kind: .community)),
    .openSession(date: date, place: "Local comunal"),
    .markItem("phase-0.first-item-of-the-phase", .done, reason: ""),
    .addNote(text: "Ñandú, ¿acreditó? «sí»\n\t\"\\", item: nil),
    .markItem("phase-0.second", .waived, reason: "No hay quórum"),
    .undo(),
    .redo(),
    .person(.add(PersonDetails(name: "Julián Ccori", party: 1))),
    .closeSession,
  ]

  /// Every way in which a deadline is written down; they follow ``commands`` in the golden book.
  static let deadlines: [Command] =
    [.addRecord(.agreement, [.text: .text("Habrá agua")])]
    + [
      .date(date), .immediate, .days(count: 30, counting: .business, from: .signature),
      .days(count: 15, counting: .calendar, from: .publication),
      .days(count: 10, counting: .business, from: .date(date)), .months(count: 3, from: .nextDay),
      .months(count: 1, from: .date(date)), .hours(count: 48, from: .signature),
    ].map { (deadline: Deadline) in
      .addRecord(
        .commitment,
        [.agreement: .record(1), .action: .text("Medir"), .deadline: .deadline(deadline)])
    }

  /// What a mediator puts right afterwards; they follow ``deadlines``.
  static let corrections: [Command] = [
    .reviseCaseFile(
      {
        var revision = CaseFileRevision()
        revision.stage = .crisis
        revision.summary = "Aguas «de todos»"
        return revision
      }()),
    .reviseCaseFile(
      {
        var revision = CaseFileRevision()
        revision.summary = ""
        return revision
      }()),
    .reviseParty(1, PartyDetails(name: "Comunidad Campesina", kind: .community)),
    .reviseSession(1, date: date, place: ""),
    .addRecord(.agreement, [.text: .text("Agua limpia")]),
    .reviseRecord(
      10, .agreement, [.text: .text("Agua para todos"), .readAloud: .date(date)],
      from: [.text: .text("Agua limpia"), .readAloud: nil]),
    .reviseRecord(10, .agreement, [.text: .text("Agua para todos")]),
  ]

  /// People at the table, by number and by name; the golden book ends with these.
  static let people: [Command] = [
    .recordAttendance(
      1, .known(1), Presence(isPresent: true, from: ClockHour("9:05"), until: ClockHour("12:30"))),
    .addRecord(
      .delegate,
      [
        .name: .text("Julián Ccori"), .party: .party(1), .dni: .text("31541190"),
        .sex: .code(.man), .accreditation: .code(.accredited),
      ]),
    .addRecord(.delegate, [.person: .named("Zoila Ñahui", of: 1), .voice: .flag(true)]),
    .recordAttendance(1, "Zoila Ñahui", of: 1, isPresent: false),
    .addRecord(
      .commitment,
      [
        .agreement: .record(1), .action: .text("Abrir la toma"), .responsiblePeople: .people([1]),
        .verifier: .text("Zoila Ñahui"), .followUp: .text("Defensoría"),
      ]),
    .person(
      .revise(
        2,
        {
          var revision = PersonRevision()
          revision.shortName = "Doña Zoila"
          revision.needsInterpreter = true
          revision.party = .some(nil)
          return revision
        }())),
    .removeAttendance(1, "Zoila Ñahui"),
    .person(.strike(2, reason: "Ya no viene")),
  ]

  /// A book with the opening and the first of ``commands``.
  static func book(
    in library: String, commands count: Int = commands.count, through syscalls: Syscalls = .live
  ) throws -> Book {
    var syscalls = syscalls
    // The same story is the same book each time.
    syscalls.random = { 0x7C_5E11_A2E7 }
    let book = try Book.create(
      in: library, opening: opening(), at: instant(0), by: author, through: syscalls)
    for (index, command) in (commands + deadlines + corrections + people).prefix(count).enumerated()
    {
      try book.perform(command, in: handbook, at: instant(index + 1), by: author)
    }
    return book
  }
}
