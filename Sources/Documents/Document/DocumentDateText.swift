extension DocumentDate {
  /// «2026-11-14T17:45:00-05:00», as XML Schema writes a moment.
  var iso: String {
    let minutes = abs(offsetMinutes)
    let offset = (offsetMinutes < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
    return local + offset
  }

  /// The same without its offset.
  var local: String {
    let yearText = String(year)
    return String(repeating: "0", count: max(0, 4 - yearText.count)) + yearText
      + "-\(two(month))-\(two(day))T\(two(hour)):\(two(minute)):\(two(second))"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
