import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Who came to a session and who left it")
struct TurnoutTests {
  private var table = Table()

  init() { table.write(.sessionOpened(1, date: Example.date, place: "Local")) }

  private mutating func attend(
    _ name: String, of party: PartyID?, _ isPresent: Bool = true, from: String? = nil,
    until: String? = nil
  ) {
    table.attend(1, name, of: party, isPresent: isPresent)
    guard let person = table.mesa.people.last?.id else { return }
    let presence = Presence(
      isPresent: isPresent, from: from.flatMap { ClockHour($0) },
      until: until.flatMap { ClockHour($0) })
    table.write(.session(.attendanceRecorded(1, Attendance(person: person, presence: presence))))
  }

  private func session() throws -> Session { try #require(table.mesa.sessions.first) }

  @Test("is not known, nobody, or somebody of a party")
  mutating func turnout() throws {
    #expect(try table.mesa.turnout(of: session()) == .unrecorded)
    attend("Nelly", of: nil)
    #expect(try table.mesa.turnout(of: session()) == .attended)
    attend("Ana", of: Table.company, false)
    #expect(try table.mesa.turnout(of: session()) == .nobody)
    attend("Beto", of: Table.community)
    #expect(try table.mesa.turnout(of: session()) == .attended)
  }

  @Test("a party withdraws when the last of its people leaves before the end, and may come back")
  mutating func withdrawal() throws {
    attend("Ana", of: Table.company, until: "10:30")
    attend("Alma", of: Table.company)
    #expect(try table.mesa.withdrawals(from: session()).isEmpty)
    attend("Beto", of: Table.community, until: "11:00")
    attend("Bruno", of: Table.community, until: "11:20")
    attend("Berta", of: Table.community, from: "12:00", until: "12:30")
    let left = try table.mesa.withdrawals(from: session())
    #expect(left.map(\.party) == [Table.community, Table.community])
    #expect(left.map(\.left?.description) == ["11:20", "12:30"])
    #expect(left.map(\.returned?.description) == ["12:00", nil])
    var revision = SessionRevision()
    revision.statedClosing = ClockHour("12:30")
    table.write(.sessionRevised(1, from: SessionRevision(), to: revision, reason: "r"))
    table.write(.sessionClosed(1))
    #expect(try table.mesa.withdrawals(from: session()).count == 1)
  }

  @Test("a withdrawal before midnight of a session that went past it is one, in its order")
  mutating func pastMidnight() throws {
    var revision = SessionRevision()
    revision.statedOpening = ClockHour("19:00")
    revision.statedClosing = ClockHour("01:00")
    table.write(.sessionRevised(1, from: SessionRevision(), to: revision, reason: "r"))
    attend("Ana", of: Table.company, until: "00:20")
    attend("Beto", of: Table.community, until: "23:30")
    attend("Berta", of: Table.community, from: "00:10", until: "01:00")
    table.write(.sessionClosed(1))
    let left = try table.mesa.withdrawals(from: session())
    #expect(left.map(\.left?.description) == ["23:30", "00:20"])
    #expect(left.map(\.returned?.description) == ["00:10", nil])
  }

  @Test("a walk-out that was written down on another day has no hour")
  mutating func writtenLater() throws {
    attend("Ana", of: Table.company)
    let next = Example.date.adding(days: 10)
    table.write(.floor(.walkedOut(1, .party(Table.company), words: "")), on: next)
    let left = try table.mesa.withdrawals(from: session())
    #expect(left == [Withdrawal(party: Table.company, left: nil, returned: nil, words: "")])
  }

  @Test("who came after the others of a party had left is there")
  mutating func cameLater() throws {
    attend("Ana", of: Table.company)
    table.write(.floor(.walkedOut(1, .party(Table.company), words: "")))
    attend("Alma", of: Table.company, from: "10:30")
    let there = try table.mesa.there(at: session())
    #expect(there.map { table.mesa.name(of: $0) } == ["Alma"])
    let presences = try session().attendance.map {
      try table.mesa.presence(of: $0, at: session()).until?.description
    }
    #expect(presences == ["10:00", nil])
  }

  @Test("who was gone before it began withdrew from nothing")
  mutating func before() throws {
    var revision = SessionRevision()
    revision.statedOpening = ClockHour("09:00")
    table.write(.sessionRevised(1, from: SessionRevision(), to: revision, reason: "r"))
    attend("Ana", of: Table.company, from: "07:00", until: "08:00")
    #expect(try table.mesa.withdrawals(from: session()).isEmpty)
  }
}
