import Dialogue

/// The sentences of a printed report, typed in a table: a row each, with what it says.
struct StatementTable {
  /// What a column holds.
  enum Column: CaseIterable {
    case place, cuadro, row, column, value, before, change, word, movement, announced

    /// The first is the usual one.
    var headings: [String] {
      switch self {
      case .place: ["donde", "lugar", "where"]
      case .cuadro: ["cuadro", "table"]
      case .row: ["fila", "row"]
      case .column: ["columna", "column"]
      case .value: ["valor", "cifra", "value"]
      case .before: ["antes", "before"]
      case .change: ["variacion", "change"]
      case .word: ["dice", "says"]
      case .movement: ["movimiento", "movement"]
      case .announced: ["anuncia", "announces"]
      }
    }
  }

  private(set) var statements: [PrintedStatement] = []
  private(set) var problems: [RowProblem] = []

  /// Whether a row of headings is that of such a table.
  static func isHead(_ row: CSVTable.Row) -> Bool {
    row.cells.contains { Column.place.headings.contains(CaseColumn.key($0)) }
  }

  init(_ table: CSVTable) {
    guard let head = table.rows.first else { return }
    var places: [Column: Int] = [:]
    for (index, cell) in head.cells.enumerated() {
      let key = CaseColumn.key(cell)
      if let column = Column.allCases.first(where: { $0.headings.contains(key) }) {
        places[column] = places[column] ?? index
      }
    }
    for row in table.rows.dropFirst() {
      func cell(_ column: Column) -> String? {
        guard let index = places[column], row.cells.indices.contains(index) else { return nil }
        let text = row.cells[index].trimmed
        return text.isEmpty ? nil : text
      }
      func note(_ column: Column, _ reason: RowProblem.Reason) {
        problems.append(
          RowProblem(line: row.line, column: places[column].map { head.cells[$0] }, reason: reason))
      }
      guard let place = cell(.place) else {
        note(.place, .blank)
        continue
      }
      var statement = PrintedStatement(place: .init(line: row.line, text: place))
      if let text = cell(.cuadro) {
        if let number = PrintedTables.number(in: text) {
          statement.cell = CellName(
            cuadro: number, row: cell(.row) ?? "TOTAL", column: cell(.column) ?? "f")
        } else {
          note(.cuadro, .unknown(text, allowed: CuadroNumber.allCases.map { "\($0.rawValue)" }))
        }
      }
      statement.value = cell(.value)
      statement.before = cell(.before)
      statement.change = cell(.change)
      statement.announced = cell(.announced)
      for column in [Column.value, .before, .change] {
        guard let text = cell(column), !Self.isFigure(text) else { continue }
        note(column, .notAFigure(text))
      }
      for (column, path) in [
        (Column.word, \PrintedStatement.word), (.movement, \PrintedStatement.movement),
      ] {
        guard let text = cell(column) else { continue }
        statement[keyPath: path] = Self.word(text)
        if statement[keyPath: path] == nil {
          note(
            column,
            .unknown(text, allowed: ["disminuyó", "se mantiene", "aumentó", "mejoró", "empeoró"]))
        }
      }
      statements.append(statement)
    }
  }

  private static func isFigure(_ text: String) -> Bool {
    PrintedFigure.cases(text) != nil || PrintedFigure.Percentage(text) != nil
  }

  /// «Mejóro», «ha disminuido», «se mantienen»: by the beginning of one of its words.
  static func word(_ text: String) -> TrendWord? {
    let words = Folding.fold(text).split { !$0.isLetter }
    let stems: [(TrendWord, [String])] = [
      (.better, ["mejor", "improv", "better"]), (.worse, ["empeor", "worse"]),
      (.decreased, ["dismin", "baj", "reduj", "reduc", "cay", "fell", "fall", "decreas"]),
      (.increased, ["aument", "crec", "sub", "increment", "rose", "rise", "increas"]),
      (.stayed, ["mant", "igual", "stay", "same"]),
    ]
    return stems.first { _, stems in
      words.contains { word in stems.contains { word.hasPrefix($0) } }
    }?.0
  }
}
