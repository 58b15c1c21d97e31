/// A record as people tell it from others: its kind and its number among those of the kind,
/// «compromiso 3».
public struct RecordNumber: Hashable, Sendable {
  public let kind: RecordKind
  /// ``Record/number``.
  public let number: Int

  public init(_ kind: RecordKind, _ number: Int) {
    self.kind = kind
    self.number = number
  }
}

extension Record {
  public var numbered: RecordNumber { RecordNumber(kind, number) }
}
