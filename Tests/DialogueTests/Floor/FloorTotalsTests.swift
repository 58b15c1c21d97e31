import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What turns add up to")
struct FloorTotalsTests {
  private typealias Table = FloorTable

  private static let chronicle: Chronicle = {
    var chronicle = Table.chronicle([
      (0, .matterTakenUp(1, 1)), (0, .floorGiven(1, .speaker(Table.fortunato))),
      (60, .floorInterrupted(1, by: .speaker(Table.rodrigo))), (20, .floorReturned(1)),
      (10, .floorGiven(1, .speaker(.party(1)))), (30, .floorGiven(1, .speaker(.person(5)))),
      (7, .floorGiven(1, .nobody)),
    ])
    for (person, presence) in [(1, true), (2, true), (3, true), (4, true), (5, true)] {
      chronicle.append(
        Folio(
          number: chronicle.folios.count + 1, at: Table.instant(200), by: "Rosa",
          event: .attendanceRecorded(1, PersonID(person), isPresent: presence)))
    }
    return chronicle
  }()

  private static let totals = chronicle.mesa.floorTotals(of: 1, at: Table.instant(300))

  @Test("stands by speaker, party, sex and matter")
  func sums() {
    let totals = Self.totals
    #expect(totals.speakers[Table.fortunato]?.seconds == 70)
    #expect(totals.parties[1]?.seconds == 100)
    #expect(totals.parties[1]?.turns == 2)
    #expect(totals.parties[2]?.interruptions == 1)
    #expect(totals.table.seconds == 7)
    #expect(totals.sexes[.unsaid]?.seconds == 127)
    #expect(totals.matters == [1: 127_000])
    #expect(totals.all.seconds == 127)
  }

  @Test("names whoever came and did not speak, parties first, with who spoke for them")
  func unheard() {
    let unheard = Self.chronicle.mesa.unheard(at: 1, Self.totals)
    #expect(
      unheard == [
        Unheard(speaker: .party(3), spokenFor: nil),
        Unheard(speaker: Table.eulogia, spokenFor: Table.fortunato),
        Unheard(speaker: Table.marisela, spokenFor: nil),
      ])
  }

  @Test("puts first, of those who wait, whoever's party was heard least")
  func leastHeard() {
    let mesa = Self.chronicle.mesa
    #expect(
      mesa.leastHeard(of: [Table.eulogia, Table.rodrigo], Self.totals) == Table.rodrigo)
    #expect(
      mesa.leastHeard(of: [Table.fortunato, Table.eulogia], Self.totals) == Table.eulogia)
    #expect(mesa.leastHeard(of: [], Self.totals) == nil)
  }
}

@Suite("Quorum")
struct QuorumTests {
  private static func quorum(_ events: [Event]) -> Quorum {
    let delegates: [Event] = [
      credential(11, 1, .accredited), credential(12, 3, .accredited),
      credential(13, 4, .pending),
      .attendanceRecorded(1, 1, isPresent: true), .attendanceRecorded(1, 3, isPresent: true),
      .attendanceRecorded(1, 4, isPresent: true),
    ]
    let chronicle = Example.chronicle(FloorTable.events + delegates + events)
    return chronicle.mesa.quorum(at: 1, on: Example.date)
  }

  private static func credential(_ id: RecordID, _ person: PersonID, _ code: Code) -> Event {
    .recordAdded(
      id, .delegate, [.person: .person(person), .accreditation: .code(code)], number: id.serial)
  }

  @Test("needs somebody with a credential that holds of each primary party")
  func credentials() {
    let quorum = Self.quorum([])
    #expect(quorum.present == [1, 2])
    #expect(quorum.missing == [3])
    #expect(!quorum.isReached)
  }

  @Test("is lost with whoever walks out, a person or a party, and comes back with them")
  func walkOut() {
    let person = Event.floor(.walkedOut(1, FloorTable.fortunato, words: ""))
    #expect(Self.quorum([person]).present == [2])
    #expect(Self.quorum([.floor(.walkedOut(1, .party(2), words: ""))]).present == [1])
    #expect(Self.quorum([person, .floor(.cameBack(1, FloorTable.fortunato))]).present == [1, 2])
  }

  @Test("does not count whoever has no voice, nor whoever left")
  func voice() {
    let mute = Event.recordRevised(11, .delegate, [.voice: .flag(false)])
    #expect(Self.quorum([mute]).present == [2])
    let left = Presence(isPresent: true, until: ClockHour("11:00"))
    let gone = Event.attendanceRecorded(1, Attendance(person: 1, presence: left))
    #expect(Self.quorum([gone]).present == [2])
  }

  @Test("is what the rule of the mesa asks for: each party, more than half of them, or nothing")
  func rule() {
    #expect(Self.quorum([]).rule == .eachParty)
    #expect(Self.quorum([.case(.quorumRuleSet(.majority))]).isReached)
    let one = Event.floor(.walkedOut(1, .party(2), words: ""))
    #expect(!Self.quorum([.case(.quorumRuleSet(.majority)), one]).isReached)
    #expect(Self.quorum([.case(.quorumRuleSet(.none)), one]).isReached)
  }

  @Test("whoever has no credential that holds speaks by leave")
  func leave() {
    let chronicle = Example.chronicle(FloorTable.events + [Self.credential(11, 1, .accredited)])
    #expect(chronicle.mesa.unaccredited(on: Example.date) == [2, 3, 4])
  }
}

@Suite("The agenda proposed for a session")
struct ProposedAgendaTests {
  private static func proposed(_ events: [Event]) -> [RecordID] {
    Example.chronicle(FloorTable.events + events).mesa.proposedAgenda.map(\.item)
  }

  @Test("is what the last one left untouched, and what is new since")
  func left() {
    #expect(Self.proposed([]) == [])
    let chronicle = FloorTable.chronicle([
      (10, .matterTakenUp(1, 1)), (60, .matterTakenUp(1, nil)),
    ])
    #expect(chronicle.mesa.proposedAgenda.map(\.item) == [2])
  }

  @Test("and it meets where the last acta says, else where the last session met")
  func place() {
    let closed = FloorTable.events + [.sessionClosed(1)]
    #expect(Example.chronicle(Array(FloorTable.events.dropLast())).mesa.proposedPlace == "")
    #expect(Example.chronicle(closed).mesa.proposedPlace == "Local")
    let acta = Event.recordAdded(
      9, .acta, [.session: .session(1), .nextPlace: .text("Escuela de Huaylla")])
    #expect(Example.chronicle(closed + [acta]).mesa.proposedPlace == "Escuela de Huaylla")
  }
}
