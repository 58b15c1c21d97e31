/// How the people whom a visit saw stand against those whom the book of a place has.
public enum BookCount: Hashable, Sendable {
  /// So many stand in the book and were not seen.
  case unseen(Int)
  /// So many were seen and do not stand in the book.
  case unlisted(Int)

  /// - Returns: `nil` where both are alike, where one of them was not counted, and for a place that cares
  ///   for people.
  ///
  /// - Parameter interviewed: how many people somebody talked to there: they were seen.
  public init?(_ visit: Record, interviewed: Int = 0) {
    guard visit.kind == .visit, visit.code(.placeKind) != .hospital else { return nil }
    self.init(
      book: visit.number(.bookCount), seen: visit.seenCount(interviewed: interviewed))
  }

  /// The same while it is written down.
  public init?(book: Int?, seen: Int?) {
    guard let book, let seen, book != seen else { return nil }
    self = book > seen ? .unseen(book - seen) : .unlisted(seen - book)
  }
}

extension Record {
  /// How many people a visit saw: as many as were counted, and at least those who were talked to there.
  ///
  /// - Returns: `nil` where nobody was counted and the book has more than were talked to: the others may
  ///   have been seen.
  public func seenCount(interviewed: Int) -> Int? {
    if let counted = number(.seenCount) { return max(counted, interviewed) }
    guard interviewed > 0, let book = number(.bookCount), interviewed >= book else { return nil }
    return interviewed
  }
}

extension Mesa {
  /// How many people held somebody talked to at a visit, each once.
  public func interviewed(at visit: RecordID) -> Int {
    Set(
      records.all(.custodyInterview).filter { $0.reference(.visit) == visit }
        .compactMap { $0.reference(.detention) }
    ).count
  }
}
