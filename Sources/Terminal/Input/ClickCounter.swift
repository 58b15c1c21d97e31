import Interface

/// Tells a double click from two clicks.
struct ClickCounter {
  /// The longest time between the clicks of one double click.
  static let interval = Duration.milliseconds(400)

  private var last: (place: Point, moment: ContinuousClock.Instant, count: Int)?

  /// `event` with the clicks counted that came at one cell in quick succession.
  mutating func counted(_ event: InputEvent, at moment: ContinuousClock.Instant) -> InputEvent {
    guard case .click(let place, _) = event else { return event }
    var count = 1
    if let last, last.place == place, moment - last.moment <= Self.interval {
      count = last.count + 1
    }
    last = (place, moment, count)
    return .click(place, count: count)
  }
}
