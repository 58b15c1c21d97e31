import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The attendance list")
struct AttendanceMatterTests {
  @Test("is that of its session, and there is none of a session never held")
  func session() throws {
    var table = Table()
    table.add(.delegate, [.name: .text("Ana"), .party: .party(1), .sex: .code(.woman)])
    for number: SessionID in 1...2 {
      table.write(.sessionOpened(number, date: Example.date, place: "Local \(number)"))
      table.attend(number, "Ana", of: 1, isPresent: number == 1)
      table.write(.sessionClosed(number))
    }
    let first = try #require(table.mesa.attendance(of: 1))
    let second = try #require(table.mesa.attendance(of: 2))
    #expect(first.place == "Local 1")
    #expect(first.closed != nil)
    #expect(first.people.map(\.isPresent) == [true])
    #expect(first.headcounts.map(\.women) == [1])
    #expect(second.people.map(\.isPresent) == [false])
    #expect(second.headcounts.isEmpty)
    #expect(table.mesa.attendance(of: 3) == nil)
  }
}
