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
    .recordAttendance(1, Attendance(name: "Julián Ccori", party: 1, isPresent: true)),
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

  /// What a mediator puts right afterwards; the golden book ends with these.
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

  /// A book with the opening and the first of ``commands``.
  static func book(
    in library: String, commands count: Int = commands.count, through syscalls: Syscalls = .live
  ) throws -> Book {
    var syscalls = syscalls
    // The same story is the same book each time.
    syscalls.random = { 0x7C_5E11_A2E7 }
    let book = try Book.create(
      in: library, opening: opening(), at: instant(0), by: author, through: syscalls)
    for (index, command) in (commands + deadlines + corrections).prefix(count).enumerated() {
      try book.perform(command, in: handbook, at: instant(index + 1), by: author)
    }
    return book
  }
}
