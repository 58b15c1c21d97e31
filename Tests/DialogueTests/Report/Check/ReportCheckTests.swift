import SeededRandomness
import Testing

@testable import Dialogue

@Suite("The check of a report")
struct ReportCheckTests {
  private func printed(_ cases: [CountedCase]) -> [PrintedCuadro] {
    let counting = CuadroCounting(cases) { "\($0)" }
    return CuadroNumber.allCases.map { number in
      PrintedCuadro(
        counting.cuadro(number), total: "TOTAL",
        row: { $0 == .stage(.dialogue) ? "Diálogo" : "\($0)" },
        column: { column in
          switch column {
          case .count: "f"
          case .share: "%"
          case .category(let category): "\(category)"
          case .violence: "Violencia"
          case .dialogueAfterwards: "Diálogo después"
          }
        })
    }
  }

  private func cases(_ random: inout SeededNumbers) -> [CountedCase] {
    (0..<40).map { number in
      var file = CaseFile(
        name: "\(number)", type: ConflictType.allCases.randomElement(using: &random) ?? .other,
        stage: Bool.random(using: &random)
          ? .dialogue : ConflictStage.allCases.randomElement(using: &random) ?? .crisis,
        mechanism: Mechanism.allCases.randomElement(using: &random) ?? .unsaid,
        moment: Moment.allCases.randomElement(using: &random) ?? .unsaid,
        role: Role.allCases.randomElement(using: &random) ?? .unsaid)
      file.violence = Violence.allCases.randomElement(using: &random) ?? .unsaid
      return CountedCase(id: "\(number)", caseFile: file)
    }
  }

  @Test("finds nothing in tables that were counted", arguments: UInt64(0)..<20)
  func counted(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    #expect(ReportCheck(printed(cases(&random)), []).findings.isEmpty, "seed \(seed)")
  }

  @Test("finds each figure that is changed by one")
  func changed() throws {
    let seed: UInt64 = 7
    var random = SeededNumbers(seed: seed)
    let tables = printed(cases(&random))
    for (place, table) in tables.enumerated() {
      for (row, cells) in table.rows.map(\.cells).enumerated() {
        for (column, text) in cells.enumerated() where (place + row + column) % 3 == 0 {
          let other =
            PrintedFigure.cases(text).map { "\($0 + 1)" } ?? "1\(text)"
          var rows = table.rows
          var changed = cells
          changed[column] = other
          rows[row] = PrintedCuadro.Row(name: rows[row].name, cells: changed)
          var all = tables
          all[place] = PrintedCuadro(number: table.number, columns: table.columns, rows: rows)
          #expect(
            !ReportCheck(all, []).findings.isEmpty,
            "seed \(seed), Cuadro \(table.number), row \(row), column \(column): \(other)")
        }
      }
    }
  }

  @Test(
    "reads figures as they are printed",
    arguments: [
      ("-", 0), ("–", 0), ("0", 0), (" 81 ", 81), ("8x", nil), ("", nil), ("51.9%", nil),
      ("99999999999999999999", nil), ("٣", nil),
    ] as [(String, Int?)])
  func counts(text: String, cases: Int?) { #expect(PrintedFigure.cases(text) == cases) }

  @Test(
    "reads shares with point or comma, and a sign",
    arguments: [
      ("51.9%", 519, 1), ("7,9 %", 79, 1), ("−8.0%", -80, 1), ("+12%", 12, 0),
      ("100.00%", 10000, 2),
    ])
  func shares(text: String, digits: Int, decimals: Int) throws {
    let share = try #require(PrintedFigure.Percentage(text))
    #expect(share.digits == digits && share.decimals == decimals)
  }

  @Test("takes nothing else for a share", arguments: ["51.9", "%", "5.%", "1.2.3%", "a%", "-%"])
  func noShares(text: String) { #expect(PrintedFigure.Percentage(text) == nil) }
}

@Suite("The check of a sentence")
struct StatementCheckTests {
  private func findings(_ change: (inout PrintedStatement) -> Void) -> [ReportFinding] {
    var statement = PrintedStatement(place: .init(line: 2, text: "a"))
    change(&statement)
    return ReportCheck([], [statement]).findings
  }

  @Test("recomputes a change to as many digits as it is printed with, with its sign or without")
  func changes() {
    for (said, isRight) in [
      ("8.0%", true), ("8%", true), ("−8.0%", true), ("7,9 %", false), ("+8.0%", false),
      ("7.95%", true), ("7.954545%", true), ("7.954546%", false), ("7.96%", false),
    ] {
      let found = findings { ($0.before, $0.value, $0.change) = ("88", "81", said) }
      #expect(found.isEmpty == isRight, "\(said)")
    }
    #expect(findings { ($0.before, $0.value, $0.change) = ("0", "81", "5%") }.isEmpty)
  }

  @Test("holds what a change is called against its figures and its own words")
  func words() {
    for (before, now, word, isRight) in [
      ("88", "81", TrendWord.decreased, true), ("88", "81", .better, false),
      ("88", "81", .stayed, true), ("81", "88", .increased, true), ("81", "81", .increased, false),
      ("53.1%", "51,9%", .better, false), ("51.9%", "53.1%", .better, true),
    ] {
      let found = findings { ($0.before, $0.value, $0.word) = (before, now, word) }
      #expect(found.isEmpty == isRight, "\(before) \(now) \(word)")
    }
    #expect(
      findings { ($0.word, $0.movement) = (.better, .decreased) }
        == [.trend(.init(line: 2, text: "a"), said: .better, moved: .decreased)])
    #expect(findings { ($0.word, $0.movement) = (.worse, .decreased) }.isEmpty)
  }

  @Test("misses what is announced and is not there, and what it names that is no cell")
  func absent() {
    let table = PrintedCuadro(
      number: 2, columns: ["f"],
      rows: [.init(name: "TOTAL", cells: ["3"]), .init(name: "Laboral", cells: ["3"])])
    for (announced, isThere) in [("Cuadro N.º 2", true), ("Cuadro 3", false), ("Un cuadro", false)]
    {
      var statement = PrintedStatement(place: .init(line: 2, text: "a"))
      statement.announced = announced
      #expect(ReportCheck([table], [statement]).findings.isEmpty == isThere, "\(announced)")
    }
    var statement = PrintedStatement(place: .init(line: 2, text: "a"))
    statement.cell = CellName(cuadro: 2, row: "Comunal", column: "f")
    statement.value = "3"
    #expect(
      ReportCheck([table], [statement]).findings
        == [.noCell(statement.place, CellName(cuadro: 2, row: "Comunal", column: "f"))])
  }
}
