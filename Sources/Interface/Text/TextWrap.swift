/// Breaks text into rows by words, measured as a terminal shows it.
public enum TextWrap {
  /// The rows of `text`, each at most `width` columns wide.
  ///
  /// Line breaks are kept. A row ends between words; a word wider than a row is broken. No visible
  /// character is lost or added: only the spaces at which a row ends are left out. A character that
  /// is wider than `width` by itself stands alone on its row.
  ///
  /// - Parameter width: in columns; less than one counts as one.
  /// - Returns: at least one row; `[""]` for an empty text.
  public static func wrap(_ text: String, width: Int) -> [String] {
    if let rows = PlainText.wrap(text, width: width) { return rows }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
      line in
      let line = GraphemeLine(Array(line))
      return rows(of: line.metrics, width: width).map { range in
        var end = range.upperBound
        while end > range.lowerBound, line.metrics[end - 1].isBreakingSpace { end -= 1 }
        return String(line.characters[range.lowerBound..<end])
      }
    }
  }

  /// The rows of one line as neighbouring ranges that cover it.
  ///
  /// Spaces at the end of a row belong to it and may reach beyond `width`.
  static func rows(of metrics: [CharacterMetric], width: Int) -> [Range<Int>] {
    let width = max(1, width)
    var rows: [Range<Int>] = []
    var start = 0
    var taken = 0
    // Where the word under way begins, if the row has something before it, and its width.
    var word = 0
    var wordTaken = 0
    for (index, metric) in metrics.enumerated() {
      let columns = metric.columns
      if metric.isBreakingSpace {
        taken += columns
        word = index + 1
        wordTaken = 0
        continue
      }
      while taken + columns > width, index > start {
        let end = word > start ? word : index
        rows.append(start..<end)
        taken = word > start ? wordTaken : 0
        start = end
      }
      taken += columns
      wordTaken += columns
    }
    rows.append(start..<metrics.count)
    return rows
  }
}
