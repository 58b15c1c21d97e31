import Dialogue

extension SigningRoom {
  static let actions: [Action] = [
    Action(
      "sign", [.enter], in: [.signing], words: \.sign, bar: 10, isOnRow: true,
      unless: Obstacle.row
    ) { $0.signSelected() },
    Action(
      "signOnRequest", [.character("t")], in: [.signing], words: \.signOnRequest,
      bar: .at(12, when: { $0.hasFrozenActa }), isOnRow: true, unless: Obstacle.signing
    ) { $0.signSelected(.onRequest) },
    Action(
      "declineSignature", [.character("d")], in: [.signing], words: \.declineSignature,
      bar: .at(14, when: { $0.hasFrozenActa }), isOnRow: true, unless: Obstacle.signing
    ) { $0.signSelected(.declined) },
    Action(
      "addAccession", [.character("+")], in: [.signing], words: \.addAccession,
      bar: .at(18, when: { $0.hasFrozenActa }),
      unless: { Obstacle.writing($0) ?? Obstacle.frozenActa($0) }
    ) { state in
      guard let acta = state.actaRecord else { return [] }
      return state.openForm(.newRecord(.accession, owner: acta.id))
    },
    Action(
      "attachScan", [.character("n")], in: [.signing], words: \.attachScan,
      bar: .at(16, when: { $0.hasFrozenActa }),
      unless: { Obstacle.writing($0) ?? Obstacle.frozenActa($0) }
    ) { state in
      guard let acta = state.actaRecord else { return [] }
      return state.openForm(.attach(acta.id))
    },
  ]
}

extension Obstacle {
  /// How somebody signed is written down once there is a text that does not change.
  static func signing(_ state: AppState) -> String? { row(state) ?? frozenActa(state) }
}
