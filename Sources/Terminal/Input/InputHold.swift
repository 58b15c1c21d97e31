/// Until when the rest of what has begun to come is waited for.
struct InputHold {
  /// How long a sequence may take, or an answer or a paste may pause.
  static let longest = Duration.seconds(1)

  /// When what has begun is given up; `nil` while nothing has.
  private(set) var deadline: ContinuousClock.Instant?
  private var begun = 0

  /// Takes in what may follow the bytes that have just come.
  ///
  /// - Parameter begun: how many sequences have begun so far.
  mutating func expect(
    _ expectation: InputDecoder.Expectation, begun: Int, at now: ContinuousClock.Instant
  ) {
    switch expectation {
    case .nothing, .moment: deadline = nil
    case .more: deadline = now + Self.longest
    case .sequence:
      // Letters that are typed after Alt and a bracket must not be swallowed for good.
      if deadline == nil || begun != self.begun { deadline = now + Self.longest }
    }
    self.begun = begun
  }

  mutating func end() { deadline = nil }
}
