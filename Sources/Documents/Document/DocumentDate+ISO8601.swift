extension DocumentDate {
  /// As in `2026-03-14T17:40:00-05:00`.
  var iso8601: String {
    let offset = abs(offsetMinutes)
    let zone = "\(offsetMinutes < 0 ? "-" : "+")\(digits(offset / 60)):\(digits(offset % 60))"
    return "\(digits(year, 4))-\(digits(month))-\(digits(day))"
      + "T\(digits(hour)):\(digits(minute)):\(digits(second))" + zone
  }

  private func digits(_ number: Int, _ count: Int = 2) -> String {
    let digits = String(max(number, 0))
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}
