/// Lines of text as Markdown.
enum MarkdownText {
  /// The lines, without spaces around them; the strong parts between asterisks.
  ///
  /// - Parameter isBehindMarks: whether they come after the marks of a heading or a cell, where
  ///   nothing is the beginning of a list.
  static func lines(_ text: RichText, isBehindMarks: Bool = false) -> [String] {
    var lines: [[RichText.Span]] = [[]]
    for span in text.spans {
      let parts = span.string.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { lines.append([]) }
        if !part.isEmpty { lines[lines.count - 1].append(.init(String(part), span.emphasis)) }
      }
    }
    return lines.map { line($0, isBehindMarks: isBehindMarks) }
  }

  private static func line(_ spans: [RichText.Span], isBehindMarks: Bool) -> String {
    var result = ""
    var before = ""
    for (index, span) in spans.enumerated() {
      let after = spans[(index + 1)...].lazy.compactMap(\.string.unicodeScalars.first).first
      result += markdown(span, after: before, isBehindMarks, until: after)
      before += span.string
    }
    return trimmed(result)
  }

  private static func markdown(
    _ span: RichText.Span, after before: String, _ isBehindMarks: Bool, until next: Unicode.Scalar?
  ) -> String {
    let text = MarkdownEscape.escaped(span.string, after: isBehindMarks ? nil : before)
    guard span.emphasis == .strong, let first = span.string.unicodeScalars.first,
      let last = span.string.unicodeScalars.last,
      mayTouch(inner: first, outer: before.unicodeScalars.last),
      mayTouch(inner: last, outer: next)
    else { return text }
    return "**" + text + "**"
  }

  /// Whether asterisks between the two are read as the edge of a strong part. Where they are not,
  /// the text stays plain: better no emphasis than asterisks.
  private static func mayTouch(inner: Unicode.Scalar, outer: Unicode.Scalar?) -> Bool {
    if isSpace(inner) { return false }
    guard isPunctuation(inner), let outer else { return true }
    return isSpace(outer) || isPunctuation(outer)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }

  private static func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last].drop { $0 == " " })
  }
}
