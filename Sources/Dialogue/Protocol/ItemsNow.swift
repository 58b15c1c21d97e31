extension Mesa {
  /// The few items that matter now, in the order in which one takes them: what violence, detentions and
  /// wounded call for before a dialogue, in whatever phase one is; then what is open of the phase, what
  /// endangers people first.
  ///
  /// The next of the six questions to the heads of the parties stands for those that follow: they are
  /// one table. Nobody's mark is asked for here: an item that is settled, or of which there is nothing yet, is none.
  public func itemsNow(_ handbook: Handbook, most: Int = 7) -> [OpenItem] {
    var now = PhaseGate.open(.preliminary, in: self, handbook)
      .filter { handbook.item($0.id)?.isUrgent == true }
    let open = PhaseGate.open(in: self, handbook)
    let isOfRisk = { (item: OpenItem) in handbook.item(item.id)?.isOfRisk == true }
    for item in open.filter(isOfRisk) + open.filter({ !isOfRisk($0) })
    where !now.contains(where: { $0.id == item.id }) {
      now.append(item)
    }
    var isAsked = false
    let few = now.filter { item in
      guard handbook.item(item.id)?.evidence?.isOneOfSixQuestions == true else { return true }
      defer { isAsked = true }
      return !isAsked
    }
    return Array(few.prefix(most))
  }
}

extension ChecklistItem {
  /// Shown only where somebody's life, body or freedom is at stake.
  public var isUrgent: Bool {
    !conditions.isEmpty
      && conditions.allSatisfy { $0 == .violence || $0 == .detentions || $0 == .wounded }
  }
}
