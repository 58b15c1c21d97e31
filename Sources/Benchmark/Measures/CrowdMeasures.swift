import Dialogue

/// Subcommands on a mesa that holds four times as much: they may take four times as long, and no more.
struct CrowdMeasures {
  private static let few = 1_000
  private static let many = 4_000
  /// Four times, and something for a busy machine.
  private static let budget = Budget.ratio(5)

  func rows(_ ground: Ground) throws -> [Row] {
    try orders(ground) + parties(ground)
  }

  private func orders(_ ground: Ground) throws -> [Row] {
    let library = ground.folder + "/crowded"
    try Files.makeFolder(library)
    for count in [Self.few, Self.many] {
      try CrowdedBook(id: "m\(count)", agreements: count).write(in: library, now: Ground.now)
    }
    let orders = [["revisar"], ["vencimientos"], ["documento", "compromisos"]]
    return try orders.map { words in
      func lap(_ count: Int) -> Race.Lap {
        let arguments = [words[0], "m\(count)"] + words.dropFirst()
        let order = ground.product.order(arguments, library: library)
        // What is found missing is told by the exit code.
        return { try order.run(accepting: [0, 1]) }
      }
      let race = try Race(
        rounds: ground.scale.rounds, laps: 3, [("many", lap(Self.many)), ("few", lap(Self.few))])
      return Row(
        "\(words[0]), \(Self.many) agreements beside \(Self.few)", race, "many", beside: "few",
        budget: Self.budget)
    }
  }

  /// Adding parties, whose names must all differ, each a folio and a sync.
  private func parties(_ ground: Ground) throws -> [Row] {
    func lap(_ count: Int) throws -> Race.Lap {
      let library = ground.folder + "/parties-\(count)"
      let input = library + ".jsonl"
      try Self.write(count, to: Files.Writer(input))
      var order = ground.product.order(["aplicar", "m"], library: library)
      order.input = input
      return { [order] in
        Files.remove(library)
        return try order.run()
      }
    }
    let race = try Race(
      rounds: ground.scale.rounds, laps: 1,
      [("many", try lap(2 * Self.many)), ("few", try lap(2 * Self.few))])
    return [
      Row(
        "aplicar, \(2 * Self.many) parties beside \(2 * Self.few)", race, "many", beside: "few",
        budget: Self.budget)
    ]
  }

  private static func write(_ count: Int, to file: borrowing Files.Writer) throws(BenchmarkError) {
    try file.write(#"{"openMesa":{"id":"m","caseFile":{"name":"Muchas partes"}}}"# + "\n")
    for number in 1...count {
      let details = #"{"name":"Comunidad \#(number)","kind":"community","tier":"secondary"}"#
      try file.write(#"{"addParty":\#(details)}"# + "\n")
    }
    try file.finish()
  }
}
