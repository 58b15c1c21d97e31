import PlainIdentities
import Testing

@testable import Dialogue

@Suite("People seen against people in the book")
struct BookCountTests {
  private func count(_ values: [FieldKey: Value]) -> BookCount? {
    BookCount(Record(id: 1, kind: .visit, values: values))
  }

  @Test("warn where the book has more than were seen, or fewer, and where both were counted")
  func counts() {
    let place: [FieldKey: Value] = [.placeKind: .code(.policeStation)]
    func count(_ book: Int?, _ seen: Int?) -> BookCount? {
      var values = place
      values[.bookCount] = book.map { .number($0) }
      values[.seenCount] = seen.map { .number($0) }
      return self.count(values)
    }
    #expect(count(3, 2) == .unseen(1))
    #expect(count(2, 5) == .unlisted(3))
    #expect(count(2, 2) == nil)
    #expect(count(nil, 2) == nil && count(2, nil) == nil)
  }

  @Test("are not held against each other in a hospital")
  func hospital() {
    #expect(
      count([
        .placeKind: .code(.hospital), .bookCount: .number(3), .seenCount: .number(1),
      ]) == nil)
  }

  @Test("count whoever was talked to at the visit as seen there, each once, and claim no more")
  func interviewed() throws {
    var table = Table()
    let visit = table.add(
      .visit,
      [
        .placeKind: .code(.policeStation), .place: .text("Comisaría"),
        .date: .date(Example.date), .bookCount: .number(2),
      ])
    func count() throws -> BookCount? {
      BookCount(
        try #require(table.mesa.records[visit]), interviewed: table.mesa.interviewed(at: visit))
    }
    func talk(to person: RecordID, at visit: RecordID?) {
      var values: [FieldKey: Value] = [
        .detention: .record(person), .date: .date(Example.date),
      ]
      values[.visit] = visit.map { .record($0) }
      table.add(.custodyInterview, values)
    }
    let people = (1...3).map { table.add(.detention, [.key: .text("D-\($0)")]) }
    talk(to: people[0], at: visit)
    // Nobody counted: the other may have been seen.
    #expect(try count() == nil)
    table.revise(visit, .seenCount, to: .number(0))
    #expect(try count() == .unseen(1))
    talk(to: people[0], at: visit)
    talk(to: people[1], at: nil)
    #expect(try count() == .unseen(1))
    talk(to: people[1], at: visit)
    #expect(try count() == nil)
    #expect(table.mesa.rightsSummary(for: .headquarters).visits.first?.seenCount == 2)
    talk(to: people[2], at: visit)
    #expect(try count() == .unlisted(1))
  }
}
