import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What has happened")
struct FactToComeTests {
  private static let day = Example.date
  private static let tomorrow = day.adding(days: 1)

  private static func table() -> (table: Table, commitment: RecordID) {
    var table = Table()
    table.write(.sessionOpened(1, date: day, place: "Local comunal"))
    let agreement = table.add(.agreement, [.text: .text("Agua limpia")])
    let commitment = table.add(
      .commitment, [.agreement: .record(agreement), .action: .text("Medir el agua")])
    return (table, commitment)
  }

  private static func decide(
    found day: CalendarDate, of commitment: RecordID, _ table: Table, on today: CalendarDate
  ) throws {
    _ = try table.mesa.decideRecord(
      .addRecord(
        .verification,
        [
          .commitment: .record(commitment), .by: .text("Luz"), .date: .date(day),
          .result: .code(.fulfilled),
        ]),
      NewIdentities(numbering: Numbering(), origin: .unsaid), holidays: .few,
      on: table.mesa.today(today))
  }

  @Test("has no day that is still to come")
  func refused() throws {
    let (table, commitment) = Self.table()
    #expect(throws: Refusal.factToCome(.date, Self.tomorrow)) {
      try Self.decide(found: Self.tomorrow, of: commitment, table, on: Self.day)
    }
    try Self.decide(found: Self.day, of: commitment, table, on: Self.day)
    try Self.decide(found: Self.tomorrow, of: commitment, table, on: Self.tomorrow)
  }

  @Test("is not doubted by a clock that stands before a session that was held")
  func clockBehind() throws {
    let (table, commitment) = Self.table()
    let past = Self.day.adding(days: -400)
    try Self.decide(found: Self.day, of: commitment, table, on: past)
  }

  @Test("is asked of every field that is declared so, and of no day that lies ahead")
  func declared() {
    let past = RecordKind.allCases.flatMap { kind in
      kind.declaration.fields.filter(\.isPast).map { "\(kind.rawValue) \($0.key.rawValue)" }
    }
    for field in [
      "verification date", "progress date", "accession date", "delivery date",
      "agreement readAloud", "earlyWarning date", "mediation date", "normToIssue published",
      "obtainedActa date", "initialContact date", "visit date", "detention arrestDate",
      "custodyInterview date", "custodySearch date", "careInterview date", "victim date",
      "forceIncident date", "communication date", "willingness date", "conditions date",
      "riskAssessment date",
    ] { #expect(past.contains(field)) }
    #expect(
      !past.contains {
        $0.hasSuffix("newDate") || $0.hasSuffix("nextDate") || $0.hasSuffix("nextVisit")
      })
    #expect(
      RecordKind.allCases.allSatisfy { kind in
        kind.declaration.fields.allSatisfy { !$0.isPast || $0.type == .date }
      })
  }

  @Test(
    "has no hour of today that is still to come, and any of a day before",
    arguments: [
      (RecordKind.visit, FieldKey.date, FieldKey.hour), (.detention, .arrestDate, .arrestHour),
      (.communication, .date, .replyHour),
    ])
  func hours(kind: RecordKind, day: FieldKey, hour: FieldKey) throws {
    let now = try #require(ClockHour("14:10"))
    func decide(_ text: String, on told: CalendarDate, until now: ClockHour?) throws {
      _ = try Table().mesa.decideRecord(
        .addRecord(
          kind,
          [
            day: .date(told), hour: .text(text), .key: .text("D-1"), .place: .text("Comisaría"),
            .placeKind: .code(.policeStation), .recipient: .code(.prosecutor),
            .text: .text("Se vio"),
          ].filter { kind.declaration.field($0.key) != nil }),
        NewIdentities(numbering: Numbering(), origin: .unsaid), holidays: .few, on: Self.day,
        until: now)
    }
    let ahead = try #require(ClockHour("14:11"))
    #expect(throws: Refusal.hourToCome(hour, ahead)) {
      try decide("14:11", on: Self.day, until: now)
    }
    try decide("14:10", on: Self.day, until: now)
    try decide("23:59", on: Self.day.adding(days: -1), until: now)
    try decide("23:59", on: Self.day, until: nil)
  }

  @Test("an answer has no hour to come while its session goes on, nor a signature on its day")
  func spoken() throws {
    var (table, commitment) = Self.table()
    let agreement = try #require(table.mesa.records[commitment]?.reference(.agreement))
    table.add(.delegate, [.name: .text("Alma Ríos"), .party: .party(Table.company)])
    let person = try #require(table.mesa.people.first?.id)
    let acta = table.freeze([agreement])
    let (now, ahead) = (try #require(ClockHour("14:10")), try #require(ClockHour("14:11")))
    let other = table.add(.agreement, [.text: .text("Turnos")])
    func decide(_ kind: RecordKind, _ text: String) throws {
      let values: [FieldKey: Value] = [
        .agreement: .record(other), .party: .party(Table.company), .answer: .code(.accepts),
        .acta: .record(acta), .person: .person(person), .name: .text("Alma Ríos"),
        .outcome: .code(.signed), .hour: .text(text),
      ]
      let declared = kind.declaration
      _ = try table.mesa.decideRecord(
        .addRecord(kind, values.filter { declared.field($0.key) != nil }),
        NewIdentities(numbering: Numbering(), origin: .unsaid), holidays: .few, on: Self.day,
        until: now)
    }
    for kind in [RecordKind.acceptance, .signature] {
      #expect(throws: Refusal.hourToCome(.hour, ahead), "\(kind)") { try decide(kind, "14:11") }
      try decide(kind, "14:10")
    }
    table.write(.sessionClosed(1))
    try decide(.acceptance, "23:59")
  }

  @Test("an acta goes to signature on a day that has come")
  func freezing() {
    var (table, _) = Self.table()
    let acta = table.add(.acta, [.session: .session(1)])
    #expect(throws: Refusal.signedInFuture(Self.tomorrow)) {
      try table.mesa.decideActa(
        .freezeActa(acta, date: Self.tomorrow, document: TextDigest(of: "ACTA").description),
        on: table.mesa.today(Self.day))
    }
  }
}
