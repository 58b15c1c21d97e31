/// The rows of a list, made only as far as they are seen.
struct RowList {
  /// All that its rows depend on, where that is known: rows of the same key are not made again.
  var key: RowsKey?
  let count: Int
  /// The row under the cursor.
  let cursor: Int
  /// What is said where there are none.
  var empty = ""
  /// Whether the selected row is that of the pane in focus.
  var isFocused = true
  /// Columns left free at the left and at the right of a row's words.
  var before = 1
  var after = 1
  /// Where in its row the terminal's cursor stands.
  var caretColumn = 0
  /// Where the rows stand in columns, what they are.
  var columns: [Column] = []
  /// A line to type in above the rows.
  var filter: InputLine?
  let row: (Int) -> Row
}

/// One row of a list.
struct Row {
  /// What stands before the words, on the first line only; further ones begin below the words.
  var sign = ""
  var left = ""
  var right = ""
  /// In place of left and right, where the list has columns: as many as those.
  var cells: [String] = []
  var ink = Ink(.text)
  /// Whether the words take as many lines as they need.
  var wraps = false
  /// A line below the words.
  var below: String?
  /// Whether it is marked to be acted on with others: a sign stands at its left edge.
  var isMarked = false
  /// A heading among the rows: no cursor stands on it.
  var isHeading = false

  init(
    sign: String = "", _ left: String, right: String = "", _ scope: Scope = .text
  ) {
    self.sign = sign
    self.left = left
    self.right = right
    ink = Ink(scope)
  }

  init(cells: [String]) { self.cells = cells }
}

/// A column of a list.
struct Column: Hashable, Sendable {
  let title: String
  /// Columns of the terminal without which it is not worth showing.
  let least: Int
  /// More than these it does not take; `nil` takes what is left.
  let most: Int?
  /// The lowest goes last where there is no room for all.
  let rank: Int
  /// Where a text is cut that is wider: names at their end, places and paths at their start.
  var cut = CutSide.end
  /// Whether it holds figures, which stand at its right edge, one below the other.
  var isFigures = false
}

/// A line that one types in.
struct InputLine {
  let label: String
  let field: TextField
  var isFocused = true
  /// Whether the label looks like the field, to the edge.
  var fillsLabel = false
}
