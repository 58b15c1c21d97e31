import PlainIdentities
import Testing

@testable import Dialogue

/// Revisions of what another changed since it was seen.
@Suite("A revision of what was seen earlier")
struct DecideRevisionTests {
  static let table = records + cases + others + strikes

  private static let seen: [FieldKey: Value?] = [
    .text: .text("Agua"), .agendaItem: nil, .proposal: nil, .readAloud: nil,
  ]

  private static let agreement = Event.recordAdded(1, .agreement, [.text: .text("Agua")])

  private static func reworded(_ text: String) -> Event {
    .recordRevised(1, .agreement, from: [.text: .text("Agua")], to: [.text: .text(text)])
  }

  private static let day = Value.date(Example.date)

  private static func clash(
    _ key: FieldKey, stands: Value?, yours: Value?, records: [RecordID: Record] = [:]
  ) -> Refusal {
    .changedMeanwhile(
      .record(
        RecordClash(
          id: 1, kind: .agreement, key: key, stands: stands, yours: yours, records: records)))
  }

  private static let records: [Scenario] = [
    Scenario(
      "keeps what another wrote in a field that was left as it was",
      given: [agreement, reworded("Agua limpia")],
      when: .reviseRecord(1, .agreement, [.text: .text("Agua"), .readAloud: day], from: seen),
      then: .recordRevised(
        1, .agreement, from: [:],
        to: [
          .readAloud: day,
          .digest: .text(TextDigest(of: "agreement 11:Agua limpia\n").description),
        ])),
    Scenario(
      "is refused where both changed one field, and shows both",
      given: [agreement, reworded("Agua limpia")],
      when: .reviseRecord(1, .agreement, [.text: .text("Agua para todos ")], from: seen),
      refused: clash(
        .text, stands: .text("Agua limpia"), yours: .text("Agua para todos"))),
    Scenario(
      "goes through where what stands now was seen",
      given: [agreement, reworded("Agua limpia")],
      when: .reviseRecord(
        1, .agreement, [.text: .text("Agua para todos")], from: [.text: .text("Agua limpia")]),
      then: .recordRevised(
        1, .agreement, from: [.text: .text("Agua limpia")],
        to: [.text: .text("Agua para todos")])),
    Scenario(
      "has nothing to do where both wrote the same", given: [agreement, reworded("Agua limpia")],
      when: .reviseRecord(1, .agreement, [.text: .text("Agua limpia")], from: seen),
      refused: .nothingChanges),
    Scenario(
      "overwrites without being asked what it does not say that it saw",
      given: [agreement, reworded("Agua limpia")],
      when: .reviseRecord(1, .agreement, [.text: .text("Agua para todos")]),
      then: .recordRevised(
        1, .agreement, from: [.text: .text("Agua limpia")],
        to: [.text: .text("Agua para todos")])),
    Scenario(
      "is refused where another filled in what was seen empty",
      given: [
        agreement, .recordRevised(1, .agreement, from: [:], to: [.readAloud: day]),
      ],
      when: .reviseRecord(
        1, .agreement, [.text: .text("Agua"), .readAloud: .date(Example.day("2026-11-30"))],
        from: seen),
      refused: clash(
        .readAloud, stands: day, yours: .date(Example.day("2026-11-30")))),
    Scenario(
      "names what a reference refers to",
      given: [
        agreement, .recordAdded(2, .agendaItem, [.title: .text("Riego")]),
        .recordRevised(1, .agreement, from: [:], to: [.agendaItem: .record(2)]),
        .recordAdded(3, .agendaItem, [.title: .text("Pozos")]),
      ],
      when: .reviseRecord(
        1, .agreement, [.text: .text("Agua"), .agendaItem: .record(3)], from: seen),
      refused: clash(
        .agendaItem, stands: .record(2), yours: .record(3),
        records: [
          2: Record(
            id: 2, number: 1, kind: .agendaItem, values: [.title: .text("Riego")], folio: 3,
            at: Example.time(3)),
          3: Record(
            id: 3, number: 1, kind: .agendaItem, values: [.title: .text("Pozos")], folio: 5,
            at: Example.time(5)),
        ])),
    Scenario(
      "clears a field that nobody else touched",
      given: [agreement, .recordRevised(1, .agreement, from: [:], to: [.readAloud: day])],
      when: .reviseRecord(1, .agreement, [.text: .text("Agua")], from: [.readAloud: day]),
      then: .recordRevised(1, .agreement, from: [.readAloud: day], to: [:])),
  ]

  private static func revision(_ change: (inout CaseFileRevision) -> Void) -> CaseFileRevision {
    var revision = CaseFileRevision()
    change(&revision)
    return revision
  }

  private static let cases: [Scenario] = [
    Scenario(
      "of a case file is refused in the field that both changed",
      given: [.caseFileRevised(revision { $0.stage = .crisis })],
      when: .reviseCaseFile(
        revision {
          $0.name = "Otra"
          $0.stage = .early
        }, from: revision { $0.stage = .dialogue }),
      refused: .changedMeanwhile(
        .caseFile(stands: revision { $0.stage = .crisis }, yours: revision { $0.stage = .early }))),
    Scenario(
      "of a case file keeps what another wrote in its other fields",
      given: [.caseFileRevised(revision { $0.stage = .crisis })],
      when: .reviseCaseFile(
        revision {
          $0.name = "Otra"
          $0.stage = .dialogue
        },
        from: revision {
          $0.name = " Quebrada  Honda"
          $0.stage = .dialogue
        }),
      then: .caseFileRevised(
        from: revision { $0.name = "Quebrada Honda" }, to: revision { $0.name = "Otra" })),
  ]

  private static let minera = PartyDetails(name: "Minera", kind: .company)
  private static let ministry = PartyDetails(name: "Minera", kind: .state)
  private static let housed = PartyDetails(
    name: "Minera", kind: .company, address: "Jr. Uno 100")
  private static let added = Event.partyAdded(Party(id: 1, details: minera))
  private static let opened = Event.sessionOpened(1, date: Example.date, place: "A")

  private static let others: [Scenario] = [
    Scenario(
      "of a party keeps what another wrote in its other fields",
      given: [added, .partyRevised(Party(id: 1, details: ministry))],
      when: .reviseParty(
        1, PartyDetails(name: "Minera Sur", kind: .company), from: PartyRevision(minera)),
      then: .partyRevised(
        1, from: PartyRevision(from: PartyDetails(name: "x", kind: .state), to: ministry),
        to: PartyRevision(from: minera, to: PartyDetails(name: "Minera Sur", kind: .company)))),
    Scenario(
      "of a party leaves what it does not name as it stands",
      given: [.partyAdded(Party(id: 1, details: housed))],
      when: .people(.reviseParty(1, PartyRevision(from: minera, to: ministry))),
      then: .partyRevised(
        1, from: PartyRevision(from: ministry, to: minera),
        to: PartyRevision(from: minera, to: ministry))),
    Scenario(
      "of a party is refused in the field that both changed",
      given: [added, .partyRevised(Party(id: 1, details: ministry))],
      when: .reviseParty(
        1, PartyDetails(name: "Minera", kind: .other), from: PartyRevision(minera)),
      refused: .changedMeanwhile(
        .party(
          1, stands: PartyRevision(from: minera, to: ministry),
          yours: PartyRevision(from: minera, to: PartyDetails(name: "Minera", kind: .other))))),
    Scenario(
      "of a session keeps what another wrote in its other field",
      given: [opened, .sessionRevised(1, date: Example.date, place: "B")],
      when: .reviseSession(
        1, date: Example.day("2026-11-30"), place: "A",
        from: SessionRevision(date: Example.date, place: "A ")),
      then: .sessionRevised(
        1, from: SessionRevision(date: Example.date, place: nil),
        to: SessionRevision(date: Example.day("2026-11-30"), place: nil))),
    Scenario(
      "of a session is refused in the field that both changed",
      given: [opened, .sessionRevised(1, date: Example.date, place: "B")],
      when: .reviseSession(
        1, date: Example.date, place: "C",
        from: SessionRevision(date: Example.date, place: "A")),
      refused: .changedMeanwhile(
        .session(
          SessionClash(
            id: 1, stands: SessionRevision(date: nil, place: "B"),
            yours: SessionRevision(date: nil, place: "C"))))),
  ]

  private static let note = Event.noteAdded(text: "n", item: nil)

  private static let strikes: [Scenario] = [
    Scenario(
      "undo takes back what was seen", given: [note, note], when: .undo(folio: 3),
      then: .folioStruck(3)),
    Scenario(
      "undo takes back what was seen although another wrote something else since",
      given: [note, note], when: .undo(folio: 2), then: .folioStruck(2)),
    Scenario(
      "undo is refused where another undid it already", given: [note, note, .folioStruck(3)],
      when: .undo(folio: 3), refused: .alreadyStruck(3)),
    Scenario(
      "redo brings back what was seen", given: [note, .folioStruck(2)], when: .redo(folio: 3),
      then: .folioStruck(3)),
    Scenario(
      "redo brings back what was seen although another undid more since",
      given: [note, note, .folioStruck(3), .folioStruck(2)], when: .redo(folio: 4),
      then: .folioStruck(4)),
  ]

  @Test("follows the table", arguments: table)
  func row(scenario: Scenario) {
    scenario.check()
  }
}
