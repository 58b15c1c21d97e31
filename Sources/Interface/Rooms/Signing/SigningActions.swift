import Dialogue

extension SigningRoom {
  static let actions: [Action] = [
    Action(
      "sign", [.enter, .character(" ")], in: [.signing], words: \.sign, bar: 10, isOnRow: true,
      unless: Obstacle.row
    ) { $0.signSelected() },
    Action(
      "signOnRequest", [.character("t")], in: [.signing], words: \.signOnRequest, bar: 12,
      isOnRow: true, unless: Obstacle.row
    ) { $0.signSelected(.onRequest) },
    Action(
      "declineSignature", [.character("d")], in: [.signing], words: \.declineSignature, bar: 14,
      isOnRow: true, unless: Obstacle.row
    ) { $0.signSelected(.declined) },
    Action(
      "attachScan", [.character("n")], in: [.signing], words: \.attachScan, bar: 16,
      unless: { Obstacle.writing($0) ?? Obstacle.acta($0) }
    ) { state in
      guard let acta = state.actaRecord else { return [] }
      return state.openForm(.attach(acta.id))
    },
  ]
}
