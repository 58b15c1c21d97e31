/// How the people whom a visit saw stand against those whom the book of a place has.
public enum BookCount: Hashable, Sendable {
  /// So many stand in the book and were not seen.
  case unseen(Int)
  /// So many were seen and do not stand in the book.
  case unlisted(Int)

  /// - Returns: `nil` where both are alike, where one of them was not counted, and for a place that cares
  ///   for people.
  public init?(_ visit: Record) {
    guard visit.kind == .visit, visit.code(.placeKind) != .hospital else { return nil }
    self.init(book: visit.number(.bookCount), seen: visit.number(.seenCount))
  }

  /// The same while it is written down.
  public init?(book: Int?, seen: Int?) {
    guard let book, let seen, book != seen else { return nil }
    self = book > seen ? .unseen(book - seen) : .unlisted(seen - book)
  }
}
