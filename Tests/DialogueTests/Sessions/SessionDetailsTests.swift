import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What is stated of a session")
struct SessionDetailsTests {
  static let table: [Scenario] = stated + agendas

  private static let details = SessionDetails(
    date: Example.date, place: "Colegio", modality: .mixed, statedOpening: ClockHour("9:00"),
    agenda: [AgendaEntry(2, minutes: 30), AgendaEntry(1, minutes: 45)])
  private static let items: [Event] = [
    .recordAdded(1, .agendaItem, [.title: .text("Agua"), .minutes: .number(45)]),
    .recordAdded(2, .agendaItem, [.title: .text("Canon")], number: 2),
    .recordAdded(3, .agreement, [.text: .text("Habrá agua")]),
  ]
  private static let opened = Event.sessionOpened(1, date: Example.date, place: "Colegio")

  private static func revision(
    _ change: (inout SessionRevision) -> Void
  ) -> SessionRevision {
    var revision = SessionRevision()
    change(&revision)
    return revision
  }

  private static func agenda(_ entries: AgendaEntry...) -> SessionRevision {
    revision { $0.agenda = entries }
  }

  private static let stated: [Scenario] = [
    Scenario(
      "a session is opened with its agenda, which takes the minutes of the mesa's",
      given: items,
      when: .openSession(
        SessionDetails(
          date: Example.date, place: " Colegio", modality: .mixed,
          statedOpening: ClockHour("9:00"),
          agenda: [AgendaEntry(2, minutes: 30), AgendaEntry(1)])),
      then: .sessionOpened(1, details)),
    Scenario(
      "hours and modality are stated, each by itself", given: [opened],
      when: .reviseSession(
        1,
        revision {
          $0.modality = .some(.remote)
          $0.statedClosing = .some(ClockHour("12:30"))
        }),
      then: .sessionRevised(
        1,
        from: revision {
          $0.modality = .some(nil)
          $0.statedClosing = .some(nil)
        },
        to: revision {
          $0.modality = .some(.remote)
          $0.statedClosing = .some(ClockHour("12:30"))
        })),
    Scenario(
      "what was stated is taken back", given: items + [.sessionOpened(1, details)],
      when: .reviseSession(1, revision { $0.statedOpening = .some(nil) }),
      then: .sessionRevised(
        1, from: revision { $0.statedOpening = .some(ClockHour("9:00")) },
        to: revision { $0.statedOpening = .some(nil) })),
    Scenario(
      "a modality is one of its list", given: [opened],
      when: .reviseSession(1, revision { $0.modality = .some(.pending) }),
      refused: .badCode(.modality, .pending)),
    Scenario(
      "an hour that another stated meanwhile is not written over",
      given: [
        opened,
        .sessionRevised(
          1, from: SessionRevision(),
          to: revision { $0.statedOpening = .some(ClockHour("9:00")) }),
      ],
      when: .reviseSession(
        1, revision { $0.statedOpening = .some(ClockHour("9:30")) },
        from: revision { $0.statedOpening = .some(nil) }),
      refused: .changedMeanwhile(
        .session(
          SessionClash(
            id: 1, stands: revision { $0.statedOpening = .some(ClockHour("9:00")) },
            yours: revision { $0.statedOpening = .some(ClockHour("9:30")) })))),
  ]

  private static let agendas: [Scenario] = [
    Scenario(
      "an agenda is given whole, in its order", given: items + [opened],
      when: .reviseSession(1, agenda(AgendaEntry(2, minutes: 10), AgendaEntry(1))),
      then: .sessionRevised(
        1, from: agenda(), to: agenda(AgendaEntry(2, minutes: 10), AgendaEntry(1, minutes: 45)))),
    Scenario(
      "another order is another agenda", given: items + [.sessionOpened(1, details)],
      when: .reviseSession(
        1, agenda(AgendaEntry(1, minutes: 45), AgendaEntry(2, minutes: 30))),
      then: .sessionRevised(
        1, from: revision { $0.agenda = details.agenda },
        to: agenda(AgendaEntry(1, minutes: 45), AgendaEntry(2, minutes: 30)))),
    Scenario(
      "the same agenda again changes nothing", given: items + [.sessionOpened(1, details)],
      when: .reviseSession(1, revision { $0.agenda = details.agenda }), refused: .nothingChanges),
    Scenario(
      "the agenda of a closed session is corrected with a reason",
      given: items + [opened, .sessionClosed(1)],
      when: .reviseSession(1, agenda(AgendaEntry(1))), refused: .closedSessionNeedsReason(1)),
    Scenario(
      "an agenda takes up matters of the mesa's agenda alone", given: items + [opened],
      when: .reviseSession(1, agenda(AgendaEntry(3))),
      refused: .notOnAgenda(RecordNumber(.agreement, 1))),
    Scenario(
      "an agenda takes up nothing that is not there", given: items + [opened],
      when: .reviseSession(1, agenda(AgendaEntry(9))), refused: .unknownRecord(9)),
    Scenario(
      "an agenda takes up nothing that was struck out",
      given: items + [.recordStruck(2, reason: "r"), opened],
      when: .reviseSession(1, agenda(AgendaEntry(2))),
      refused: .recordIsStruck(RecordNumber(.agendaItem, 2), reason: "r")),
    Scenario(
      "a matter stands on an agenda once", given: items + [opened],
      when: .reviseSession(1, agenda(AgendaEntry(1), AgendaEntry(1, minutes: 5))),
      refused: .twiceOnAgenda(RecordNumber(.agendaItem, 1))),
    Scenario(
      "a matter takes at least a minute", given: items,
      when: .openSession(
        SessionDetails(date: Example.date, place: "", agenda: [AgendaEntry(1, minutes: 0)])),
      refused: .numberOutOfRange(.minutes, 1...1440)),
    Scenario(
      "a matter takes at most a day", given: items + [opened],
      when: .reviseSession(1, agenda(AgendaEntry(1, minutes: 1441))),
      refused: .numberOutOfRange(.minutes, 1...1440)),
    Scenario(
      "a matter is not struck out while a session takes it up",
      given: items + [.sessionOpened(1, details), .sessionClosed(1)],
      when: .strikeRecord(2, reason: "r"),
      refused: .onAgenda(RecordNumber(.agendaItem, 2), session: 1)),
    Scenario(
      "a matter that no session takes up any more is struck out",
      given: items + [
        .sessionOpened(1, details),
        .sessionRevised(1, from: SessionRevision(), to: agenda(AgendaEntry(1))),
      ],
      when: .strikeRecord(2, reason: "r"), then: .recordStruck(2, reason: "r")),
    Scenario(
      "a matter is not undone while a session takes it up",
      given: items + [.sessionOpened(1, details)], when: .undo(folio: 3),
      refused: .dependedOn(3, by: 5)),
    Scenario(
      "an agenda does not come back with a matter that was struck out since",
      given: items + [
        .sessionOpened(1, details),
        .sessionRevised(
          1, from: revision { $0.agenda = details.agenda }, to: agenda(AgendaEntry(1))),
        .recordStruck(2, reason: "r"),
      ],
      when: .undo(folio: 6), refused: .lacks(6, .record)),
    Scenario(
      "a strike does not come back on a matter that a session has taken up since",
      given: items + [
        .recordStruck(2, reason: "r"), .folioStruck(5), .sessionOpened(1, details),
      ],
      when: .redo(folio: 6), refused: .onAgenda(RecordNumber(.agendaItem, 2), session: 1)),
    Scenario(
      "an hour is undone though the agenda was given since",
      given: items + [
        opened,
        .sessionRevised(
          1, from: revision { $0.statedOpening = .some(nil) },
          to: revision { $0.statedOpening = .some(ClockHour("9:00")) }),
        .sessionRevised(1, from: agenda(), to: agenda(AgendaEntry(1))),
      ],
      when: .undo(folio: 6), then: .folioStruck(6)),
    Scenario(
      "an agenda is not undone where it was given anew since",
      given: items + [
        opened, .sessionRevised(1, from: agenda(), to: agenda(AgendaEntry(1))),
        .sessionRevised(1, from: agenda(AgendaEntry(1)), to: agenda(AgendaEntry(2))),
      ],
      when: .undo(folio: 6), refused: .changedSince(6, by: 7, author: "Rosa")),
  ]

  @Test("follows the table", arguments: table)
  func row(scenario: Scenario) {
    scenario.check()
  }

  @Test("the clash of an agenda names its matters")
  func clash() throws {
    let chronicle = Example.chronicle(
      Self.items + [
        Self.opened, .sessionRevised(1, from: Self.agenda(), to: Self.agenda(AgendaEntry(2))),
      ])
    let command = Command.reviseSession(1, Self.agenda(AgendaEntry(1)), from: Self.agenda())
    do throws(Refusal) {
      _ = try chronicle.decide(command, in: Example.handbook)
      Issue.record("nothing was refused")
    } catch {
      guard case .changedMeanwhile(.session(let clash)) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(clash.titles == [1: "Agua", 2: "Canon"])
      #expect(clash.stands == Self.agenda(AgendaEntry(2)))
    }
  }

  @Test("an identity of the agenda of which only the number is said is made whole")
  func identities() throws {
    let origin = Origin(bits: 77)
    var chronicle = Chronicle()
    chronicle.append(Example.folio(1, .mesaOpened(Example.opening)))
    let item = RecordID(origin: origin, serial: 1)
    chronicle.append(
      Example.folio(
        2, .recordAdded(item, number: 1, session: nil, .agendaItem, [.title: .text("Agua")])))
    let command = Command.openSession(
      SessionDetails(date: Example.date, place: "", agenda: [AgendaEntry(1)]))
    let event = try chronicle.decide(command, in: Example.handbook, from: origin)
    guard case .session(.sessionOpened(_, let details)) = event else {
      Issue.record("\(event)")
      return
    }
    #expect(details.agenda == [AgendaEntry(item)])
  }
}
