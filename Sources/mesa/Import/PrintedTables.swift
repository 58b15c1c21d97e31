import Dialogue

/// The tables of a file, as `informe --formato csv` writes them: one, or several, each below its number.
struct PrintedTables {
  private(set) var cuadros: [PrintedCuadro] = []

  /// - Parameter number: that of a table that has none of its own above it: the file's.
  init(_ table: CSVTable, number: Int?) {
    var number = number
    var head: [String]?
    var rows: [PrintedCuadro.Row] = []
    func finish(into cuadros: inout [PrintedCuadro]) {
      if let head, let number, !rows.isEmpty {
        cuadros.append(
          PrintedCuadro(number: number, columns: Array(head.dropFirst()), rows: rows))
      }
      head = nil
      rows = []
    }
    for row in table.rows {
      let cells = row.cells.map(\.trimmed)
      if let own = Self.number(of: cells) {
        finish(into: &cuadros)
        number = own
      } else if head == nil {
        head = cells
      } else {
        rows.append(PrintedCuadro.Row(name: cells.first ?? "", cells: Array(cells.dropFirst())))
      }
    }
    finish(into: &cuadros)
  }

  /// «Cuadro N.º 4», which stands alone on its line.
  private static func number(of cells: [String]) -> Int? {
    guard let first = cells.first, cells.dropFirst().allSatisfy(\.isEmpty) else { return nil }
    let key = CaseColumn.key(first)
    guard key.hasPrefix("cuadro") || key.hasPrefix("table") else { return nil }
    return number(in: first)
  }

  /// The digits at the end of a name: `cuadro_08` is 8.
  static func number(in name: String) -> Int? {
    let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
    return Int(String(digits))
  }
}
