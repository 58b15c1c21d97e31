import Documents
import PlainIdentities
import Testing
import Wording

@testable import Dialogue

@Suite("An attendance list on paper")
struct AttendanceComposerTests {
  private func rows(_ part: String) throws -> [[String]] {
    let parts = try AgreedMesa().documents().values(.attendance).parts
    guard case .table(let table)? = parts[part]?.first else { return [] }
    return table.rows.map { $0.map(\.string) }
  }

  @Test("has present and absent in one list, and nobody signs for those who did not come")
  func list() throws {
    let rows = try rows("asistentes")
    #expect(rows.map { $0[0] } == ["Eusebia Quispe", "Julián Güere", "Rosa Ybáñez"])
    #expect(rows.map { $0[4] } == ["presente", "ausente", "presente"])
    #expect(rows.map { $0[5] } == ["\n\n", "—", "\n\n"])
    #expect(
      rows[0].prefix(4) == [
        "Eusebia Quispe", "31542087", "Cargo de Eusebia Quispe", "Comunidad Quebrada Honda",
      ])
  }

  @Test(
    "says from when to when somebody was there, where it was said",
    arguments: [
      ("09:15", "11:00", "presente, 09:15–11:00"), ("09:15", nil, "presente, desde las 09:15"),
      (nil, "11:00", "presente, hasta las 11:00"), (nil, nil, "presente"),
    ] as [(String?, String?, String)])
  func hours(from: String?, until: String?, told: String) throws {
    var mesa = try AgreedMesa()
    let session = try #require(mesa.written.mesa.sessions.first)
    let julián = try #require(mesa.written.mesa.people.first { $0.name == "Julián Güere" })
    let presence = Presence(
      isPresent: true, from: from.flatMap { ClockHour($0) }, until: until.flatMap { ClockHour($0) })
    try mesa.written.run(.session(.recordAttendance(session.id, .known(julián.id), presence)))
    let parts = try mesa.documents().values(.attendance).parts
    guard case .table(let table)? = parts["asistentes"]?.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows[1][4].string == told)
  }

  @Test("counts those present by party and sex, with their sum")
  func headcount() throws {
    #expect(
      try rows("recuento") == [
        ["Comunidad Quebrada Honda", "1", "0", "0", "0", "1"],
        ["Minera Altos", "1", "0", "0", "0", "1"], ["Total", "2", "0", "0", "0", "2"],
      ])
  }

  @Test("says of whom the sex is not known, and counts no women where it is of nobody")
  func unsaid() throws {
    var mesa = try AgreedMesa()
    var unsaid = PersonRevision()
    unsaid.sex = .unsaid
    for person in mesa.written.mesa.people where person.party == 2 {
      try mesa.written.run(.person(.revise(person.id, unsaid)))
    }
    let parts = try mesa.documents().values(.attendance).parts
    guard case .table(let table)? = parts["recuento"]?.first else {
      Issue.record("no table")
      return
    }
    #expect(
      table.rows.map { $0.map(\.string) } == [
        ["Comunidad Quebrada Honda", "1", "0", "0", "0", "1"],
        ["Minera Altos", "—", "—", "—", "1", "1"], ["Total", "1", "0", "0", "1", "2"],
      ])
  }

  @Test("counts those of no party as such, not as people of whom it is not known")
  func withoutParty() throws {
    var mesa = try AgreedMesa()
    let session = try #require(mesa.written.mesa.sessions.first)
    try mesa.written.run(
      .session(.recordAttendance(session.id, .named("Pío Ramos"), .present)))
    let parts = try mesa.documents().values(.attendance).parts
    guard case .table(let table)? = parts["recuento"]?.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map { $0[0].string }.suffix(2) == ["Sin parte", "Total"])
  }

  @Test("says how many of how many came, where and when")
  func head() throws {
    let flat = try AgreedMesa().text(.attendance).flat
    #expect(flat.contains("Presentes: 2 de 3"))
    #expect(flat.contains("domingo 22 de noviembre de 2026"))
    #expect(flat.contains("Local comunal"))
  }
}
