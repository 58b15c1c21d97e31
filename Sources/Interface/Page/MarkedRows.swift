extension Page {
  /// The same with a word on some rows of its list.
  func marking(
    _ word: String, _ separator: String, where isMarked: @escaping (Int) -> Bool
  ) -> Page {
    var page = self
    for index in panes.indices where panes[index].id == .list {
      guard case .rows(let rows) = panes[index].body else { continue }
      page.panes[index].body = .rows(
        rows.changing { isMarked($0) ? $1.marked(word, separator) : $1 })
    }
    return page
  }
}

extension RowList {
  /// The same with other rows in the place of its own.
  fileprivate func changing(_ change: @escaping (Int, Row) -> Row) -> RowList {
    let own = row
    return RowList(
      count: count, cursor: cursor, empty: empty, isFocused: isFocused, before: before,
      after: after, caretColumn: caretColumn, columns: columns, filter: filter
    ) { change($0, own($0)) }
  }
}

extension Row {
  /// The word at the right where that is free, else behind the words.
  fileprivate func marked(_ word: String, _ separator: String) -> Row {
    var row = self
    if !cells.isEmpty {
      row.cells[0] += " (\(word))"
    } else if wraps {
      row.left += " (\(word))"
    } else {
      row.right = right.isEmpty ? word : word + separator + right
    }
    return row
  }
}
