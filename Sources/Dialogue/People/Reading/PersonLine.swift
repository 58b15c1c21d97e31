/// A line cut into its pieces.
enum PersonLine {
  /// Kinship behind a name is part of it: so two of one name are told apart.
  private static let kinship: Set<String> = [
    "hijo", "hija", "padre", "madre", "hermano", "hermana",
  ]

  static func pieces(of line: String) -> [String] {
    let text = unnumbered(line)
    let parts: [String] =
      if text.contains("\t") {
        text.split(separator: "\t").map { String($0) }
      } else if text.contains(";") {
        text.split(separator: ";").map { String($0) }
      } else {
        text.split(separator: ",").flatMap { hyphened(String($0)) }
      }
    return parts.flatMap(unfolded).map { String($0).tidyLine }.filter { !$0.isEmpty }
  }

  /// Without the number or the mark of a list before it.
  static func unnumbered(_ line: String) -> String {
    let text = line.tidyEdges
    var rest = Substring(text)
    if let mark = rest.first, "-–—•*·".contains(mark) {
      return String(rest.dropFirst()).tidyEdges
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count) else { return text }
    rest = rest.dropFirst(digits.count)
    guard let mark = rest.first, ".)-°º".contains(mark) else { return text }
    return String(rest.dropFirst()).tidyEdges
  }

  /// At hyphens and dashes between spaces: «Paredes-Ruiz» stays one.
  private static func hyphened(_ text: String) -> [String] {
    var parts = [""]
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    for word in words {
      if ["-", "–", "—"].contains(word) {
        parts.append("")
      } else {
        parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
      }
    }
    return parts
  }

  /// What stands in brackets is a piece of its own, but for kinship.
  private static func unfolded(_ text: String) -> [String] {
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close
    else { return [text] }
    let inner = text[text.index(after: open)..<close]
    // «(083) 321456» is a telephone.
    if kinship.contains(Folding.fold(inner.trimmed)) || inner.allSatisfy(\.isNumber) {
      return [text]
    }
    return [String(text[..<open]), String(inner), String(text[text.index(after: close)...])]
  }
}

extension String {
  /// Without spaces at either end, but with the tabs that part cells.
  fileprivate var tidyEdges: String {
    var slice = Substring(self)
    while let first = slice.first, first.isWhitespace, first != "\t" { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }
}
