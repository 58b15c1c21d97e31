import Dialogue
import Wording

/// What a walk-out leaves behind.
extension AppState {
  /// Who left and whether the floor went with them, the quorum that is left, and the key of the recess that
  /// is offered.
  mutating func offerRecess(after number: Int) {
    guard case .floor(.walkedOut(let id, let speaker, _, let stopping))? = folio(number)?.event,
      let mesa = table?.mesa, let session = mesa.session(id)
    else { return }
    let name = FloorStanding(self).name(ofAll: speaker, self)
    let quorum = mesa.quorum(at: id, on: session.date)
    let counted =
      quorum.rule == .none || quorum.total == 0
      ? nil : floorTexts.quorum(share(quorum.present.count, quorum.total), missing: [])
    let parts = [
      floorTexts.hasLeft(name).capitalizedFirst, stopping.isEmpty ? nil : whoSpeaks(now: mesa, id),
      counted,
      floorTexts.offersRecess(key(of: "recess")),
    ]
    message = Message(
      quorum.isReached ? .info : .warning, parts.compactMap { $0 }.joined(separator: separator))
  }

  /// Who has the floor after one left who had it, was interrupted or waited.
  private func whoSpeaks(now mesa: Mesa, _ id: SessionID) -> String? {
    switch mesa.floor(of: id).holder {
    case .nobody: floorTexts.nobodyHasFloor
    case .speaker(let speaker): floorTexts.keepsFloor(FloorStanding(self).name(of: speaker, self))
    case .recess, .crosstalk, .silence: nil
    }
  }
}
