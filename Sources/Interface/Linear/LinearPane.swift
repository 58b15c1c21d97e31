import Wording

/// A pane of a page as plain lines.
struct LinearPane {
  /// What is read of it.
  enum Body {
    case rows(LinearRows)
    case lines([String])
  }

  let id: PaneID
  let title: String
  /// The title and what is noted of it; may be empty.
  let head: String
  let body: Body
  let texts: LinearTexts

  var rows: LinearRows? {
    if case .rows(let rows) = body { rows } else { nil }
  }

  /// How many lines are read in parts: of a list its rows, of a text that one opened its lines.
  var count: Int {
    switch body {
    case .rows(let rows): rows.count
    case .lines(let lines): id == .reader ? lines.count : 0
    }
  }

  /// Whether the keys go to this pane.
  var takesKeys: Bool { rows?.isFocused ?? (id == .reader) }

  /// Whether there is more of it than is read at once.
  var isInParts: Bool { count > Self.part }

  /// Rows that are read at once.
  private static let part = 20

  /// The first row of the part in which a row lies.
  func first(around row: Int) -> Int {
    min(max(0, row), max(0, count - 1)) / Self.part * Self.part
  }

  /// The first row of the part in which the cursor lies.
  var firstAroundCursor: Int { first(around: takesKeys ? rows?.cursor ?? 0 : 0) }

  /// The first row of the next part, or of the one before; the same where there is none.
  func first(after first: Int, by parts: Int) -> Int {
    self.first(around: max(0, first + parts * Self.part))
  }

  func part(from first: Int) -> Range<Int> {
    let first = min(max(0, first), count)
    return first..<min(count, first + Self.part)
  }

  /// As it is read when one comes to it.
  func whole(from first: Int) -> [String] {
    guard count > 0 else { return lines }
    let part = part(from: first)
    let own: [String] =
      switch body {
      case .rows(let rows): rows.lines(part)
      case .lines(let lines): Array(lines[part])
      }
    return (head.isEmpty ? [] : [head]) + (first > 0 ? [texts.preceding(first)] : []) + own
      + (part.upperBound < count ? [texts.following(count - part.upperBound)] : [])
  }

  /// All of it.
  var lines: [String] {
    let heads = head.isEmpty ? [] : [head]
    switch body {
    case .lines(let lines): return lines.isEmpty ? [] : heads + lines
    case .rows(let rows): return heads + rows.lines(rows.all)
    }
  }
}

/// The rows of a list as plain lines, made only as far as they are read.
struct LinearRows {
  let count: Int
  /// The row under the cursor.
  let cursor: Int
  /// Whether the keys go to this list.
  let isFocused: Bool
  /// What is said where there are none.
  let empty: String
  /// Lines above the rows, such as what the list is narrowed to.
  var above: [String] = []
  /// Stands before each number where the page has several lists: `2.`.
  var series = ""
  let texts: LinearTexts
  /// The number of a row; `nil` for a heading.
  let number: (Int) -> Int?
  /// The words of a row without its number.
  let words: (Int) -> String

  var all: Range<Int> { 0..<count }

  /// How many rows have a number.
  var numbered: Int { (0..<count).last { number($0) != nil }.flatMap(number) ?? 0 }

  /// The row that a number stands for.
  func row(numbered number: Int) -> Int? {
    // Headings have no number, so a row stands at or below its number.
    guard number > 0, number <= count else { return nil }
    return (number - 1..<count).first { self.number($0) == number }
  }

  /// The words of a row with its number, and whether the cursor stands there.
  func line(_ row: Int) -> String {
    guard let number = number(row) else { return words(row) + ":" }
    let label = "\(series)\(number). "
    guard row == cursor else { return label + words(row) }
    return label + (isFocused ? texts.here : texts.selected) + ": " + words(row)
  }

  /// What stands above the rows, and some of them.
  func lines(_ part: Range<Int>) -> [String] {
    above + (count == 0 ? [empty].filter { !$0.isEmpty } : part.map(line))
  }
}
