/// A matter of the mesa's agenda as one session takes it up, in the order of that session.
public struct AgendaEntry: Hashable, Sendable {
  /// A record of kind `agendaItem`.
  public var item: RecordID
  /// How long it is to take; `nil` where nobody said.
  public var minutes: Int?

  /// At least a minute, at most a day.
  public static let range: ClosedRange<Int> = 1...1440

  public init(_ item: RecordID, minutes: Int? = nil) {
    self.item = item
    self.minutes = minutes
  }
}

extension [AgendaEntry] {
  func contains(item: RecordID) -> Bool { contains { $0.item == item } }
}
