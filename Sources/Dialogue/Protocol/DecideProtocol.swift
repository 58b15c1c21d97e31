extension Mesa {
  func decideProtocol(
    _ command: ProtocolCommand, in handbook: Handbook
  ) throws(Refusal) -> ProtocolEvent {
    switch command {
    case .enterPhase(let phase, let reason):
      try decidePhase(phase, reason: reason, in: handbook)
    case .markItem(let item, let mark, let reason):
      try decideMark(item, mark, reason: reason, in: handbook)
    }
  }

  private func decidePhase(
    _ next: Phase, reason: String, in handbook: Handbook
  ) throws(Refusal) -> ProtocolEvent {
    guard next != phase else { throw .alreadyInPhase(next) }
    let open = PhaseGate.open(in: self, handbook).count
    let reason = try bounded(reason, .reason)
    guard open == 0 || !reason.isEmpty else { throw .phaseReasonRequired(phase, openItems: open) }
    return .phaseEntered(next, openItems: open, reason: reason)
  }

  private func decideMark(
    _ id: ItemID, _ mark: ItemMark, reason: String, in handbook: Handbook
  ) throws(Refusal) -> ProtocolEvent {
    guard let item = handbook.item(id) else { throw .unknownItem(id) }
    guard item.applies(to: self) else { throw .itemDoesNotApply(id) }
    let reason = try bounded(reason, .reason)
    // Where the data speaks, a mark by hand overrules it; pending lets it speak again.
    let overrules = item.followsData && mark != .pending
    guard !(mark.needsReason || overrules) || !reason.isEmpty else { throw .reasonRequired(mark) }
    let old = items[id]
    guard self.mark(of: id) != mark || (old?.reason ?? "") != reason else { throw .nothingChanges }
    return .itemMarked(id, mark, reason: reason)
  }
}
