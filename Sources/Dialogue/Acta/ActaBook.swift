/// The actas that were taken to signature.
struct ActaBook: Hashable, Sendable {
  /// In the order of their numbers.
  private(set) var frozen: [FrozenActa] = []
  /// Where the last stands that holds an agreement.
  private var holding: [RecordID: Int] = [:]

  /// The last acta taken to signature that holds an agreement.
  func holding(_ agreement: RecordID) -> FrozenActa? { holding[agreement].map { frozen[$0] } }

  mutating func evolve(_ event: ActaEvent, _ folio: Folio) {
    switch event {
    case .actaFrozen(let freezing):
      for agreement in freezing.agreements { holding[agreement] = frozen.count }
      frozen.append(FrozenActa(freezing, folio: folio.number, at: folio.at))
    }
  }
}
