/// An item that is still open, with what the data shows of it.
public struct OpenItem: Hashable, Sendable, Identifiable {
  public let id: ItemID
  public let standing: ItemStanding

  public init(id: ItemID, standing: ItemStanding) {
    self.id = id
    self.standing = standing
  }
}

/// What one leaves open by going on to another phase.
public enum PhaseGate {
  /// The open items of the phase that the mesa is in, in their order. Going on takes a reason
  /// unless there are none.
  public static func open(in mesa: Mesa, _ handbook: Handbook) -> [OpenItem] {
    open(mesa.phase, in: mesa, handbook)
  }

  /// The open items of any phase.
  public static func open(_ phase: Phase, in mesa: Mesa, _ handbook: Handbook) -> [OpenItem] {
    handbook[phase].items(for: mesa).compactMap { item in
      let standing = mesa.standing(of: item)
      return standing.isSettled ? nil : OpenItem(id: item.id, standing: standing)
    }
  }
}
