import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The records of a mesa")
struct RecordBookTests {
  private func book(_ events: [Event]) -> RecordBook { Example.chronicle(events).mesa.records }

  private static let agreement = Event.recordAdded(1, .agreement, [.text: .text("Agua limpia")])
  private static let promise = Event.recordAdded(
    2, .commitment, [.agreement: .record(1), .action: .text("Medir"), .responsible: .parties([3])])
  private static let claim = Event.recordAdded(
    3, .claim, [.party: .party(1), .text: .text("x"), .against: .party(2)])

  @Test("stand in the order in which they were written, each under its number")
  func standing() {
    let book = book([Self.agreement, Self.promise, Self.claim])
    #expect(book.standing.map(\.id) == [1, 2, 3])
    #expect(book[2]?.text(.action) == "Medir")
    #expect(book[4] == nil)
    #expect(book.nextID == 4)
    #expect(book.all(.claim).map(\.id) == [3])
  }

  @Test("belong to others by reference")
  func owners() {
    let book = book([Self.agreement, Self.promise, Self.claim])
    #expect(book.all(.commitment, of: 1).map(\.id) == [2])
    #expect(book.all(.commitment, of: 2).isEmpty)
    #expect(book.all(.agreement, of: 1).isEmpty, "an agreement belongs to nothing")
    #expect(book.referring(to: 1).map(\.id) == [2])
    #expect(book.referring(to: 2).isEmpty)
  }

  @Test("know which parties they speak of, alone or among several")
  func mentions() {
    let book = book([Self.agreement, Self.promise, Self.claim])
    #expect((1...4).map { book.mentions(party: PartyID($0)) } == [true, true, true, false])
  }

  @Test("remember where and when they were written, and when last changed")
  func provenance() {
    let book = book([
      .sessionOpened(1, date: Example.date, place: ""),
      .recordAdded(1, number: 1, session: 1, .agreement, [.text: .text("Agua limpia")]),
      .sessionClosed(1), .recordRevised(1, .agreement, [.text: .text("Otra")]),
      Self.promise,
    ])
    #expect(book[1]?.session == 1)
    #expect(book[1]?.folio == 5)
    #expect(book[1]?.at == Example.time(5))
    #expect(book[1]?.text(.text) == "Otra")
    #expect(book[2]?.session == nil)
  }

  @Test("that are struck out stay legible with the reason, and their number is not given again")
  func struck() {
    let book = book([Self.agreement, .recordStruck(1, reason: "doble")])
    #expect(book.standing.isEmpty)
    #expect(book.struck.map(\.reason) == ["doble"])
    #expect(book.struck.map(\.folio) == [3])
    #expect(book[1] == nil)
    #expect(book.everWritten(1)?.text(.text) == "Agua limpia")
    #expect(book.everWritten(2) == nil)
    #expect(book.nextID == 2)
  }

  @Test("move before another, or to the end")
  func moves() {
    let rules = (1...3).map {
      Event.recordAdded(RecordID($0), .groundRule, [.text: .text("\($0)")])
    }
    #expect(book(rules + [.recordMoved(3, before: 1)]).standing.map(\.id) == [3, 1, 2])
    #expect(book(rules + [.recordMoved(1, before: 3)]).standing.map(\.id) == [2, 1, 3])
    #expect(book(rules + [.recordMoved(1, before: nil)]).standing.map(\.id) == [2, 3, 1])
  }

  @Test(
    "are not changed by an event that speaks of what is not there",
    arguments: [
      .recordRevised(9, .agreement, [:]), .recordRevised(1, .claim, [.text: .text("y")]),
      .recordStruck(9, reason: "x"), .recordMoved(9, before: 1), .recordMoved(1, before: 1),
      .recordAdded(1, .claim, [.text: .text("y")]),
    ] as [Event])
  func unknown(event: Event) {
    #expect(book([Self.agreement, event]) == book([Self.agreement]))
  }

  @Test("say of a choice that was left open the first of its list")
  func firstCode() {
    let record = Record(id: 1, kind: .delegate, values: [.seat: .code(.alternate)])
    #expect(record.code(.seat) == .alternate)
    #expect(record.code(.accreditation) == .pending)
    #expect(record.code(.standing) == nil)
    #expect(record.text(.name) == "")
    #expect(record.date(.expiry) == nil)
    #expect(record.flag(.voice) == false)
    #expect(record.party() == nil)
  }

  @Test("are told apart from those of an earlier state")
  func differences() {
    let book = Example.chronicle([
      Self.agreement, Self.promise, .recordRevised(1, .agreement, [.text: .text("Otra")]),
      Self.claim, .recordStruck(2, reason: "x"),
    ])
    let found = book.mesa.differences(since: book.mesa(asOf: 3), in: Example.handbook)
    let standing = book.mesa.records.standing
    #expect(
      found == [
        .recordRevised(from: book.mesa(asOf: 3).records.standing[0], to: standing[0]),
        .recordAdded(standing[1]),
        .recordStruck(book.mesa.records.struck[0].record),
      ])
  }
}
