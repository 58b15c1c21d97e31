import PlainIdentities
import Testing

@testable import Dialogue

@Suite("People who are held")
struct PeopleHeldTests {
  private static let rules = [
    CustodyRule(
      id: "now", ground: .flagrancy, who: .everybody, hours: 48, law: "L",
      since: CalendarDate(dayNumber: 0), until: nil)
  ]
  private static let now =
    Timestamp("2026-11-22T12:30:00.000-05:00") ?? Timestamp(milliseconds: 0, offsetMinutes: 0)

  @Test(
    "stand first in alarm, then minors and who needs something, then by how long they are held; who is free is none"
  )
  func order() {
    var table = Table()
    func held(_ key: String, _ day: String?, _ more: [FieldKey: Value] = [:]) {
      var values: [FieldKey: Value] = [
        .key: .text(key), .custodyState: .code(.held), .ground: .code(.flagrancy),
      ]
      if let day {
        values[.arrestDate] = .day(day)
        values[.arrestHour] = .text("09:00")
      }
      table.add(.detention, values.merging(more) { $1 })
    }
    held("D-1", "2026-11-22")
    held("D-2", "2026-11-21")
    held("D-3", "2026-11-19")
    held("D-4", nil)
    held("D-5", nil, [.custodyState: .code(.notLocated)])
    held("D-6", "2026-11-19", [.custodyState: .code(.released)])
    held("D-7", nil, [.custodyState: .code(.notLocated), .habeasCorpus: .text("Juzgado, 15:00")])
    held("D-8", "2026-11-19", [.firstAppearance: .text("10:00")])
    held("D-9", "2026-11-22", [.age: .number(16)])
    held("D-10", "2026-11-22")
    let needy: RecordID = 10
    table.add(.custodyInterview, [.detention: .record(needy), .urgent: .text("insulina")])
    let people = table.mesa.peopleHeld(at: Self.now, by: Self.rules)
    #expect(
      people.map { $0.record.text(.key) } == ["D-5", "D-3", "D-9", "D-10", "D-4", "D-2", "D-1"])
    #expect(people.map(\.isInAlarm) == [true, true, false, false, false, false, false])
    #expect(
      people.map { $0.clock?.minutes } == [nil, 75 * 60 + 30, 210, 210, nil, 27 * 60 + 30, 210])
    #expect(table.mesa.peopleInNeed == [needy])
    // What was urgent at one visit and is not at the next is urgent no more.
    table.add(.custodyInterview, [.detention: .record(needy), .exam: .code(.examined)])
    #expect(table.mesa.peopleInNeed.isEmpty)
  }
}
