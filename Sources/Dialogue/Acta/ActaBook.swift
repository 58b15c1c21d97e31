/// The actas that were taken to signature.
struct ActaBook: Hashable, Sendable {
  /// In the order of their numbers.
  private(set) var frozen: [FrozenActa] = []
  /// Where those stand that hold an agreement, the last at the end.
  private var holding: [RecordID: [Int]] = [:]

  /// The actas taken to signature that hold an agreement, the last first.
  func holding(_ agreement: RecordID) -> [FrozenActa] {
    (holding[agreement] ?? []).reversed().map { frozen[$0] }
  }

  mutating func evolve(_ event: ActaEvent, _ folio: Folio) {
    switch event {
    case .actaFrozen(let freezing):
      for agreement in freezing.agreements {
        holding[agreement, default: []].append(frozen.count)
      }
      frozen.append(FrozenActa(freezing, folio: folio.number, at: folio.at))
    }
  }
}
