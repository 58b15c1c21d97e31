/// An instant as a clock on the wall showed it: milliseconds and the offset of its zone.
public struct Timestamp: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int
  /// Minutes east of Greenwich; −300 in Peru.
  public let offsetMinutes: Int

  /// Furthest from Greenwich that an offset may be, in minutes: 18 hours. Zones on Earth lie between
  /// −12 and +14.
  public static let furthestOffset = 18 * 60

  /// An offset beyond ``furthestOffset`` comes of a zone written wrongly, such as `UTC-0500`: the
  /// instant is then told at Greenwich.
  public init(milliseconds: Int, offsetMinutes: Int) {
    self.milliseconds = milliseconds
    self.offsetMinutes = abs(offsetMinutes) <= Self.furthestOffset ? offsetMinutes : 0
  }

  /// The local day.
  public var date: CalendarDate {
    CalendarDate(dayNumber: Self.floor(localMilliseconds, by: 86_400_000))
  }

  /// Minutes since local midnight, 0 to 1439.
  public var minuteOfDay: Int { millisecondOfDay / 60_000 }

  /// Whole seconds from `earlier` to this instant, never below zero (a clock may go backwards).
  public func seconds(since earlier: Timestamp) -> Int {
    max(0, (milliseconds - earlier.milliseconds) / 1000)
  }

  private var localMilliseconds: Int { milliseconds + offsetMinutes * 60_000 }
  private var millisecondOfDay: Int {
    localMilliseconds - Self.floor(localMilliseconds, by: 86_400_000) * 86_400_000
  }

  private static func floor(_ value: Int, by unit: Int) -> Int {
    value >= 0 ? value / unit : -((-value + unit - 1) / unit)
  }
}

extension Timestamp: LosslessStringConvertible {
  /// Reads `YYYY-MM-DDTHH:MM:SS.mmm±HH:MM`, the only form that a book uses.
  ///
  /// Offsets up to 24 hours are taken, so that a book remains legible in which a clock with a wrong
  /// zone wrote.
  public init?(_ text: String) {
    guard let instant = Array(text.utf8).withUnsafeBufferPointer(Self.init(ascii:)) else {
      return nil
    }
    self = instant
  }

  /// The same from bytes, for readers that have no string yet.
  public init?(ascii bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 29 else { return nil }
    func byte(_ index: Int) -> UInt8 { bytes[index] }
    func number(_ from: Int, _ to: Int) -> Int? {
      var value = 0
      for index in from..<to {
        let digit = byte(index)
        guard (0x30...0x39).contains(digit) else { return nil }
        value = value * 10 + Int(digit - 0x30)
      }
      return value
    }
    guard byte(4) == 0x2D, byte(7) == 0x2D, byte(10) == 0x54, byte(13) == 0x3A,
      byte(16) == 0x3A, byte(19) == 0x2E, byte(26) == 0x3A,
      byte(23) == 0x2B || byte(23) == 0x2D,
      let year = number(0, 4), let month = number(5, 7), let day = number(8, 10),
      let date = CalendarDate(year: year, month: month, day: day),
      let hour = number(11, 13), hour < 24, let minute = number(14, 16), minute < 60,
      let second = number(17, 19), second < 60, let fraction = number(20, 23),
      let offsetHour = number(24, 26), let offsetMinute = number(27, 29), offsetMinute < 60,
      offsetHour <= 24
    else { return nil }
    let offset = (offsetHour * 60 + offsetMinute) * (byte(23) == 0x2D ? -1 : 1)
    let seconds = date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second
    self.init(milliseconds: (seconds - offset * 60) * 1000 + fraction, offsetMinutes: offset)
  }

  /// `YYYY-MM-DDTHH:MM:SS.mmm±HH:MM`.
  public var description: String {
    let inDay = millisecondOfDay
    let offset = abs(offsetMinutes)
    return "\(date)T" + clock + ":" + Digits.padded(inDay / 1000 % 60, to: 2) + "."
      + Digits.padded(inDay % 1000, to: 3) + (offsetMinutes < 0 ? "-" : "+")
      + Digits.padded(offset / 60, to: 2) + ":" + Digits.padded(offset % 60, to: 2)
  }

  /// `HH:MM`, the local hour.
  public var clock: String {
    Digits.padded(minuteOfDay / 60, to: 2) + ":" + Digits.padded(minuteOfDay % 60, to: 2)
  }
}
