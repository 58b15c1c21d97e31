import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The table of commitments")
struct CommitmentsMatterTests {
  private static let today = Example.day("2026-12-10")

  private func table() -> (table: Table, agreement: RecordID) {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    let agreement = table.add(.agreement, [.text: .text("Agua limpia")])
    let rows: [(String, String?)] = [
      ("hecho", "2026-12-01"), ("lejos", "2027-03-01"), ("sin plazo", nil),
      ("tarde", "2026-12-09"), ("más tarde", "2026-11-30"), ("pronto", "2026-12-12"),
    ]
    for (action, due) in rows {
      var values: [FieldKey: Value] = [
        .agreement: .record(agreement), .action: .text(action),
        .responsible: .parties([Table.company]),
      ]
      values[.deadline] = due.map { .deadline(.date(Example.day($0))) }
      let id = table.add(.commitment, values)
      guard action == "hecho" else { continue }
      table.add(
        .verification,
        [
          .commitment: .record(id), .by: .text("MTC"), .date: .day("2026-12-01"),
          .result: .code(.fulfilled),
        ])
    }
    return (table, agreement)
  }

  @Test("begins with what is longest overdue and ends with what is done")
  func order() {
    var (table, agreement) = table()
    table.sign([agreement])
    let matter = table.mesa.commitmentTable(on: Self.today, holidays: .few)
    #expect(
      matter.rows.map(\.commitment.action)
        == ["más tarde", "tarde", "pronto", "lejos", "sin plazo", "hecho"])
    #expect(matter.rows.map(\.daysLeft) == [-10, -1, 2, 81, nil, nil])
    #expect(matter.rows.map(\.reason.light) == [.red, .red, .amber, .green, .grey, .green])
  }

  @Test("names the acta once there is one, and the day that was moved")
  func moved() throws {
    var (table, agreement) = table()
    func row() throws -> PublicFollowUp {
      try #require(
        table.mesa.commitmentTable(on: Self.today, holidays: .few).rows
          .first { $0.commitment.action == "tarde" })
    }
    #expect(try row().acta == nil)
    #expect(try !row().isRescheduled)
    let acta = table.add(.acta, [.session: .session(1)])
    table.write(
      .actaFrozen(acta, number: 1, date: Example.date, agreements: [agreement], digest: "A"))
    table.add(
      .reschedule,
      [
        .commitment: .record(try row().id), .newDate: .day("2026-12-30"),
        .reasons: .text("lluvia"), .agreedBy: .parties([Table.community, Table.ministry]),
      ])
    #expect(try row().acta == 1)
    #expect(try row().isRescheduled)
    #expect(try row().due == .on(Example.day("2026-12-30")))
    #expect(try row().commitment.due == Example.day("2026-12-09"))
    #expect(try row().state == .rescheduled)
  }

  @Test("names who of those who are to do it is not bound, and who accepted with reservations")
  func joint() throws {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    let agreement = table.add(.agreement, [.text: .text("Agua limpia")])
    table.add(
      .commitment,
      [
        .agreement: .record(agreement), .action: .text("Pagar"),
        .responsible: .parties([Table.company, Table.community]),
      ])
    for (name, party) in [("Luz", Table.company), ("Ana", Table.community)] {
      table.add(
        .delegate,
        [.name: .text(name), .party: .party(party), .accreditation: .code(.accredited)])
      table.attend(1, name, of: party, isPresent: true)
    }
    table.add(
      .acceptance,
      [
        .agreement: .record(agreement), .party: .party(Table.company), .answer: .code(.reserves),
        .words: .text("salvo en agosto"),
      ])
    let acta = table.freeze([agreement])
    for (name, outcome) in [("Luz", Code.signed), ("Ana", .declined)] {
      table.add(
        .signature, [.acta: .record(acta), .name: .text(name), .outcome: .code(outcome)])
    }
    let row = try #require(table.mesa.commitmentTable(on: Self.today, holidays: .few).rows.first)
    #expect(row.commitment.responsible == ["Minera Altos del Sur"])
    #expect(row.notBound == ["Comunidad Campesina de Quebrada Honda"])
    #expect(
      row.reservations
        == [PublicReservation(party: "Minera Altos del Sur", words: "salvo en agosto")])
    #expect(
      try table.mesa.commitmentLetter(of: nil, on: Self.today, holidays: .few).followUp.notBound
        == row.notBound)
  }

  @Test("lists the norms to issue, what is overdue first and what was published last")
  func norms() throws {
    var (table, agreement) = table()
    for (text, due) in [("lejos", "2027-03-01"), ("tarde", "2026-12-01"), ("hecha", "2026-12-01")] {
      table.add(
        .normToIssue,
        [
          .agreement: .record(agreement), .text: .text(text), .entity: .text("MTC"),
          .deadline: .deadline(.date(Example.day(due))),
        ])
    }
    func rows() -> [PublicNormFollowUp] {
      table.mesa.commitmentTable(on: Self.today, holidays: .few).norms
    }
    #expect(rows().allSatisfy { $0.reason == .unsigned && $0.acta == nil })
    table.sign([agreement])
    let done = try #require(table.mesa.records.all(.normToIssue).last)
    table.revise(done.id, .published, to: .day("2026-12-03"))
    #expect(rows().map(\.norm.text) == ["tarde", "lejos", "hecha"])
    #expect(rows().map(\.reason) == [.overdue, .onTime, .fulfilledLate])
    #expect(rows().map(\.daysLeft) == [-9, 81, -2])
    #expect(rows().map(\.acta) == [1, 1, 1])
  }

  @Test("has the words of the acta that holds, and tells those that are being written from them")
  func revised() throws {
    var (table, agreement) = table()
    let old = table.sign([agreement])
    let first = try #require(table.mesa.records.all(.commitment).first).id
    func row(_ id: RecordID) throws -> PublicFollowUp {
      let rows = table.mesa.commitmentTable(on: Self.today, holidays: .few).rows
      return try #require(rows.first { $0.id == id })
    }
    #expect(try !row(first).isInRevision)
    table.add(.acta, [.session: .session(1), .replaces: .record(old)])
    let action = try row(first).commitment.action
    table.revise(first, .action, to: .text("Pagar un millón"))
    table.revise(agreement, .text, to: .text("Agua sucia"))
    #expect(try !row(first).isInRevision)
    #expect(try row(first).commitment.action == action)
    #expect(try row(first).agreement == "Agua limpia")
    let new = table.add(
      .commitment, [.agreement: .record(agreement), .action: .text("Medir el agua")])
    #expect(try row(new).isInRevision)
    #expect(try row(new).agreement == "Agua sucia")
  }
}
