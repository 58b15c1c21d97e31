import PlainIdentities
import Testing

@testable import Dialogue

@Suite("A chronicle")
struct ChronicleTests {
  @Test("stands before the first folio at an unopened mesa")
  func empty() {
    let chronicle = Chronicle([])
    #expect(chronicle.mesa == .unopened)
    #expect(chronicle.mesa(asOf: 0) == .unopened)
    #expect(chronicle.undoable == nil)
    #expect(chronicle.redoable == nil)
  }

  @Test("gives the state as of a folio, with the strikes written by then")
  func asOf() {
    let book = Example.chronicle([
      .circumstanceSet(.violence, present: true), .folioStruck(2), .folioStruck(3),
    ])
    #expect((0...5).map { book.mesa(asOf: $0).circumstances.count } == [0, 0, 1, 0, 1, 1])
    #expect(book.mesa(asOf: -1) == .unopened)
    #expect(book.struck == [3])
  }

  @Test("finds the last folio of a day")
  func lastFolio() {
    let book = Example.chronicle([.noteAdded(text: "x", item: nil)])
    #expect(book.lastFolio(on: Example.date) == 2)
    #expect(book.lastFolio(on: Example.day("2026-11-21")) == 0)
    #expect(book.lastFolio(on: Example.day("2027-01-01")) == 2)
  }

  @Test("names what undo and redo would do")
  func undoableAndRedoable() {
    let book = Example.chronicle([
      .noteAdded(text: "x", item: nil), .noteAdded(text: "y", item: nil), .folioStruck(3),
    ])
    #expect(book.undoable?.number == 2)
    #expect(book.redoable?.number == 4)
  }
}
