/// Subcommands of the command line, each a whole run of the program.
struct SubcommandMeasures {
  func rows(_ ground: Ground) throws -> [Row] {
    let huge = try ground.shelf("huge", folios: 100_000)
    let many = try ground.manyMesas(5_000)
    let verify = ground.product.order(["verificar", huge.mesa], library: huge.library)
    let list = ground.product.order(["lista"], library: many)
    let search = ground.product.order(["buscar", "cuenca", "4711"], library: many)
    let cuadro = ground.product.order(["informe", "--cuadro", "4"], library: many)
    // Once, so that there is an index.
    try search.run()
    var runners: [(name: String, lap: Race.Lap)] = [
      ("verificar", { try verify.run() }), ("lista", { try list.run() }),
      ("buscar", { try search.run() }), ("informe", { try cuadro.run() }),
    ]
    if let path = Peer.find("sha256sum") {
      let sum = ProgramRun(
        path: path, arguments: [huge.book], environment: ground.product.environment)
      runners.append(("sha256sum", { try sum.run() }))
    }
    let race = try Race(rounds: ground.scale.rounds, laps: 3, runners)
    return [
      Row("verify 100,000 folios", race, "verificar", beside: "sha256sum", budget: .ratio(1.5)),
      Row(
        "list 5,000 mesas, indexed", race.time("lista") ?? 0, .milliseconds, budget: .value(60)),
      Row(
        "search 5,000 mesas, indexed", race.time("buscar") ?? 0, .milliseconds,
        budget: .value(60)),
      Row(
        "a Cuadro of 5,000 mesas, indexed", race.time("informe") ?? 0, .milliseconds,
        budget: .value(60)),
    ]
  }
}
