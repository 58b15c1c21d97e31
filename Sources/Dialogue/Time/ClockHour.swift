/// An hour of the day as people write it.
public struct ClockHour: Hashable, Comparable, Sendable, LosslessStringConvertible {
  // Small: a list of attendance holds two for each person.
  private let minute: Int16

  /// 0 to 1439.
  public var minuteOfDay: Int { Int(minute) }

  /// Minutes beyond a day begin again at midnight.
  init(minuteOfDay: Int) {
    minute = Int16(((minuteOfDay % 1440) + 1440) % 1440)
  }

  /// Reads `9:05`, `09:05`, `9.05` or `9h05`.
  public init?(_ text: String) {
    let parts = text.split(whereSeparator: { ":.h ".contains($0) })
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    self.minute = Int16(hour * 60 + minute)
  }

  /// The same, and what is typed into a field of hours in haste: `0905` or `905`.
  public init?(typed text: String) {
    let isDigits = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isDigits, (3...4).contains(text.utf8.count) else {
      self.init(text)
      return
    }
    self.init(text.dropLast(2) + ":" + text.suffix(2))
  }

  public static func < (left: Self, right: Self) -> Bool { left.minuteOfDay < right.minuteOfDay }

  /// `HH:MM`.
  public var description: String {
    Digits.padded(minuteOfDay / 60, to: 2) + ":" + Digits.padded(minuteOfDay % 60, to: 2)
  }
}
