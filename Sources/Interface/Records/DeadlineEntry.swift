import Dialogue

/// Deadlines as people type them.
public enum DeadlineEntry {
  /// Reads a date, `inmediato`, or a number of days: `30 días hábiles`, `30 h`,
  /// `15 días calendario desde la publicación`, `10 business days from signature`.
  ///
  /// Days are working days unless `calendario` or `calendar` is said, and run from the signing
  /// unless another start is.
  public static func read(_ text: String) -> Deadline? {
    if let date = DateEntry.read(text) { return .date(date) }
    let folded = Folding.fold(text.trimmed)
    if folded.hasPrefix("inmediat") || folded.hasPrefix("immediat") { return .immediate }
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), (1...3650).contains(count) else { return nil }
    let rest = folded.dropFirst(digits.count)
    let words = rest.split { !$0.isLetter }
    let counting: DayCount =
      words.contains { $0.hasPrefix("calendar") || $0 == "c" } ? .calendar : .business
    let start: DeadlineStart =
      if words.contains(where: { $0.hasPrefix("publica") }) {
        .publication
      } else if words.contains(where: { $0.hasPrefix("siguiente") || $0 == "next" }) {
        .nextDay
      } else { .signature }
    let known: Set<Substring> = [
      "d", "dia", "dias", "day", "days", "habil", "habiles", "h", "business", "working", "c",
      "desde", "la", "el", "de", "del", "from", "the", "firma", "signature", "signing",
    ]
    let isUnderstood = words.allSatisfy { word in
      known.contains(word) || word.hasPrefix("calendar") || word.hasPrefix("publica")
        || word.hasPrefix("siguiente") || word == "next"
    }
    return isUnderstood ? .days(count: count, counting: counting, from: start) : nil
  }
}
