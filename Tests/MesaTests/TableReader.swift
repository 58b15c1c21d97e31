import Testing

/// A strict reader of RFC 4180, apart from the code that writes it.
enum TableReader {
  static func read(_ text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var rest = Array(text.unicodeScalars)[...]
    // Without it spreadsheets on Windows take the table for another encoding.
    #expect(rest.popFirst() == "\u{FEFF}")
    while !rest.isEmpty {
      row.append(rest.first == "\"" ? try quoted(&rest) : plain(&rest))
      switch rest.popFirst() {
      case ",": continue
      case "\r":
        let end = rest.popFirst()
        #expect(end == "\n")
        rows.append(row)
        row = []
      case let other: Issue.record("\(String(describing: other)) after a cell")
      }
    }
    #expect(row.isEmpty)
    return rows
  }

  private static func plain(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
    let cell = rest.prefix { $0 != "," && $0 != "\r" && $0 != "\n" }
    #expect(!cell.contains("\""))
    rest = rest.dropFirst(cell.count)
    return String(String.UnicodeScalarView(cell))
  }

  private static func quoted(_ rest: inout ArraySlice<Unicode.Scalar>) throws -> String {
    var cell = String.UnicodeScalarView()
    _ = rest.popFirst()
    while true {
      let next = rest.popFirst()
      let scalar = try #require(next)
      if scalar == "\"" {
        guard rest.first == "\"" else { return String(cell) }
        _ = rest.popFirst()
      }
      cell.append(scalar)
    }
  }
}
