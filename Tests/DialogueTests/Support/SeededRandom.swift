import Foundation

/// SplitMix64 (Steele, Lea, Flood 2014): a run is repeated with the seed that it printed.
struct SeededRandom: RandomNumberGenerator, CustomStringConvertible {
  private var state: UInt64
  private let run: Int

  /// That of `MESA_SEED`, else new each time.
  static let base: UInt64 = {
    let given = ProcessInfo.processInfo.environment["MESA_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: .min ... .max)
    print("MESA_SEED=\(seed)")
    return seed
  }()

  init(seed: UInt64, run: Int) {
    state = seed &+ UInt64(run) &* 0x2545_F491_4F6C_DD1D
    self.run = run
  }

  var description: String { "run \(run) of MESA_SEED=\(Self.base)" }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
