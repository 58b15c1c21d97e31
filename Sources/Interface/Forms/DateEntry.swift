import Dialogue

/// Days as people type them.
public enum DateEntry {
  /// Reads `22.11.2026`, `22/11/2026`, `22-11-2026`, `22.11.26` or `2026-11-22`.
  public static func read(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(text) { return date }
    let parts = text.split(whereSeparator: { ".-/ ".contains($0) }).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], var year = parts[2] else {
      return nil
    }
    if year < 100 { year += 2000 }
    return CalendarDate(year: year, month: month, day: day)
  }
}
