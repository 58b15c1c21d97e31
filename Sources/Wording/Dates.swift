import Dialogue

/// Days and hours as people read them, in one language.
public struct Dates: Sendable {
  /// «22 de noviembre de 2026».
  public let long: @Sendable (CalendarDate) -> String
  /// «22.11.2026», the same width for every day.
  public let short: @Sendable (CalendarDate) -> String
  /// «domingo».
  public let weekday: @Sendable (CalendarDate) -> String
  /// «noviembre», for 1 to 12.
  public let month: @Sendable (Int) -> String

  /// The dates in `language`.
  public static func of(_ language: Language) -> Dates {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }

  /// «22 de noviembre de 2026, 10:31», in the zone in which it was written.
  public func moment(_ instant: Timestamp) -> String { long(instant.date) + ", " + instant.clock }

  /// «22.11.2026 10:31».
  public func stamp(_ instant: Timestamp) -> String { short(instant.date) + " " + instant.clock }

  /// «22 de noviembre de 2026», with the hour where it ends at one; `nil` while there is no day.
  public func long(_ due: DueDay) -> String? { due.date.map { long($0) + ending(due, ", ") } }

  /// «22.11.2026», «22.11.2026 10:31»; `nil` while there is no day.
  public func short(_ due: DueDay) -> String? { due.date.map { short($0) + ending(due, " ") } }

  /// «domingo, 22 de noviembre de 2026, 10:31»; `nil` while there is no day.
  public func full(_ due: DueDay) -> String? { due.date.map { full($0) + ending(due, ", ") } }

  private func ending(_ due: DueDay, _ separator: String) -> String {
    due.hour.map { separator + $0.description } ?? ""
  }

  /// Time that passed as «h:mm:ss», or «mm:ss» within the first hour.
  public func elapsed(_ seconds: Int) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    let tail = Self.two(minutes) + ":" + Self.two(rest)
    return hours > 0 ? "\(hours):" + tail : tail
  }

  /// «weekday, long»: «domingo, 22 de noviembre de 2026».
  public func full(_ date: CalendarDate) -> String { weekday(date) + ", " + long(date) }
}

extension Dates {
  public static let spanish = Dates(
    long: { "\($0.day) de \(spanishMonths[$0.month - 1]) de \($0.year)" },
    short: { dotted($0) },
    weekday: { spanishWeekdays[$0.weekday - 1] },
    month: { spanishMonths.indices.contains($0 - 1) ? spanishMonths[$0 - 1] : "" })

  public static let english = Dates(
    long: { "\($0.day) \(englishMonths[$0.month - 1]) \($0.year)" },
    short: { dotted($0) },
    weekday: { englishWeekdays[$0.weekday - 1] },
    month: { englishMonths.indices.contains($0 - 1) ? englishMonths[$0 - 1] : "" })

  private static func dotted(_ date: CalendarDate) -> String {
    two(date.day) + "." + two(date.month) + "." + String(date.year)
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  private static let spanishMonths = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "setiembre",
    "octubre", "noviembre", "diciembre",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let spanishWeekdays = [
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
  ]
  private static let englishWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
