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
    guard bytes.count == 29, Self.hasForm(bytes) else { return nil }
    func two(_ index: Int) -> Int {
      Int(bytes[index] & 0x0F) * 10 + Int(bytes[index + 1] & 0x0F)
    }
    let (hour, minute, second) = (two(11), two(14), two(17))
    let (offsetHour, offsetMinute) = (two(24), two(27))
    guard let date = CalendarDate(year: two(0) * 100 + two(2), month: two(5), day: two(8)),
      hour < 24, minute < 60, second < 60, offsetMinute < 60, offsetHour <= 24
    else { return nil }
    let fraction = two(20) * 10 + Int(bytes[22] & 0x0F)
    let offset = (offsetHour * 60 + offsetMinute) * (bytes[23] == 0x2D ? -1 : 1)
    let seconds = date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second
    self.init(milliseconds: (seconds - offset * 60) * 1000 + fraction, offsetMinutes: offset)
  }

  /// Whether each of 29 bytes is a digit where one belongs, and the right sign elsewhere.
  ///
  /// Eight bytes at a time, for a book has as many hours as lines: how far a byte is from what is
  /// expected, plus the slack of its place, reaches the highest bit where it is too far.
  private static func hasForm(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let form: StaticString = "0000-00-00T00:00:00.000+00:00"
    // Digits may be 9 above `0`; the sign of the offset is looked at by itself.
    let slack: StaticString =
      "vvvv\u{7F}vv\u{7F}vv\u{7F}vv\u{7F}vv\u{7F}vv\u{7F}vvv\u{0}vv\u{7F}vv"
    func eight(_ start: UnsafePointer<UInt8>, _ offset: Int) -> UInt64 {
      UnsafeRawPointer(start).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
    guard let start = bytes.baseAddress, bytes[23] == 0x2B || bytes[23] == 0x2D else {
      return false
    }
    var tooFar: UInt64 = 0
    for offset in [0, 8, 16, 21] {
      let distance = eight(start, offset) ^ eight(form.utf8Start, offset)
      tooFar |= (distance & 0x7F7F_7F7F_7F7F_7F7F) &+ eight(slack.utf8Start, offset) | distance
    }
    return tooFar & 0x8080_8080_8080_8080 == 0
  }

  /// `YYYY-MM-DDTHH:MM:SS.mmm±HH:MM`.
  public var description: String {
    let inDay = millisecondOfDay
    let offset = abs(offsetMinutes)
    return "\(date)T" + clock + ":" + Digits.padded(inDay / 1000 % 60, to: 2) + "."
      + Digits.padded(inDay % 1000, to: 3) + (offsetMinutes < 0 ? "-" : "+")
      + Digits.padded(offset / 60, to: 2) + ":" + Digits.padded(offset % 60, to: 2)
  }

  /// The local hour.
  public var hour: ClockHour { ClockHour(minuteOfDay: minuteOfDay) }

  /// `HH:MM`, the local hour.
  public var clock: String { hour.description }
}
