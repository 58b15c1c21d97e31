import PlainIdentities
import Testing

@testable import Dialogue

extension DecidePersonTests {
  static let answering: [Scenario] = [
    Scenario(
      "one person answers for each party",
      given: twins + [
        .personAdded(3, "Luis", of: 2), .recordAdded(1, .agreement, [.text: .text("Agua")]),
      ],
      when: .addRecord(
        .commitment,
        [.agreement: .record(1), .action: .text("x"), .responsiblePeople: .people([3, 1])]),
      then: .recordAdded(
        2, number: 1, session: 1, .commitment,
        [.agreement: .record(1), .action: .text("x"), .responsiblePeople: .people([1, 3])])),
    Scenario(
      "two do not answer for one",
      given: twins + [.recordAdded(1, .agreement, [.text: .text("Agua")])],
      when: .addRecord(
        .commitment,
        [.agreement: .record(1), .action: .text("x"), .responsiblePeople: .people([1, 2])]),
      refused: .severalResponsible("Comunidad")),
    Scenario(
      "what is done time and again is not immediate",
      given: twins + [.recordAdded(1, .agreement, [.text: .text("Agua")])],
      when: .addRecord(
        .commitment,
        [
          .agreement: .record(1), .action: .text("Regar"), .periodicity: .text("cada día"),
          .deadline: .deadline(.immediate),
        ]),
      refused: .immediateRecurs),
    Scenario(
      "nothing ends before it starts",
      given: twins + [.recordAdded(1, .agreement, [.text: .text("Agua")])],
      when: .addRecord(
        .commitment,
        [
          .agreement: .record(1), .action: .text("Regar"),
          .starts: .date(CalendarDate(dayNumber: 21_000)),
          .deadline: .deadline(.date(CalendarDate(dayNumber: 20_999))),
        ]),
      refused: .endsBeforeStart(
        starts: CalendarDate(dayNumber: 21_000), ends: CalendarDate(dayNumber: 20_999))),
  ]

}
