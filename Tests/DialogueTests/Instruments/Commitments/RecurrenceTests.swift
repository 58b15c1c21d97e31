import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What is done time and again")
struct RecurrenceTests {
  @Test(
    "is read out of the words of its period",
    arguments: [
      ("cada mes", .months(1)), ("Mensual", .months(1)), ("un informe al mes", .months(1)),
      ("tres veces al día", .days(1)), ("todos los días", .days(1)), ("diaria", .days(1)),
      ("cada 15 días", .days(15)), ("cada quince días", .days(15)), ("Quincenalmente", .days(15)),
      ("dos veces por semana", .days(7)), ("cada lunes", .days(7)), ("cada dos meses", .months(2)),
      ("trimestral", .months(3)), ("una vez al año", .months(12)), ("cada 6 horas", .days(1)),
      ("every two weeks", .days(14)), ("twice a week", .days(7)), ("monthly", .months(1)),
      ("los lunes", .days(7)), ("los martes y jueves", .days(7)), ("a fin de mes", .months(1)),
      ("informes mensuales", .months(1)), ("semestrales", .months(6)), ("diarias", .days(1)),
      ("cuatro veces en el año", .months(3)), ("cada fin de semana", .days(7)),
      ("los fines de semana", .days(7)), ("de lunes a sábado", .weekdays(1, 6)),
      ("todos los días de lunes a viernes", .weekdays(1, 5)), ("cada día hábil", .weekdays(1, 5)),
      ("una vez al mes de enero a junio", .months(1)), ("dos veces al año", .months(6)),
      ("al mes de la firma, una sola vez", nil), ("al día siguiente de la firma", nil),
      ("a fin de año", .months(12)), ("en el año", nil),
      ("según el avance de la obra", nil), ("", nil), ("cada vez que llueva", nil),
    ] as [(String, Period?)])
  func period(words: String, period: Period?) {
    #expect(Period(words) == period)
  }

  /// Agreed on 22 November 2026; the company measures each month from 1 December on.
  private func measuring(
    _ periodicity: String = "cada mes", from start: String? = "2026-12-01",
    until end: String? = "2027-02-28"
  ) -> (table: Table, commitment: RecordID) {
    var table = Table()
    let agreement = table.add(.agreement, [.text: .text("Habrá agua")])
    var values: [FieldKey: Value] = [
      .agreement: .record(agreement), .action: .text("Medir el agua"),
      .responsible: .parties([Table.company]), .periodicity: .text(periodicity),
    ]
    values[.starts] = start.map { .day($0) }
    values[.deadline] = end.map { .deadline(.date(Example.day($0))) }
    let commitment = table.add(.commitment, values)
    table.sign([agreement])
    return (table, commitment)
  }

  private func view(
    _ scene: (table: Table, commitment: RecordID), _ day: String
  ) throws -> CommitmentView {
    try #require(
      scene.table.mesa.commitment(scene.commitment, on: Example.day(day), holidays: .few))
  }

  private func find(
    _ scene: inout (table: Table, commitment: RecordID), _ day: String,
    _ result: Code = .fulfilled, from start: String? = nil, until end: String? = nil
  ) {
    var values: [FieldKey: Value] = [
      .commitment: .record(scene.commitment), .by: .text("ANA"), .result: .code(result),
      .date: .day(day),
    ]
    values[.starts] = start.map { .day($0) }
    values[.until] = end.map { .day($0) }
    scene.table.add(.verification, values, on: Example.day(day))
  }

  @Test("found broken in one period stays so whatever is found of the next")
  func brokenOnce() throws {
    var scene = measuring()
    find(&scene, "2026-12-15", .unfulfilled)
    find(&scene, "2027-01-15")
    var view = try view(scene, "2027-01-20")
    #expect(view.reason == .breached)
    #expect(view.due == .on(Example.day("2026-12-31")))
    #expect(view.daysLeft(on: Example.day("2027-01-20")) == -20)
    #expect(view.span == Example.day("2026-12-01")...Example.day("2026-12-31"))
    #expect(view.history.first { $0.id == view.standing }?.date == Example.day("2026-12-15"))
    // Another look at that very period.
    find(&scene, "2027-01-18", from: "2026-12-01", until: "2026-12-31")
    view = try self.view(scene, "2027-01-20")
    #expect(view.reason == .onTime)
    #expect(view.span == nil)
  }

  @Test("found at the end of many periods was found of the last alone, unless it says of which")
  func spotCheck() throws {
    var scene = measuring("tres veces al día", until: "2026-12-20")
    find(&scene, "2026-12-20")
    var view = try view(scene, "2027-01-10")
    #expect(view.reason == .unverifiedPeriods)
    #expect(view.light == .amber)
    #expect(view.daysLeft(on: Example.day("2027-01-10")) == nil)
    #expect(view.span == Example.day("2026-12-01")...Example.day("2026-12-01"))
    find(&scene, "2026-12-21", from: "2026-12-01", until: "2026-12-19")
    view = try self.view(scene, "2027-01-10")
    #expect(view.reason == .fulfilled)
    #expect(!view.isPending)
  }

  @Test("on working days alone is due on none of the others")
  func workingDays() throws {
    // 2026-12-05 is a Saturday.
    var scene = measuring("de lunes a sábado", until: nil)
    find(&scene, "2026-12-05", from: "2026-12-01")
    try #expect(view(scene, "2026-12-06").due == .on(Example.day("2026-12-07")))
    try #expect(view(scene, "2026-12-06").reason == .onTime)
    try #expect(view(scene, "2026-12-08").reason == .overdue)
  }

  @Test("falls due at the end of each period, and is late from then on")
  func monthly() throws {
    var scene = measuring()
    try #expect(view(scene, "2026-12-10").due == .on(Example.day("2026-12-31")))
    try #expect(view(scene, "2026-12-10").reason == .onTime)
    try #expect(view(scene, "2027-01-05").reason == .overdue)
    find(&scene, "2026-12-20")
    try #expect(view(scene, "2027-01-05").due == .on(Example.day("2027-01-31")))
    try #expect(view(scene, "2027-01-05").reason == .onTime)
    try #expect(view(scene, "2027-01-05").state == .underway)
    try #expect(view(scene, "2027-02-01").reason == .overdue)
    #expect(
      scene.table.mesa.dueEntries(on: Example.day("2027-02-01"), holidays: .few).map(\.due) == [
        .on(Example.day("2027-01-31"))
      ])
    find(&scene, "2027-02-10")
    // Of January nobody found anything.
    try #expect(view(scene, "2027-03-20").reason == .unverifiedPeriods)
    try #expect(view(scene, "2027-03-20").isPending)
    find(&scene, "2027-01-20")
    try #expect(view(scene, "2027-03-20").state == .fulfilled)
    try #expect(view(scene, "2027-03-20").reason == .fulfilled)
  }

  @Test(
    "three times a day falls due each day, without an end as well, from the day after the signing")
  func daily() throws {
    var scene = measuring("tres veces al día", from: nil, until: nil)
    try #expect(view(scene, "2026-11-23").due == .on(Example.day("2026-11-23")))
    try #expect(view(scene, "2026-11-23").reason == .dueToday)
    try #expect(view(scene, "2026-11-24").reason == .overdue)
    find(&scene, "2026-11-24")
    // Of the day before nobody found anything.
    try #expect(view(scene, "2026-11-24").reason == .unverifiedPeriods)
    try #expect(view(scene, "2026-11-25").reason == .dueToday)
  }

  @Test("is not green by the word of somebody that nobody verified")
  func told() throws {
    var scene = measuring()
    let own = scene.table.add(
      .verification,
      [
        .commitment: .record(scene.commitment), .by: .text("Minera Altos del Sur"),
        .result: .code(.fulfilled), .date: .day("2026-12-20"),
      ], on: Example.day("2026-12-20"))
    try #expect(view(scene, "2026-12-22").reason == .awaitingVerification)
    try #expect(view(scene, "2026-12-22").due == .on(Example.day("2027-01-31")))
    try #expect(view(scene, "2027-02-01").reason == .overdue)
    scene.table.strike(own)
    find(&scene, "2026-12-21")
    try #expect(view(scene, "2026-12-22").reason == .onTime)
  }

  @Test("that nobody signed has no day to run from")
  func unsigned() {
    var table = Table()
    let agreement = table.add(.agreement, [.text: .text("Habrá agua")])
    let commitment = table.add(
      .commitment,
      [
        .agreement: .record(agreement), .action: .text("Medir"), .periodicity: .text("cada mes"),
        .responsible: .parties([Table.company]),
      ])
    #expect(table.mesa.commitment(commitment, on: Example.date, holidays: .few)?.due == nil)
  }
}
