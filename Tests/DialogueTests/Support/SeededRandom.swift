import Foundation
import SeededRandomness

/// The numbers of one run, which is repeated with the seed that it printed.
struct SeededRandom: RandomNumberGenerator, CustomStringConvertible {
  private var numbers: SeededNumbers
  private let run: Int

  /// That of `MESA_SEED`, else new each time.
  static let base: UInt64 = {
    let given = ProcessInfo.processInfo.environment["MESA_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: .min ... .max)
    print("MESA_SEED=\(seed)")
    return seed
  }()

  init(seed: UInt64, run: Int) {
    numbers = SeededNumbers(seed: seed &+ UInt64(run) &* 0x2545_F491_4F6C_DD1D)
    self.run = run
  }

  var description: String { "run \(run) of MESA_SEED=\(Self.base)" }

  mutating func next() -> UInt64 { numbers.next() }
}
