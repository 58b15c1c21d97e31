import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Deciding on people")
struct DecidePersonTests {
  static let table: [Scenario] = adding + revising + striking + naming + answering

  private static let parties: [Event] = [
    .partyAdded(Party(id: 1, details: PartyDetails(name: "Comunidad", kind: .community))),
    .partyAdded(Party(id: 2, details: PartyDetails(name: "Minera", kind: .company))),
  ]
  private static let opened = Event.sessionOpened(1, date: Example.date, place: "")
  private static let ana = PersonDetails(name: "Ana Peña", dni: "12345678", party: 1)
  static let twins: [Event] =
    parties + [
      opened, .person(.added(Person(id: 1, details: ana))), .personAdded(2, "Ana Peña", of: 1),
    ]
  private static let one: [Event] =
    parties + [opened, .person(.added(Person(id: 1, details: ana)))]

  private static func revision(
    _ change: (inout PersonRevision) -> Void
  ) -> PersonRevision {
    var revision = PersonRevision()
    change(&revision)
    return revision
  }

  private static let offList: [Event] = one + [.person(.struck(1, reason: "r"))]
  private static let struck: Person = {
    var person = Person(id: 1, details: ana)
    person.strike = PersonStrike(reason: "r", folio: 6)
    return person
  }()

  /// Off the list, and so is her party, of which nothing speaks any more.
  private static let gone: [Event] =
    one + [
      .attendanceRecorded(1, 1, isPresent: true), .attendanceRemoved(1, 1),
      .person(.struck(1, reason: "r")), .partyRemoved(1),
    ]

  private static let adding: [Scenario] = [
    Scenario(
      "nobody is written down whose party is gone", given: gone,
      when: .recordAttendance(1, .known(1), .present), refused: .unknownParty(1)),
    Scenario(
      "nobody answers for anything whose party is gone", given: gone,
      when: .addRecord(.teamMember, [.person: .person(1), .teamRole: .code(.observer)]),
      refused: .unknownParty(1)),
    Scenario(
      "nobody comes back to a list whose party is gone", given: gone, when: .undo(folio: 7),
      refused: .lacks(7, .party)),
    Scenario(
      "the first person is number 1, with the name tidied", given: parties,
      when: .person(.add(PersonDetails(name: "  Ana  Peña ", dni: "12345678", party: 1))),
      then: .person(.added(Person(id: 1, details: ana)))),
    Scenario(
      "two of one name and one party are two people", given: one,
      when: .person(.add(ana)), then: .person(.added(Person(id: 2, details: ana)))),
    Scenario(
      "a number that was struck is not given again",
      given: one + [.folioStruck(5)], when: .person(.add(ana)),
      then: .person(.added(Person(id: 2, details: ana)))),
    Scenario(
      "a DNI that is none is kept as it was said",
      when: .person(.add(PersonDetails(name: "Ana", dni: "lo trae mañana"))),
      then: .person(
        .added(Person(id: 1, details: PersonDetails(name: "Ana", dni: "lo trae mañana"))))),
    Scenario(
      "a person has a name", when: .person(.add(PersonDetails(name: " \u{200B}"))),
      refused: .blank(.person)),
    Scenario(
      "what is known of a person is short",
      when: .person(
        .add(PersonDetails(name: "Ana", phone: String(repeating: "9", count: 201)))),
      refused: .recordFieldTooLong(.phone, 200)),
    Scenario(
      "the party exists", when: .person(.add(PersonDetails(name: "Ana", party: 7))),
      refused: .unknownParty(7)),
    Scenario(
      "a sex is one of its list", when: .person(.add(PersonDetails(name: "Ana", sex: .viable))),
      refused: .badCode(.sex, .viable)),
  ]

  private static let revising: [Scenario] = [
    Scenario(
      "only what changes is written", given: one,
      when: .person(
        .revise(
          1,
          revision {
            $0.name = "Ana Peña"
            $0.phone = " 900 000 101"
            $0.party = .some(nil)
          })),
      then: .person(
        .revised(
          1,
          from: revision {
            $0.phone = ""
            $0.party = 1
          },
          to: revision {
            $0.phone = "900 000 101"
            $0.party = .some(nil)
          }))),
    Scenario(
      "what is the same is not written again", given: one,
      when: .person(.revise(1, revision { $0.name = "Ana Peña " })), refused: .nothingChanges),
    Scenario(
      "a field that another changed meanwhile is not written over", given: one,
      when: .person(
        .revise(1, revision { $0.dni = "87654321" }, from: revision { $0.dni = "" })),
      refused: .changedMeanwhile(
        .person(
          PersonClash(
            id: 1, stands: revision { $0.dni = "12345678" },
            yours: revision { $0.dni = "87654321" })))),
    Scenario(
      "an unknown person is not revised", when: .person(.revise(3, revision { $0.name = "x" })),
      refused: .unknownPerson(3)),
  ]

  private static let striking: [Scenario] = [
    Scenario(
      "a person leaves the list with the reason", given: one,
      when: .person(.strike(1, reason: " Ya no viene ")),
      then: .person(.struck(1, reason: "Ya no viene"))),
    Scenario(
      "striking takes a reason", given: one, when: .person(.strike(1, reason: "")),
      refused: .blank(.reason)),
    Scenario(
      "a person leaves the list once", given: one + [.person(.struck(1, reason: "x"))],
      when: .person(.strike(1, reason: "y")), refused: .nothingChanges),
    Scenario(
      "a party whose person stands stays", given: one, when: .removeParty(1),
      refused: .partyInUse("Comunidad")),
    Scenario(
      "a party whose people are all off the list may go",
      given: one + [.person(.struck(1, reason: "x"))], when: .removeParty(1),
      then: .partyRemoved(1)),
  ]

  private static let naming: [Scenario] = [
    Scenario(
      "a name is that person's whatever the spaces", given: one,
      when: .recordAttendance(1, " Ana\u{A0} Peña", of: 1),
      then: .attendanceRecorded(1, 1, isPresent: true)),
    Scenario(
      "accents tell people apart", given: one, when: .recordAttendance(1, "Ana Pena", of: 1),
      then: .attendanceRecorded(1, 2, isPresent: true)),
    Scenario(
      "parties tell people apart", given: one, when: .recordAttendance(1, "Ana Peña", of: 2),
      then: .attendanceRecorded(1, 2, isPresent: true)),
    Scenario(
      "several of one name are told and not chosen from", given: twins,
      when: .recordAttendance(1, "Ana Peña", of: 1),
      refused: .severalPeople(
        "Ana Peña",
        [Namesake(id: 1, mark: .dni("12345678")), Namesake(id: 2, mark: .number(2))])),
    Scenario(
      "the name of somebody off the list makes no second person", given: offList,
      when: .recordAttendance(1, "Ana Peña", of: 1), refused: .offList(struck)),
    Scenario(
      "whoever is off the list is still called by number", given: offList,
      when: .recordAttendance(1, .known(1), .present),
      then: .attendanceRecorded(1, 1, isPresent: true)),
    Scenario(
      "somebody on the list has the name before somebody off it",
      given: offList + [.person(.added(Person(id: 2, details: ana)))],
      when: .recordAttendance(1, "Ana Peña", of: 1),
      then: .attendanceRecorded(1, 2, isPresent: true)),
    Scenario(
      "another party's person is another than the one off the list", given: offList,
      when: .recordAttendance(1, "Ana Peña", of: 2),
      then: .attendanceRecorded(1, 2, isPresent: true)),
    Scenario(
      "nobody is taken off an attendance who is unknown", given: one,
      when: .session(.removeAttendance(1, .known(9))),
      refused: .unknownPerson(9)),
    Scenario(
      "a DNI tells them apart", given: twins,
      when: .addRecord(
        .delegate, [.name: .text("Ana Peña"), .party: .party(1), .dni: .text("12345678")]),
      then: .recordAdded(1, number: 1, session: 1, .delegate, [.person: .person(1)])),
    Scenario(
      "somebody who is known is not named", given: one,
      when: .recordAttendance(1, .known(4), .absent),
      refused: .unknownPerson(4)),
    Scenario(
      "a speaker is looked for in the party whose word it is", given: one,
      when: .addRecord(
        .claim, [.party: .party(2), .text: .text("x"), .speaker: .named("Ana Peña")]),
      then: .recordAdded(
        1, number: 1, session: 1, .claim,
        [.party: .party(2), .text: .text("x"), .speaker: .person(2)])),
    Scenario(
      "a body stays a text", given: one,
      when: .addRecord(.willingness, [.party: .party(1), .by: .text(" La  Defensoría")]),
      then: .recordAdded(
        1, number: 1, session: 1, .willingness, [.party: .party(1), .by: .text("La Defensoría")])),
    Scenario(
      "a text that is exactly one person's name is that person", given: one,
      when: .addRecord(.willingness, [.party: .party(1), .by: .text("Ana  Peña")]),
      then: .recordAdded(
        1, number: 1, session: 1, .willingness, [.party: .party(1), .by: .person(1)])),
    Scenario(
      "a text that is two people's name stays a text", given: twins,
      when: .addRecord(.willingness, [.party: .party(1), .by: .text("Ana Peña")]),
      then: .recordAdded(
        1, number: 1, session: 1, .willingness, [.party: .party(1), .by: .text("Ana Peña")])),
    Scenario(
      "an unknown name is not taken off an attendance", given: one,
      when: .removeAttendance(1, "Ana Peña"), refused: .unknownAttendance("Ana Peña")),
  ]

  @Test("follows the table", arguments: table)
  func row(scenario: Scenario) { scenario.check() }
}
