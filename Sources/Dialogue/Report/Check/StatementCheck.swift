/// Sentences against tables, against their own figures and against one another.
struct StatementCheck {
  private let cuadros: [PrintedCuadro]
  private let statements: [PrintedStatement]

  init(_ cuadros: [PrintedCuadro], _ statements: [PrintedStatement]) {
    self.cuadros = cuadros
    self.statements = statements
  }

  var findings: [ReportFinding] {
    var first: [CellName: PrintedStatement] = [:]
    return statements.flatMap { statement -> [ReportFinding] in
      var found = announcement(statement) + change(statement) + trend(statement)
      guard let cell = statement.cell, let value = statement.value else { return found }
      guard let cuadro = cuadros.first(where: { $0.number == cell.cuadro }) else {
        let key = CellName(
          cuadro: cell.cuadro, row: PrintedCuadro.key(cell.row),
          column: PrintedCuadro.key(cell.column))
        if let other = first[key], let said = other.value, !isSame(said, value) {
          found.append(.sentencesDiffer(statement.place, said: value, other.place, other: said))
        } else {
          first[key] = statement
        }
        return found
      }
      if let printed = cuadro.text(row: cell.row, column: cell.column) {
        if !isSame(printed, value) {
          found.insert(
            .prose(
              statement.place, said: value, cuadro.cell(cell.row, cell.column), printed: printed),
            at: 0)
        }
      } else {
        found.insert(.noCell(statement.place, cell), at: 0)
      }
      return found
    }
  }

  /// Counts of the same number, or shares of the same figures: «75,3%» is «75.3%».
  private func isSame(_ one: String, _ other: String) -> Bool {
    if let one = PrintedFigure.cases(one), let other = PrintedFigure.cases(other) {
      return one == other
    }
    guard let one = PrintedFigure.Percentage(one), let other = PrintedFigure.Percentage(other)
    else {
      return one == other
    }
    return one == other
  }

  private func announcement(_ statement: PrintedStatement) -> [ReportFinding] {
    guard let announced = statement.announced else { return [] }
    let digits = announced.filter { $0.isASCII && $0.isNumber }
    let isTable = ["cuadro", "table", "tabla"].contains {
      PrintedCuadro.key(announced).hasPrefix($0)
    }
    let isNumbered = digits.count <= 2 && isTable
    if isNumbered, let number = Int(digits), cuadros.contains(where: { $0.number == number }) {
      return []
    }
    return [.absent(statement.place, announced)]
  }

  private func change(_ statement: PrintedStatement) -> [ReportFinding] {
    guard let said = statement.change, let printed = PrintedFigure.Percentage(said),
      let before = statement.before.flatMap(PrintedFigure.cases),
      let now = statement.value.flatMap(PrintedFigure.cases),
      let tenths = Proportion.change(from: before, to: now)
    else { return [] }
    let difference = now - before
    let isSigned = said.contains { "+-\u{2212}–".contains($0) }
    let isRight =
      isSigned
      ? printed.isShare(difference, of: before) : printed.isShareBySize(difference, of: before)
    return isRight
      ? []
      : [
        .change(
          statement.place, from: before, to: now, said: said,
          computed: Proportion.changeText(tenths: tenths))
      ]
  }

  private func trend(_ statement: PrintedStatement) -> [ReportFinding] {
    guard let word = statement.word else { return [] }
    if let movement = statement.movement, movement.trend != word.trend {
      return [.trend(statement.place, said: word, moved: movement.trend)]
    }
    guard let moved = figuresMoved(statement), moved != word.trend else { return [] }
    // What stays may move a little.
    return word == .stayed ? [] : [.trend(statement.place, said: word, moved: moved)]
  }

  private func figuresMoved(_ statement: PrintedStatement) -> Trend? {
    guard let before = statement.before, let value = statement.value else { return nil }
    if let before = PrintedFigure.cases(before), let now = PrintedFigure.cases(value) {
      return now == before ? .stayed : now < before ? .decreased : .increased
    }
    guard let before = PrintedFigure.Percentage(before),
      let now = PrintedFigure.Percentage(value), before.decimals == now.decimals
    else { return nil }
    return now.digits == before.digits
      ? .stayed : now.digits < before.digits ? .decreased : .increased
  }
}
