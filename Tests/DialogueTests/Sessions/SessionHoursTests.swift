import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The hours of a session")
struct SessionHoursTests {
  @Test("the hours are those stated, else those of the clock")
  func hours() throws {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: "Colegio"))
    func session() throws -> Session { try #require(table.mesa.session(1)) }
    #expect(try session().begins == ClockHour("10:00"))
    #expect(try session().ends == nil)
    #expect(try session().minutes == nil)
    table.write(.sessionClosed(1))
    #expect(try session().ends == ClockHour("10:00"))
    var stated = SessionRevision()
    stated.statedOpening = .some(ClockHour("9:15"))
    stated.statedClosing = .some(ClockHour("13:40"))
    table.write(.sessionRevised(1, from: SessionRevision(), to: stated, reason: "r"))
    #expect(try session().begins == ClockHour("9:15"))
    #expect(try session().ends == ClockHour("13:40"))
    #expect(try session().openedAt.hour == ClockHour("10:00"))
    #expect(try session().minutes == 265)
  }

  @Test("an hour of its end that is stated while it goes on is not yet when it ended")
  func goesOn() throws {
    var table = Table()
    var details = SessionDetails(date: Example.date, place: "")
    details.statedClosing = ClockHour("13:40")
    table.write(.sessionOpened(1, details))
    #expect(try #require(table.mesa.session(1)).ends == nil)
    table.write(.sessionClosed(1))
    #expect(try #require(table.mesa.session(1)).ends == ClockHour("13:40"))
  }

  @Test(
    "it lasts from its stated hours, past midnight too; written down on another day it says nothing"
  )
  func minutes() throws {
    func minutes(_ details: SessionDetails) throws -> Int? {
      var table = Table()
      table.write(.sessionOpened(1, details))
      table.write(.sessionClosed(1))
      return try #require(table.mesa.session(1)).minutes
    }
    var details = SessionDetails(date: Example.date, place: "")
    details.statedOpening = ClockHour("22:30")
    details.statedClosing = ClockHour("0:15")
    #expect(try minutes(details) == 105)
    let other = CalendarDate(dayNumber: Example.date.dayNumber - 3)
    #expect(try minutes(SessionDetails(date: other, place: "")) == nil)
  }
}
