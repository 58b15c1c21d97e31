import Dialogue

/// Parties decided and taken into the state one after another: no more for each, however many there are.
struct PartyMeasures {
  /// Ten times the parties, and as much again for what no longer lies in the cache; a comparison of
  /// each with all would take a hundred times.
  private static let linear = 20.0

  func rows(_ ground: Ground) throws -> [Row] {
    let race = try Race(
      rounds: ground.scale.rounds, laps: 3,
      [("800", add(800, ground)), ("8,000", add(8_000, ground))])
    return [
      Row("8,000 parties added", race, "8,000", beside: "800", budget: .ratio(Self.linear))
    ]
  }

  private func add(_ count: Int, _ ground: Ground) -> Race.Lap {
    {
      let now = Ground.now
      var chronicle = Chronicle()
      func perform(_ command: Command) throws {
        let event = try chronicle.decide(
          command, in: ground.handbook, from: SampleRun.origin)
        chronicle.append(
          Folio(
            number: chronicle.folios.count + 1, at: now, by: SampleBook.author, event: event))
      }
      let begin = ContinuousClock.now
      try perform(
        .case(
          .openMesa(
            MesaOpening(product: "benchmark", id: "partes-2026", caseFile: CaseFile(name: "Partes"))
          )))
      for number in 1...count {
        try perform(
          .people(.addParty(PartyDetails(name: "Comunidad número \(number)", kind: .community))))
      }
      return (ContinuousClock.now - begin).milliseconds
    }
  }
}
