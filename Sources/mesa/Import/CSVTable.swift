/// The rows of a table as RFC 4180 has it, whatever separates its cells and ends its lines.
struct CSVTable: Equatable {
  struct Row: Equatable {
    /// Number of the line on which it begins, from 1.
    let line: Int
    let cells: [String]
  }

  /// What is no such table.
  struct Flaw: Error, Equatable {
    enum Reason: Equatable { case unclosedQuote, strayQuote }

    let line: Int
    let reason: Reason
  }

  /// Without those of which every cell is empty.
  let rows: [Row]

  /// Reads a whole file; a byte-order mark at its beginning is none of the first cell.
  init(_ text: String) throws(Flaw) {
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var scan = CSVScan(scalars, separator: Self.separator(of: scalars))
    var rows: [Row] = []
    while let row = try scan.next() {
      if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
    }
    self.rows = rows
  }

  /// What stands most often between the cells of the first line: a comma, a semicolon or a tab.
  private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if !isQuoted, scalar == "\n" || scalar == "\r" { break }
      if !isQuoted { counts[scalar, default: 0] += 1 }
    }
    let candidates: [Unicode.Scalar] = [",", ";", "\t"]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }
}

/// Goes through the scalars of a table row by row.
private struct CSVScan {
  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var index = 0
  private var line = 1

  init(_ scalars: [Unicode.Scalar], separator: Unicode.Scalar) {
    self.scalars = scalars
    self.separator = separator
  }

  /// `nil` at the end.
  mutating func next() throws(CSVTable.Flaw) -> CSVTable.Row? {
    guard index < scalars.count else { return nil }
    let first = line
    var cells: [String] = []
    repeat { cells.append(try cell()) } while skip(separator)
    skipLineEnd()
    return CSVTable.Row(line: first, cells: cells)
  }

  private mutating func cell() throws(CSVTable.Flaw) -> String {
    if index < scalars.count, scalars[index] == "\"" { return try quotedCell() }
    let start = index
    while index < scalars.count, !endsCell(scalars[index]) {
      if scalars[index] == "\"" { throw CSVTable.Flaw(line: line, reason: .strayQuote) }
      index += 1
    }
    return text(scalars[start..<index])
  }

  private mutating func quotedCell() throws(CSVTable.Flaw) -> String {
    let first = line
    index += 1
    var content: [Unicode.Scalar] = []
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\"" {
        index += 1
        guard index < scalars.count, scalars[index] == "\"" else {
          guard index == scalars.count || endsCell(scalars[index]) else {
            throw CSVTable.Flaw(line: line, reason: .strayQuote)
          }
          return text(content[...])
        }
      } else if scalar == "\n" || scalar == "\r" {
        content.append("\n")
        skipLineEnd()
        continue
      }
      content.append(scalar)
      index += 1
    }
    throw CSVTable.Flaw(line: first, reason: .unclosedQuote)
  }

  private func endsCell(_ scalar: Unicode.Scalar) -> Bool {
    scalar == separator || scalar == "\n" || scalar == "\r"
  }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard index < scalars.count, scalars[index] == scalar else { return false }
    index += 1
    return true
  }

  /// Over a line feed, a carriage return, or both.
  private mutating func skipLineEnd() {
    let isReturn = skip("\r")
    let isFeed = skip("\n")
    if isReturn || isFeed { line += 1 }
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
