import Wording

/// The third reader of a page: its panes as plain lines, whole, in the order in which one reads them.
///
/// Nothing is cut, nothing stands in columns, and no sign stands where a word would do: the lines are
/// for a reader aloud, for braille and for a line that drops characters.
struct LinearText {
  let texts: LinearTexts

  init(_ texts: LinearTexts) { self.texts = texts }

  /// A list longer than this has no headings: nobody counts them at every row.
  private static let mostWithHeadings = 600

  func panes(of page: Page) -> [LinearPane] {
    var series = 1
    return page.panes.map { pane in
      var own = ""
      if case .rows = pane.body, pane.id != .list, pane.id != .picker {
        series += 1
        own = "\(series)."
      }
      let body = body(of: pane.body, series: own)
      let title = plain(pane.border?.title ?? "")
      var heads = [title, note(of: pane)]
      if case .rows(let rows) = body, rows.count > 0 { heads.append(texts.rows(rows.numbered)) }
      let head = heads.filter { !$0.isEmpty }.joined(separator: ". ")
      return LinearPane(id: pane.id, title: title, head: head, body: body, texts: texts)
    }
  }

  /// All that a page says.
  func lines(of page: Page) -> [String] { panes(of: page).flatMap(\.lines) }

  /// What the border says besides; where the cursor stands is said by the rows.
  private func note(of pane: Pane) -> String {
    let note = plain(pane.border?.note ?? "")
    guard case .rows(let rows) = pane.body, rows.count > 0 else { return note }
    let place = "\(min(rows.cursor + 1, rows.count))/\(rows.count)"
    return pane.id == .picker || note == place ? "" : note
  }

  private func body(of body: Pane.Body, series: String) -> LinearPane.Body {
    switch body {
    case .rows(let list): .rows(rows(of: list, series: series))
    case .text(let text): .lines(text.paragraphs.flatMap(lines))
    case .fields(let fields): .lines(LinearFields(texts).lines(of: fields))
    case .cells(let cells): .rows(rows(of: cells))
    case .bar(let bar): .lines([line(of: bar)].filter { !$0.isEmpty })
    }
  }

  private func lines(of paragraph: Paragraph) -> [String] {
    Shown.lines(paragraph.text).map { $0.trimmed }.filter { !$0.isEmpty }
  }

  func line(of bar: Bar) -> String {
    let pieces = bar.pieces.map { plain($0.text) }.filter { !$0.isEmpty }.joined(separator: " ")
    return [pieces, plain(bar.right?.text ?? "")].filter { !$0.isEmpty }.joined(separator: ". ")
  }

  private func rows(of list: RowList, series: String) -> LinearRows {
    let headings =
      list.count > Self.mostWithHeadings ? [] : (0..<list.count).filter { list.row($0).isHeading }
    return LinearRows(
      count: list.count, cursor: list.cursor, isFocused: list.isFocused, empty: plain(list.empty),
      above: list.filter.flatMap(line).map { [$0] } ?? [], series: series,
      texts: texts,
      number: { row in
        headings.contains(row) ? nil : row + 1 - headings.count { $0 < row }
      },
      words: { words(of: list.row($0), columns: list.columns) })
  }

  /// What a list is narrowed to; nothing where it is not.
  private func line(of filter: InputLine) -> String? {
    guard !filter.field.isEmpty else { return nil }
    let label = plain(filter.label).filter { $0.isLetter || $0 == " " }
    return "\(label.isEmpty ? texts.search : label): \(plain(filter.field.text))"
  }

  /// The words of a row in one sentence; what is an abbreviation on the screen is named.
  private func words(of row: Row, columns: [Column]) -> String {
    var parts =
      row.cells.isEmpty
      ? [plain(row.left), plain(row.right)]
      : row.cells.enumerated().map { index, cell in
        let title = columns.indices.contains(index) ? columns[index].title : ""
        let text = plain(cell)
        return index == 0 || title.isEmpty || text.isEmpty ? text : "\(title.lowercased()): \(text)"
      }
    parts.append(plain(row.sign))
    if row.isMarked { parts.append(texts.marked) }
    parts.append(plain(row.below ?? ""))
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// One row for each name: what stands in each column, behind the column's title.
  private func rows(of table: CellTable) -> LinearRows {
    LinearRows(
      count: table.names.count, cursor: table.row, isFocused: true, empty: plain(table.empty),
      texts: texts, number: { $0 + 1 },
      words: { row in
        let cells = table.titles.indices.map { column in
          let text = plain(table.cell(row, column))
          let here = row == table.row && column == table.column ? texts.here + ": " : ""
          return "\(here)\(plain(table.titles[column])): \(text.isEmpty ? texts.empty : text)"
        }
        return ([plain(table.names[row])] + cells).joined(separator: "; ")
      })
  }

  /// On one line, fit to be shown, with single spaces.
  private func plain(_ text: String) -> String {
    Shown.line(text).split(separator: " ").joined(separator: " ")
  }
}
