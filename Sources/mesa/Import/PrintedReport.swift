import Dialogue
import Ledger

/// A printed report as somebody typed it: a folder of tables and statements in CSV, or one such file.
struct PrintedReport {
  private(set) var cuadros: [PrintedCuadro] = []
  private(set) var statements: [PrintedStatement] = []
  /// What is wrong with a file, under its name.
  private(set) var problems: [(file: String, problem: RowProblem)] = []
  /// Files whose letters are not UTF-8.
  private(set) var unread: [String] = []

  init(path: String) throws(Problem) {
    let folder = Paths.expanded(path)
    let names = PrivateFolder.names(in: folder)
      .filter { $0.lowercased().hasSuffix(".csv") && !$0.hasPrefix(".") }
    guard !names.isEmpty else {
      try read(path)
      return
    }
    for name in names.sorted() { try read(folder + "/" + name) }
  }

  private mutating func read(_ path: String) throws(Problem) {
    let file = try TableFile(path: path)
    guard let text = file.text(in: .utf8) else {
      unread.append(file.name)
      return
    }
    let table: CSVTable
    do throws(RowProblem) { table = try CSVTable(reading: text) } catch {
      problems.append((file.name, error))
      return
    }
    guard let head = table.rows.first else { return }
    if StatementTable.isHead(head) {
      let typed = StatementTable(table)
      statements += typed.statements
      problems += typed.problems.map { (file.name, $0) }
    } else {
      let name = file.name.split(separator: ".").first.map(String.init) ?? file.name
      cuadros += PrintedTables(table, number: PrintedTables.number(in: name)).cuadros
    }
  }
}
