import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Deciding on sessions and attendance")
struct DecideSessionTests {
  static let table: [Scenario] = sessions + attendance

  private static let next = Example.day("2026-11-29")
  private static let long = String(repeating: "x", count: 201)
  private static let opened = Event.sessionOpened(1, date: Example.date, place: "Colegio")
  private static let closed: [Event] = [opened, .sessionClosed(1)]
  private static let ana = Event.personAdded(1, "Ana Quispe")
  private static func hour(_ text: String) -> ClockHour {
    ClockHour(text) ?? ClockHour(minuteOfDay: 0)
  }
  private static func stay(_ from: String, _ until: String) -> Presence {
    Presence(isPresent: true, from: hour(from), until: hour(until))
  }
  private static let recorded: [Event] = [opened, ana, .attendanceRecorded(1, 1, isPresent: true)]

  private static let sessions: [Scenario] = [
    Scenario(
      "the first session is number 1", when: .openSession(date: Example.date, place: " Colegio "),
      then: opened),
    Scenario(
      "a session needs no place", when: .openSession(date: Example.date, place: ""),
      then: .sessionOpened(1, date: Example.date, place: "")),
    Scenario(
      "one session is open at a time", given: [opened],
      when: .openSession(date: next, place: ""), refused: .sessionAlreadyOpen(1)),
    Scenario(
      "the next session has the next number", given: closed,
      when: .openSession(date: next, place: "x"),
      then: .sessionOpened(2, date: next, place: "x")),
    Scenario(
      "the number of a session that was struck out is not given again",
      given: closed + [
        .sessionOpened(2, date: next, place: ""), .folioStruck(4),
      ],
      when: .openSession(date: next, place: "y"),
      then: .sessionOpened(3, date: next, place: "y")),
    Scenario(
      "a session's place is short", when: .openSession(date: next, place: long),
      refused: .tooLong(.place, limit: 200)),
    Scenario(
      "the open session is closed", given: [opened], when: .closeSession,
      then: .sessionClosed(1)),
    Scenario(
      "no session is closed where none is open", when: .closeSession, refused: .noSessionOpen),
    Scenario(
      "a session is closed once", given: closed, when: .closeSession, refused: .noSessionOpen),
    Scenario(
      "a closed session may be put right", given: closed,
      when: .reviseSession(1, date: next, place: "Local comunal ", reason: " Error de fecha "),
      then: .sessionRevised(
        1, from: SessionRevision(date: Example.date, place: "Colegio"),
        to: SessionRevision(date: next, place: "Local comunal"), reason: "Error de fecha")),
    Scenario(
      "a closed session is not put right without a reason", given: closed,
      when: .reviseSession(1, date: next, place: "Colegio", reason: " "),
      refused: .closedSessionNeedsReason(1)),
    Scenario(
      "a reason alone changes nothing", given: closed,
      when: .reviseSession(1, SessionRevision(), reason: "Error"), refused: .nothingChanges),
    Scenario(
      "an open session is put right without a reason", given: [opened],
      when: .reviseSession(1, SessionRevision(date: next, place: nil)),
      then: .sessionRevised(
        1, from: SessionRevision(date: Example.date, place: nil),
        to: SessionRevision(date: next, place: nil))),
    Scenario(
      "a reason is short", given: [opened],
      when: .reviseSession(1, date: next, place: "", reason: String(repeating: "x", count: 2_001)),
      refused: .tooLong(.reason, limit: 2_000)),
    Scenario(
      "a revision of a session changes something", given: [opened],
      when: .reviseSession(1, date: Example.date, place: " Colegio"),
      refused: .nothingChanges),
    Scenario(
      "an unknown session is not revised", given: [opened],
      when: .reviseSession(2, date: next, place: ""), refused: .unknownSession(2)),
    Scenario(
      "a revised place is short", given: [opened],
      when: .reviseSession(1, date: next, place: long),
      refused: .tooLong(.place, limit: 200)),
  ]

  private static let attendance: [Scenario] = [
    Scenario(
      "a name is written down", given: [opened],
      when: .recordAttendance(1, " Ana Quispe", isPresent: true),
      then: .attendanceRecorded(1, 1, isPresent: true)),
    Scenario(
      "a name is written down for its party",
      given: [
        opened, .partyAdded(Party(id: 1, details: PartyDetails(name: "x", kind: .state))),
      ],
      when: .recordAttendance(1, "Ana", of: 1, isPresent: false),
      then: .attendanceRecorded(1, 1, isPresent: false)),
    Scenario(
      "the same again changes nothing", given: recorded,
      when: .recordAttendance(1, "Ana Quispe"), refused: .nothingChanges),
    Scenario(
      "who was present may turn out absent", given: recorded,
      when: .recordAttendance(1, "Ana Quispe", isPresent: false),
      then: .attendanceRecorded(1, 1, isPresent: false)),
    Scenario(
      "nobody leaves before they come", given: recorded,
      when: .recordAttendance(1, .known(1), stay("11:20", "9:05")),
      refused: .leftBeforeComing(from: hour("11:20"), until: hour("9:05"))),
    Scenario(
      "somebody may leave as they come", given: recorded,
      when: .recordAttendance(1, .known(1), stay("11:20", "11:20")),
      then: .attendanceRecorded(
        1, Attendance(person: 1, presence: stay("11:20", "11:20")))),
    Scenario(
      "a session that ends on the next day is left after midnight",
      given: [
        .sessionOpened(
          1,
          SessionDetails(
            date: Example.date, place: "", statedOpening: hour("20:00"),
            statedClosing: hour("1:30"))), ana, .sessionClosed(1),
      ],
      when: .recordAttendance(1, .known(1), stay("20:15", "0:40")),
      then: .attendanceRecorded(
        1, Attendance(person: 1, presence: stay("20:15", "0:40")))),
    Scenario(
      "an attendance has a name", given: [opened],
      when: .recordAttendance(1, "", isPresent: true),
      refused: .blank(.person)),
    Scenario(
      "an attendance's name is short", given: [opened],
      when: .recordAttendance(1, long, isPresent: true),
      refused: .tooLong(.person, limit: 200)),
    Scenario(
      "an attendance is for a known party", given: [opened],
      when: .recordAttendance(1, "Ana", of: 7, isPresent: true),
      refused: .unknownParty(7)),
    Scenario(
      "an attendance is of a known session", when: .recordAttendance(1, "Ana Quispe"),
      refused: .unknownSession(1)),
    Scenario(
      "a name is taken off the list", given: recorded,
      when: .removeAttendance(1, " Ana Quispe"),
      then: .attendanceRemoved(1, 1)),
    Scenario(
      "a name that is not on the list is not taken off", given: recorded,
      when: .removeAttendance(1, "Ana"), refused: .unknownAttendance("Ana")),
    Scenario(
      "a name is not taken off an unknown session", given: recorded,
      when: .removeAttendance(2, "Ana Quispe"), refused: .unknownSession(2)),
  ]

  @Test("follows the table", arguments: table)
  func row(scenario: Scenario) {
    scenario.check()
  }
}
