import Dialogue

/// What can be told of the facts of a month without understanding them.
enum FactsReading {
  /// Days written in digits that no calendar has: «30/02/2026».
  static func impossibleDays(in text: String) -> [String] {
    text.split { !($0.isASCII && ($0.isNumber || $0 == "/" || $0 == "-")) }
      .filter { word in
        let parts = word.split(
          omittingEmptySubsequences: false, whereSeparator: { $0 == "/" || $0 == "-" })
        let numbers = parts.compactMap { Int($0) }
        guard parts.count == 3, numbers.count == 3 else { return false }
        if parts[0].count == 4 {
          return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) == nil
        }
        guard parts[2].count == 4 else { return false }
        return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) == nil
      }
      .map(String.init)
  }
}
