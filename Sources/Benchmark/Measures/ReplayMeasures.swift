import Ledger

/// A book read from its first folio to its last, its chain checked and its state folded.
struct ReplayMeasures {
  /// So many times the folios may take so many times the time, and a tenth more.
  private static let linear = 11.0
  private static let program = """
    import json, sys, time
    start = time.perf_counter()
    for line in open(sys.argv[1], 'rb'): json.loads(line)
    print(round((time.perf_counter() - start) * 1e6))
    """

  func rows(_ ground: Ground) throws -> [Row] {
    let large = try ground.shelf("large", folios: 10_000)
    let huge = try ground.shelf("huge", folios: 100_000)
    var runners = [("10,000", replay(large)), ("100,000", replay(huge))]
    if let python = Peer.find("python3") {
      runners.append(("python json", { try parse(huge, python: python, ground) }))
    }
    let race = try Race(rounds: ground.scale.rounds, laps: 3, runners)
    return [
      Row(
        "replay of 10,000 folios", race.time("10,000") ?? 0, .milliseconds, budget: .value(60)),
      Row(
        "replay of 100,000 folios", race, "100,000", beside: "10,000",
        budget: .ratio(Self.linear)),
      Row("replay of 100,000 folios", race, "100,000", beside: "python json", budget: .ratio(0.4)),
    ]
  }

  private func replay(_ shelf: Shelf) -> Race.Lap {
    {
      let begin = ContinuousClock.now
      let book = try Book.open(shelf.folder, for: .reading)
      let time = (ContinuousClock.now - begin).milliseconds
      guard book.chronicle.folios.count >= shelf.folios else {
        throw BenchmarkError.unexpected("only \(book.chronicle.folios.count) folios were read")
      }
      return time
    }
  }

  /// What python says it took to take the lines apart, without its own start.
  private func parse(_ shelf: Shelf, python: String, _ ground: Ground) throws -> Double {
    let output = ground.folder + "/python"
    try ProgramRun(
      path: python, arguments: ["-c", Self.program, shelf.book],
      environment: ground.product.environment, output: output
    ).run()
    let text = String(decoding: try Files.read(output), as: UTF8.self)
    guard let microseconds = Int(text.filter(\.isNumber)) else {
      throw BenchmarkError.unexpected("python said «\(text)»")
    }
    return Double(microseconds) / 1000
  }
}
