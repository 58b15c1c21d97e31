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
