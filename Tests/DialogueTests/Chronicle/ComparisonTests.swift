import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What changed between two states")
struct ComparisonTests {
  private func differences(_ before: [Event], _ after: [Event]) -> [Difference] {
    let book = Example.chronicle(before + after)
    return book.mesa.differences(since: book.mesa(asOf: before.count + 1), in: Example.handbook)
  }

  private let opened = Event.sessionOpened(1, date: Example.date, place: "Colegio")
  private let ana = Attendance(person: 1, presence: .present)

  private func party(_ id: PartyID, _ name: String) -> Party {
    Party(id: id, details: PartyDetails(name: name, kind: .community))
  }

  @Test("is nothing between a state and itself")
  func same() {
    #expect(differences([opened, .noteAdded(text: "x", item: nil)], []) == [])
  }

  @Test("is an acta that went to signature")
  func frozen() {
    let acta = Event.recordAdded(1, .acta, [.session: .session(1)])
    let freezing = Event.actaFrozen(
      1, number: 1, date: Example.date, agreements: [], digest: "ab")
    let found = differences([opened, acta], [freezing])
    guard case .acta(.actaFrozen(let frozen))? = found.first, found.count == 1 else {
      Issue.record("\(found)")
      return
    }
    #expect(frozen.number == 1 && frozen.digest == "ab")
  }

  @Test("is nothing where all was taken back")
  func takenBack() {
    let events: [Event] = [
      .circumstanceSet(.violence, present: true), .folioStruck(2),
      .partyAdded(party(1, "x")), .partyRemoved(1),
      .itemMarked("phase-0.a", .done, reason: ""), .itemMarked("phase-0.a", .pending, reason: ""),
      .phaseEntered(.opening, openItems: 0, reason: ""),
      .phaseEntered(.preliminary, openItems: 0, reason: ""),
    ]
    #expect(differences([], events) == [])
  }

  @Test("comes in the order of case, circumstances, phase, parties, sessions, items, notes")
  func order() {
    var revision = CaseFileRevision()
    revision.stage = .crisis
    var before = CaseFileRevision()
    before.stage = .unsaid
    let events: [Event] = [
      .noteAdded(text: "n", item: nil), .itemMarked("phase-1.a", .done, reason: ""),
      .itemMarked("phase-0.b", .waived, reason: "r"), opened, .partyAdded(party(1, "x")),
      .phaseEntered(.followUp, openItems: 2, reason: "s"),
      .circumstanceSet(.wounded, present: true), .caseFileRevised(revision),
    ]
    let mesa = Example.chronicle(events).mesa
    #expect(
      differences([], events) == [
        .caseFile(from: before, to: revision),
        .circumstance(.wounded, present: true), .phase(from: .preliminary, to: .followUp),
        .partyAdded(party(1, "x")), .sessionOpened(mesa.sessions[0]),
        .item("phase-0.b", from: .pending, to: .waived, reason: "r"),
        .item("phase-1.a", from: .pending, to: .done, reason: ""), .note(mesa.notes[0]),
      ])
  }

  @Test("tells a party revised from one added or removed")
  func parties() {
    let found = differences(
      [.partyAdded(party(1, "x")), .partyAdded(party(2, "y"))],
      [.partyRevised(party(1, "z")), .partyRemoved(2), .partyAdded(party(3, "w"))])
    #expect(
      found == [
        .partyRevised(from: party(1, "x"), to: party(1, "z")), .partyAdded(party(3, "w")),
        .partyRemoved(party(2, "y")),
      ])
  }

  @Test("tells what became of a session")
  func sessions() {
    let closing: [Event] = [
      .attendanceRecorded(1, ana), .sessionClosed(1),
      .sessionRevised(1, date: Example.date, place: "Local"),
    ]
    let session = Example.chronicle([opened] + closing).mesa.sessions[0]
    let before = Example.chronicle([opened]).mesa.sessions[0]
    #expect(
      differences([opened], closing) == [
        .sessionRevised(from: before, to: session), .sessionClosed(session),
        .attendance(session: 1, present: 1, total: 1),
      ])
    #expect(
      differences([], [opened] + closing) == [
        .sessionOpened(session), .sessionClosed(session),
        .attendance(session: 1, present: 1, total: 1),
      ])
  }

  @Test("tells a session and a note that were struck out, and one opened in the same place")
  func struck() {
    let note = Event.noteAdded(text: "n", item: nil)
    let before = Example.chronicle([opened, note]).mesa
    let again = Event.sessionOpened(2, date: Example.date, place: "Local")
    let book = Example.chronicle([opened, note, .folioStruck(3), .folioStruck(2), again])
    #expect(
      book.mesa.differences(since: before, in: Example.handbook) == [
        .sessionOpened(book.mesa.sessions[0]), .sessionStruck(before.sessions[0]),
        .noteStruck(before.notes[0]),
      ])
  }

  @Test("tells a session that is open again because its closing was struck out")
  func reopened() {
    let book = Example.chronicle([opened])
    #expect(
      differences([opened, .sessionClosed(1)], [.folioStruck(3)])
        == [.sessionReopened(book.mesa.sessions[0])])
  }

  @Test("tells a reason written anew under the same mark")
  func reason() {
    #expect(
      differences(
        [.itemMarked("phase-0.a", .waived, reason: "r")],
        [.itemMarked("phase-0.a", .waived, reason: "s")])
        == [.item("phase-0.a", from: .waived, to: .waived, reason: "s")])
  }
}
