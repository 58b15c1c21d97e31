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
}
