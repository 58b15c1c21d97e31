import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Taking events into the state")
struct EvolveTests {
  private let opened = Event.sessionOpened(1, date: Example.date, place: "Colegio")

  @Test("opens the mesa")
  func opening() {
    let mesa = Example.chronicle([]).mesa
    #expect(mesa.isOpened)
    #expect(mesa.id == Example.opening.id)
    #expect(mesa.caseFile == Example.opening.caseFile)
    #expect(mesa.phase == .preliminary)
  }

  @Test("keeps where a mark, a note, a step and a session come from")
  func origins() {
    let mesa = Example.chronicle([
      opened, .itemMarked("phase-0.a", .waived, reason: "r"),
      .noteAdded(1, text: "n", item: "phase-0.a", session: 1),
      .phaseEntered(.opening, openItems: 1, reason: "s"), .sessionClosed(1),
      .noteAdded(text: "m", item: nil),
    ]).mesa
    #expect(
      mesa.items["phase-0.a"]
        == ItemRecord(mark: .waived, reason: "r", at: Example.time(3), by: "Rosa", folio: 3))
    #expect(mesa.notes.map(\.session) == [1, nil])
    #expect(mesa.notes.map(\.folio) == [4, 7])
    #expect(mesa.notes(on: "phase-0.a").map(\.text) == ["n"])
    #expect(
      mesa.steps == [
        PhaseStep(
          from: .preliminary, to: .opening, openItems: 1, reason: "s", at: Example.time(5), folio: 5
        )
      ])
    let session = mesa.sessions.first
    #expect(session?.openedAt == Example.time(2))
    #expect(session?.closedAt == Example.time(6))
    #expect(session?.closedFolio == 6)
    #expect(mesa.openSession == nil)
  }

  @Test("replaces an attendance of the same name in its place")
  func attendance() {
    let mesa = Example.chronicle([
      opened,
      .attendanceRecorded(1, 1, isPresent: true), .attendanceRecorded(1, 2, isPresent: true),
      .attendanceRecorded(1, 1, isPresent: false),
    ]).mesa
    #expect(mesa.sessions.first?.attendance.map(\.person) == [1, 2])
    #expect(mesa.sessions.first?.present == 1)
  }

  @Test(
    "ignores what speaks of something unknown",
    arguments: [
      .partyRevised(Party(id: 9, details: PartyDetails(name: "x", kind: .other))),
      .partyRemoved(9), .sessionRevised(9, date: Example.date, place: "x"),
      .sessionClosed(9), .attendanceRemoved(9, 1),
      .attendanceRecorded(9, 1, isPresent: true), .person(.struck(9, reason: "x")),
      .person(.revised(9, from: PersonRevision(), to: PersonRevision())),
      .folioStruck(9), .folioStruck(0), .folioStruck(-1),
    ] as [Event])
  func unknown(event: Event) {
    #expect(Example.chronicle([opened, event]).mesa == Example.chronicle([opened]).mesa)
  }
}
