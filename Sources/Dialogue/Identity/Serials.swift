/// The serial numbers that one sort of thing was given, and by which runs.
struct Serials: Sendable {
  private struct Run {
    let first: Int
    let origin: Origin
  }

  /// The highest that was ever given; 0 before the first.
  private(set) var highest = 0
  /// Ascending; a run goes on until the next one begins.
  private var runs: [Run] = []

  func next(in origin: Origin) -> Identity { Identity(origin: origin, serial: highest + 1) }

  /// Takes in that `identity` was given. One that was given before, or a lower one by another hand,
  /// changes nothing.
  mutating func take(_ identity: Identity) {
    guard identity.serial > highest else { return }
    let origin = identity.origin
    if runs.last?.origin != origin { runs.append(Run(first: identity.serial, origin: origin)) }
    highest = identity.serial
  }

  /// The identity with its run, where only its serial number was said.
  func whole(_ identity: Identity) -> Identity {
    guard identity.origin == .unsaid, identity.serial <= highest,
      let run = runs.last(where: { $0.first <= identity.serial })
    else { return identity }
    return Identity(origin: run.origin, serial: identity.serial)
  }
}
