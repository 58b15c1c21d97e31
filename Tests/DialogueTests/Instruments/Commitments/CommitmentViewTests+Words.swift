import PlainIdentities
import Testing

@testable import Dialogue

/// Whose word counts, and from which signature days run.
extension CommitmentViewTests {
  @Test("moved by the word of the obliged party alone is late by the day that was agreed")
  mutating func movedAlone() throws {
    let moved = reschedule("2027-03-01", on: "2026-12-10", with: [Table.company])
    var view = try view("2027-01-09")
    #expect(view.due == .on(Example.day("2026-12-20")))
    #expect(view.reason == .overdue)
    #expect(view.overdueDays == 20)
    #expect(
      view.asked
        == AskedDay(day: Example.day("2027-03-01"), awaits: [Table.community, Table.ministry]))
    // Whoever accepted the agreement is asked, and nobody else at the table.
    table.add(
      .acceptance,
      [
        .agreement: .record(agreement), .party: .party(Table.community),
        .answer: .code(.accepts),
      ])
    #expect(try self.view("2027-01-09").asked?.awaits == [Table.community])
    table.revise(moved, .agreedBy, to: .parties([Table.community]))
    view = try self.view("2027-01-09")
    #expect(view.due == .on(Example.day("2027-03-01")))
    #expect(view.asked == nil)
    #expect(view.light == .green)
    table.add(
      .earlyWarning,
      [.commitment: .record(commitment), .date: .day("2026-12-11"), .text: .text("Sin obra")],
      on: Example.day("2026-12-11"))
    reschedule("2027-04-01", on: "2026-12-12", with: [])
    #expect(try self.view("2026-12-13").reason == .warned)
  }

  @Test("verified by the party that is to meet it counts as told by it, and not as found")
  mutating func ownWord() throws {
    let ana = table.add(.delegate, [.name: .text("Ana"), .party: .party(Table.company)])
    let person = try #require(table.mesa.records[ana]?.person())
    let words: [Value] = [
      .person(person), .text("Gerencia de Minera Altos del Sur"), .text("minera altos del sur"),
    ]
    for by in words {
      let id = table.add(
        .verification,
        [
          .commitment: .record(commitment), .by: by, .result: .code(.fulfilled),
          .date: .day("2026-12-15"),
        ])
      try #expect(view("2026-12-16").reason == .awaitingVerification)
      try #expect(!view("2026-12-16").isVerified)
      table.strike(id)
    }
    verify(.fulfilled, "2026-12-15")
    try #expect(view("2026-12-16").reason == .fulfilled)
  }

  @Test("found by another stays as it was found, whatever is reported after it")
  mutating func foundByAnother() throws {
    verify(.unfulfilled, "2026-12-10")
    report(.fulfilled, "2026-12-12")
    verify(.fulfilled, "2026-12-13", by: "Minera Altos del Sur")
    var view = try view("2026-12-14")
    #expect(view.reason == .breached)
    #expect(view.isVerified)
    #expect(view.toldBesides == .fulfilled)
    let reschedule = reschedule("2027-01-15", on: "2026-12-14")
    report(.fulfilled, "2026-12-15")
    try #expect(self.view("2026-12-16").reason == .awaitingVerification)
    table.strike(reschedule)
    verify(.fulfilled, "2026-12-17")
    try #expect(self.view("2027-02-01").reason == .fulfilled)
    report(.underway, "2026-12-18")
    report(.fulfilled, "2026-12-19")
    view = try self.view("2027-02-01")
    #expect(view.reason == .fulfilled)
    #expect(view.isVerified)
    #expect(view.toldBesides == nil)
    // Nobody gains by saying that it was broken.
    report(.breached, "2026-12-20")
    try #expect(self.view("2027-02-01").reason == .breached)
    report(.fulfilled, "2026-12-21")
    try #expect(self.view("2027-02-01").reason == .awaitingVerification)
  }

  @Test("said to be met stays on the list of what falls due until another has found it")
  mutating func onlySaid() throws {
    verify(.fulfilled, "2026-12-01", by: "Minera Altos del Sur")
    func due() -> [LightReason] {
      var table = table
      table.sign([agreement])
      return table.mesa.dueEntries(on: Example.day("2027-02-01"), holidays: .few).map(\.reason)
    }
    #expect(due() == [.awaitingVerification])
    verify(.fulfilled, "2026-12-02")
    #expect(due().isEmpty)
    verify(.fulfilled, "2026-12-03", by: "Minera Altos del Sur")
    #expect(due().isEmpty)
  }

  @Test("in days or hours runs from the last signature that was needed, whenever it was put")
  mutating func signedLater() throws {
    let days = Deadline.days(count: 10, counting: .calendar, from: .signature)
    table.revise(commitment, .deadline, to: .deadline(days))
    let acta = table.freeze([agreement])
    func due() throws -> DueDay? { try view("2026-11-30", signs: false).due }
    func sign(_ name: String, _ outcome: Code, _ day: String, _ hour: String) {
      table.add(
        .signature,
        [
          .acta: .record(acta), .name: .text(name), .outcome: .code(outcome), .date: .day(day),
          .hour: .text(hour),
        ], on: Example.day("2026-11-30"))
    }
    sign("Luz", .signed, "2026-11-24", "18:00")
    try #expect(due() == .on(Example.day("2026-12-04")))
    sign("Ana", .onRequest, "2026-11-27", "9:00")
    try #expect(due() == .on(Example.day("2026-12-07")))
    #expect(table.mesa.anchor(of: agreement).signed == Example.day("2026-11-27"))
    // Whoever declined and signs later moves nobody's term.
    sign("Beto", .declined, "2026-11-28", "9:00")
    sign("Beto", .signed, "2026-11-29", "9:00")
    try #expect(due() == .on(Example.day("2026-12-07")))
    table.revise(commitment, .deadline, to: .deadline(.hours(count: 48, from: .signature)))
    let hour = try #require(ClockHour("9:00"))
    try #expect(due() == .at(Example.day("2026-11-29"), hour))
  }

  /// An acta of which a person of the company and one of the community are to sign, and the mediator.
  private mutating func signedBy() throws -> (acta: RecordID, people: [PersonID]) {
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    let days = Deadline.days(count: 10, counting: .calendar, from: .signature)
    table.revise(commitment, .deadline, to: .deadline(days))
    var people: [PersonID] = []
    for (name, party) in [("Ana", Table.company), ("Beto", Table.community)] {
      let id = table.add(
        .delegate,
        [
          .name: .text(name), .party: .party(party), .accreditation: .code(.accredited),
          .credential: .text("R"),
        ])
      people.append(try #require(table.mesa.records[id]?.person()))
    }
    let member = table.add(.teamMember, [.name: .text("Elvira"), .teamRole: .code(.mediator)])
    people.append(try #require(table.mesa.records[member]?.person()))
    for person in people { table.write(.attendanceRecorded(1, person, isPresent: true)) }
    let acta = table.freeze([agreement])
    try #require(table.mesa.signers(of: acta).map(\.person) == people)
    return (acta, people)
  }

  private mutating func sign(
    _ acta: RecordID, _ person: PersonID, _ day: String, _ outcome: Code = .signed
  ) {
    table.add(
      .signature,
      [
        .acta: .record(acta), .person: .person(person), .outcome: .code(outcome),
        .date: .day(day),
      ])
  }

  @Test("runs for whoever is to meet it from its own late signature, and from nobody else's")
  mutating func ownSignature() throws {
    let (acta, people) = try signedBy()
    sign(acta, people[0], "2026-11-23", .declined)
    sign(acta, people[1], "2026-11-23")
    // That of the team moves nothing.
    sign(acta, people[2], "2026-12-30")
    sign(acta, people[0], "2027-01-20")
    let due = DueDay.on(Example.day("2027-02-01"))
    try #expect(view("2027-01-21", signs: false).due == due)
    #expect(table.mesa.anchor(of: agreement).signed == Example.day("2026-11-23"))
    table.revise(commitment, .responsible, to: .parties([Table.community]))
    try #expect(view("2026-11-30", signs: false).due == .on(Example.day("2026-12-03")))
    // Whoever was bound first is not let off by whoever was bound later, who has longer.
    table.revise(commitment, .responsible, to: .parties([Table.community, Table.company]))
    let joint = try view("2027-01-21", signs: false)
    #expect(joint.due == .on(Example.day("2026-12-03")))
    #expect(joint.overdueDays == 49)
    #expect(
      table.mesa.laterBound(joint, holidays: .few)
        == [
          LaterBound(
            party: Table.company, since: Example.day("2027-01-20"),
            term: .until(Example.day("2027-02-01")))
        ])
    func addressed(_ day: String) throws -> [String] {
      try table.mesa.commitmentLetter(of: nil, on: Example.day(day), holidays: .few).followUp
        .commitment.responsible
    }
    #expect(try addressed("2027-01-21") == ["Comunidad Campesina de Quebrada Honda"])
    #expect(try addressed("2027-02-02").count == 2)
  }

  @Test("runs for whoever joined later from the day of joining")
  mutating func ownAccession() throws {
    let (acta, people) = try signedBy()
    sign(acta, people[0], "2026-11-23", .declined)
    sign(acta, people[1], "2026-11-23")
    sign(acta, people[2], "2026-11-23")
    table.add(
      .accession,
      [.acta: .record(acta), .person: .person(people[0]), .date: .day("2027-01-20")])
    try #expect(view("2027-01-21", signs: false).due == .on(Example.day("2027-02-01")))
  }

  @Test("that takes effect when the bases ratify it runs from the day on which they did")
  mutating func ratified() throws {
    let days = Deadline.days(count: 10, counting: .calendar, from: .signature)
    table.revise(commitment, .deadline, to: .deadline(days))
    table.revise(agreement, .effectiveOnRatification, to: .flag(true))
    table.sign([agreement])
    let word = table.add(
      .baseConsultation,
      [
        .agreement: .record(agreement), .party: .party(Table.community),
        .ratification: .code(.ratified),
      ], on: Example.day("2026-12-15"))
    // Of an answer without a day that of its writing stands for it.
    try #expect(view("2026-12-20", signs: false).due == .on(Example.day("2026-12-28")))
    table.revise(word, .date, to: .day("2026-12-04"))
    try #expect(view("2026-12-20", signs: false).due == .on(Example.day("2026-12-14")))
    #expect(table.mesa.anchor(of: agreement).signed == Example.date)
    // Before the signing it changes nothing.
    table.revise(word, .date, to: .day("2026-11-20"))
    try #expect(view("2026-12-20", signs: false).due == .on(Example.day("2026-12-02")))
  }
}
