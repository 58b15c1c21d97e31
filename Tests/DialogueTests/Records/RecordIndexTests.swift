import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Where the records stand")
struct RecordIndexTests {
  private static let random = SeededRandom(seed: SeededRandom.base, run: 1)

  private func record(_ id: RecordID, owner: RecordID) -> Record {
    Record(id: id, kind: .commitment, values: [.agreement: .record(owner)])
  }

  private func folio(_ number: Int) -> Folio {
    Folio(number: number, at: Example.time(number), by: "Rosa", event: .sessionClosed(1))
  }

  @Test("follows moves, strikes and new owners in any order, as a recount finds")
  func anyOrder() {
    var random = Self.random
    var book = RecordBook()
    for step in 1...400 {
      let id = RecordID.random(in: 1...max(1, book.nextID.serial), using: &random)
      let other = RecordID.random(in: 1...max(1, book.nextID.serial), using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: book.strike(id, reason: "", folio: step)
      case 1, 2: book.move(id, before: Bool.random(using: &random) ? other : nil)
      case 3:
        book.revise(
          id, of: .commitment, from: [:], to: [.agreement: .record(RecordID(step % 5))],
          folio: folio(step))
      default: book.add(record(book.nextID, owner: RecordID(step % 5)))
      }
      for owner: RecordID in 0..<5 {
        let expected = book.standing.filter { $0.reference(.agreement) == owner }
        #expect(book.all(.commitment, of: owner) == expected, "\(random), step \(step)")
      }
      #expect(book.all(.commitment) == book.standing, "\(random), step \(step)")
      for record in book.standing { #expect(book[record.id] == record, "\(random)") }
    }
  }
}
