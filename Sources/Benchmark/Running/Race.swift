/// Times of several runners in several rounds.
///
/// Only ratios of one run can be compared between machines: so the runners take turns lap by lap, and
/// whatever else the machine does meanwhile strikes all of them.
struct Race {
  /// Names in order, with the median of each round, in milliseconds.
  private(set) var medians: [(name: String, rounds: [Double])]

  /// One lap of one runner; answers its time in milliseconds.
  typealias Lap = () throws -> Double

  init(rounds: Int, laps: Int, _ runners: [(name: String, lap: Lap)]) throws {
    medians = runners.map { ($0.name, []) }
    // Once round without a watch: caches fill, and files come into being.
    for runner in runners { _ = try runner.lap() }
    for _ in 0..<rounds {
      var times = [[Double]](repeating: [], count: runners.count)
      for _ in 0..<laps {
        for (index, runner) in runners.enumerated() { times[index].append(try runner.lap()) }
      }
      for index in runners.indices { medians[index].rounds.append(Statistics.median(times[index])) }
    }
  }

  /// The median of a runner's rounds; `nil` for one that did not take part.
  func time(_ name: String) -> Double? {
    medians.first { $0.name == name }.map { Statistics.median($0.rounds) }
  }

  /// The median over the rounds of one runner's time by another's.
  func ratio(_ name: String, to other: String) -> Double? {
    guard let mine = medians.first(where: { $0.name == name }),
      let theirs = medians.first(where: { $0.name == other })
    else { return nil }
    return Statistics.median(zip(mine.rounds, theirs.rounds).map { $0 / $1 })
  }
}
