import PseudoTerminal

/// From the start of the program to its first whole frame.
struct StartMeasures {
  private static let small = 200
  private static let large = 10_000
  private static let mesas = 5_000

  func rows(_ ground: Ground, _ peers: Peers) throws -> [Row] {
    let others = [try peers.nano(), try peers.tig(), try peers.calcurse(), try peers.vim()]
    let small = try ground.shelf("small", folios: Self.small)
    let large = try ground.shelf("large", folios: Self.large)
    let many = try ground.manyMesas(Self.mesas)
    let product = ground.product
    for shelf in [small, large] { try product.visit(shelf) }
    var runners = [
      runner("small", Product.showsMesa(folios: Self.small)) { try product.resume(small) },
      runner("large", Product.showsMesa(folios: Self.large)) { try product.resume(large) },
      runner("many", Product.showsList(of: Self.mesas)) { try product.openList(many) },
    ]
    for peer in others.compactMap({ $0 }) {
      runners.append(runner(peer.name, peer.isReady) { try peer.start() })
    }
    let race = try Race(rounds: ground.scale.rounds, laps: ground.scale.starts, runners)
    return [
      Row("start, mesa of 200 folios", race, "small", beside: "nano", budget: .ratio(2)),
      Row("start, mesa of 200 folios", race, "small", beside: "tig", budget: .ahead),
      Row("start, mesa of 200 folios", race, "small", beside: "calcurse", budget: .ahead),
      Row("start, mesa of 10,000 folios", race, "large", beside: "vim", budget: .ratio(1)),
      Row("start, library of 5,000 mesas", race, "many", beside: "vim", budget: .ratio(1)),
    ]
  }

  private func runner(
    _ name: String, _ isReady: @escaping (Screen) -> Bool, start: @escaping () throws -> Screen
  ) -> (name: String, lap: Race.Lap) {
    (name, { try ScreenRun.start(start, isReady: isReady) })
  }
}
