/// How far the process has come, and what was marked on the lists.
struct ProtocolState: Hashable, Sendable {
  var phase = Phase.preliminary
  var steps: [PhaseStep] = []
  /// Only items that were ever marked; the others are pending.
  var items: [ItemID: ItemRecord] = [:]

  mutating func evolve(_ event: ProtocolEvent, _ folio: Folio) {
    switch event {
    case .phaseEntered(let next, let openItems, let reason):
      steps.append(
        PhaseStep(
          from: phase, to: next, openItems: openItems, reason: reason, at: folio.at,
          folio: folio.number))
      phase = next
    case .itemMarked(let item, let mark, let reason):
      items[item] = ItemRecord(
        mark: mark, reason: reason, at: folio.at, by: folio.by, folio: folio.number)
    }
  }
}

/// A step from one phase to another.
public struct PhaseStep: Hashable, Sendable {
  public let from: Phase
  public let to: Phase
  /// Items of the phase left behind that were still open.
  public let openItems: Int
  /// Why the mesa went on all the same; empty where nothing was open.
  public let reason: String
  public let at: Timestamp
  public let folio: Int
}
