/// Subcommands of the command line, each a whole run of the program.
struct SubcommandMeasures {
  func rows(_ ground: Ground) throws -> [Row] {
    let huge = try ground.shelf("huge", folios: 100_000)
    let many = try ground.manyMesas(5_000)
    let verify = ground.product.order(["verificar", huge.mesa], library: huge.library)
    let list = ground.product.order(["lista"], library: many)
    let search = ground.product.order(["buscar", "cuenca", "4711"], library: many)
    let cuadro = ground.product.order(["informe", "--cuadro", "4"], library: many)
    let fewer = try ground.manyMesas(500)
    let smaller = [["lista"], ["buscar", "cuenca", "471"], ["informe", "--cuadro", "4"]].map {
      ground.product.order($0, library: fewer)
    }
    // Once, so that there is an index.
    try search.run()
    try smaller[1].run()
    var runners: [(name: String, lap: Race.Lap)] = [
      ("verificar", { try verify.run() }), ("lista", { try list.run() }),
      ("buscar", { try search.run() }), ("informe", { try cuadro.run() }),
      ("lista 500", { try smaller[0].run() }), ("buscar 500", { try smaller[1].run() }),
      ("informe 500", { try smaller[2].run() }),
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
      // Ten times the mesas take at most ten times as long.
      Row("list 5,000 mesas", race, "lista", beside: "lista 500", budget: .ratio(10)),
      Row("search 5,000 mesas", race, "buscar", beside: "buscar 500", budget: .ratio(10)),
      Row("a Cuadro of 5,000", race, "informe", beside: "informe 500", budget: .ratio(10)),
    ]
  }
}
