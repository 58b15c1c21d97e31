import PlainIdentities

@testable import Dialogue

/// The hours at which nobody can have signed an acta, or been given a copy of it.
extension DecideActaTests {
  private static func hour(_ text: String) -> ClockHour {
    ClockHour(text) ?? ClockHour(minuteOfDay: 0)
  }

  private static func signature(at hour: String) -> Command {
    .addRecord(
      .signature,
      [.acta: .record(1), .name: .text("Ana"), .outcome: .code(.signed), .hour: .text(hour)])
  }

  private static func delivery(at hour: String) -> Command {
    .addRecord(
      .delivery,
      [.acta: .record(1), .party: .party(1), .date: .date(day), .hour: .text(hour)])
  }

  private static let came = Event.session(
    .attendanceRecorded(
      1, Attendance(person: 7, presence: Presence(isPresent: true, from: hour("23:50")))))

  private static let answered = Event.recordAdded(
    4, .acceptance,
    [
      .agreement: .record(3), .party: .party(1), .answer: .code(.accepts), .hour: .text("23:50"),
      .digest: .text(TextDigest(of: clauseText).description),
    ])

  private static let late: [Event] =
    [.personAdded(7, "Ana", of: 1)] + begun + [
      agreement, answered, waiver(5, .boundWithoutSigner), signed(by: 7),
    ]

  static let hours: [Scenario] = [
    Scenario(
      "nobody signs at an hour of the session before they came to it",
      given: [.personAdded(7, "Ana", of: 1)] + ready + [came, signed(by: 7)],
      when: signature(at: "23:49"),
      refused: .signedBeforeComing(hour("23:49"), "Ana", hour("23:50"))),
    Scenario(
      "whoever came signs from then on",
      given: [.personAdded(7, "Ana", of: 1)] + ready + [came, signed(by: 7)],
      when: signature(at: "23:50"),
      then: .recordAdded(
        6, number: 1, session: 1, .signature,
        [
          .acta: .record(1), .person: .person(7), .outcome: .code(.signed), .hour: .text("23:50"),
        ])),
    Scenario(
      "nobody signs for a party at an hour before it answered to a clause of that day", given: late,
      when: signature(at: "23:49"),
      refused: .signedBeforeAnswering(hour("23:49"), "Comunidad", hour("23:50"))),
    Scenario(
      "whoever answered for a party signs from then on", given: late, when: signature(at: "23:50"),
      then: .recordAdded(
        6, number: 1, session: 1, .signature,
        [
          .acta: .record(1), .person: .person(7), .outcome: .code(.signed), .hour: .text("23:50"),
        ])),
    Scenario(
      "no copy is handed over at an hour before that at which the acta went to signature",
      given: ready + [frozen()], when: delivery(at: "00:00"),
      refused: .deliveredBeforeFreezing(
        hour("00:00"), 1,
        ClockHour(minuteOfDay: Example.time((ready + [frozen()]).named.count + 1).minuteOfDay))),
    Scenario(
      "no copy is handed over at an hour before its session began",
      given: ready + [frozen(), .sessionRevised(1, from: hours(nil), to: hours("23:59"))],
      when: delivery(at: "23:58"),
      refused: .deliveredBeforeOpening(hour("23:58"), 1, hour("23:59"))),
  ]
}
