import Dialogue
import Interface
import Registry
import Wording

extension ReportSubcommand {
  /// Holds a printed report against itself, or one's own figures and the totals that were taken in.
  func check(in context: Context) throws(Problem) -> Int32 {
    if cuadro != nil { throw .usage(.conflicting(["--comprobar", "--cuadro"])) }
    if earlier != nil { throw .usage(.conflicting(["--comprobar", "--comparar"])) }
    if printed != nil, date != nil { throw .usage(.conflicting(["--al", "ARCHIVO"])) }
    guard format == .text || format == .json else {
      throw .usage(.badValue(format.rawValue, place: "--formato", allowed: ["texto", "json"]))
    }
    let texts = CheckTexts(context.words.language)
    var isWhole = true
    var cuadros: [PrintedCuadro]
    var statements: [PrintedStatement]
    if let printed {
      let report = try PrintedReport(path: printed)
      (cuadros, statements) = (report.cuadros, report.statements)
      let importing = context.words.importing
      for (file, problem) in report.problems {
        try? context.errors.line("\(Shown.line(file)), \(problem.sentence(importing))")
      }
      for file in report.unread {
        try? context.errors.line("\(Shown.line(file)): \(importing.notUTF8)")
      }
      isWhole = report.problems.isEmpty && report.unread.isEmpty
    } else {
      (cuadros, statements, isWhole) = try own(in: context)
    }
    guard !(cuadros.isEmpty && statements.isEmpty) else {
      try? context.errors.line("mesa: " + texts.nothingToCheck)
      return 1
    }
    let findings = ReportCheck(cuadros, statements).findings
    let report = CheckReport(texts: texts, findings: findings)
    if format == .json {
      try say(json: report.json, in: context)
    } else {
      for line in report.lines { try say(line, in: context) }
      try say(texts.checked(cuadros.count, statements.count, findings.count), in: context)
    }
    return findings.isEmpty && isWhole ? 0 : 1
  }

  /// One's own tables as they are printed, and the totals of the same month as statements about them.
  private func own(
    in context: Context
  ) throws(Problem) -> ([PrintedCuadro], [PrintedStatement], Bool) {
    let day = try self.day(in: context)
    let library = try context.library(common, context.handbook())
    let census = try Census(of: library, at: Census.Dates(day: day), context)
    let totals = try totals(of: library, context)
    let names = CuadroTexts(context.words.language)
    let counting = CuadroCounting(census.cases, name: names.name)
    // Where it is not known how any case stood, there are no tables to hold anything against.
    guard census.cases.contains(where: \.isStateKnown) else {
      return ([], [], census.isWhole && totals.damaged.isEmpty)
    }
    let cuadros = CuadroNumber.allCases.map {
      PrintedCuadro(
        counting.cuadro($0), total: names.total, row: names.name, column: names.head)
    }
    let texts = CheckTexts(context.words.language)
    let statements = totals.all.filter { $0.day.firstOfMonth == day.firstOfMonth }.flatMap {
      total in
      let month = context.words.dates.month(of: total.day)
      return ReportFigure.allCases.compactMap { figure -> PrintedStatement? in
        guard let cases = total.values[figure] else { return nil }
        var statement = PrintedStatement(
          place: .init(
            line: total.source.line, text: texts.imported(Shown.line(total.source.file), month)))
        statement.cell = CellName(
          cuadro: figure.place.number.rawValue,
          row: figure.place.row.map(names.name) ?? names.total,
          column: names.head(figure.place.column))
        statement.value = String(cases)
        return statement
      }
    }
    return (cuadros, statements, census.isWhole && totals.damaged.isEmpty)
  }
}
