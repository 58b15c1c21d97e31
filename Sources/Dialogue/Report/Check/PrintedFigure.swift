/// Figures as they are printed.
public enum PrintedFigure {
  /// A count; a dash is none. `nil` for anything else.
  public static func cases(_ text: String) -> Int? {
    let text = text.filter { $0 != " " && $0 != "\u{A0}" }
    if ["-", "–", "—", "\u{2212}"].contains(text) { return 0 }
    guard !text.isEmpty, text.allSatisfy(\.isASCII), text.allSatisfy(\.isNumber) else { return nil }
    return Int(text)
  }

  /// A share or a change, with its sign where it has one: «51.9%», «7,9 %», «−8.0%».
  public struct Percentage: Hashable, Sendable {
    /// Without its point: 519 of «51.9%».
    public let digits: Int
    public let decimals: Int

    /// `nil` for what is no such figure.
    public init?(_ text: String) {
      var rest = text.filter { $0 != " " && $0 != "\u{A0}" }[...]
      guard rest.popLast() == "%" else { return nil }
      let isNegative = rest.first == "-" || rest.first == "\u{2212}" || rest.first == "–"
      if isNegative || rest.first == "+" { rest.removeFirst() }
      let parts = rest.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
      guard (1...2).contains(parts.count),
        parts.allSatisfy({ part in
          !part.isEmpty && part.count <= 9 && part.allSatisfy { $0.isASCII && $0.isNumber }
        }), let digits = Int(parts.joined())
      else { return nil }
      self.digits = isNegative ? -digits : digits
      decimals = parts.count == 2 ? parts[1].count : 0
    }

    /// Whether it is `part` of `whole`, rounded to as many decimals, half away from zero.
    func isShare(_ part: Int, of whole: Int) -> Bool {
      guard whole > 0, decimals <= 6 else { return digits == 0 }
      return digits == Self.rounded(part, of: whole, decimals)
    }

    /// The same, whatever the sign.
    func isShareBySize(_ part: Int, of whole: Int) -> Bool {
      guard whole > 0, decimals <= 6 else { return digits == 0 }
      return abs(digits) == abs(Self.rounded(part, of: whole, decimals))
    }

    private static func rounded(_ part: Int, of whole: Int, _ decimals: Int) -> Int {
      var unit = 100
      for _ in 0..<decimals { unit *= 10 }
      let half = (2 * abs(part) * unit + whole) / (2 * whole)
      return part < 0 ? -half : half
    }
  }
}
