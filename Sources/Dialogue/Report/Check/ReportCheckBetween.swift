/// Tables against one another: which cells count the same cases, and which some of them.
extension ReportCheck {
  var between: [ReportFinding] {
    dialogues + sameRows(.types, .typesByMoment) + sameRows(.types, .typesByMechanism)
      + sameRows(.roles, .typesByRole, totalsAlone: true)
      + sameRows(.roles, .mechanismsByRole, totalsAlone: true)
      + columns(of: .typesByMoment, against: .moments)
      + columns(of: .typesByMechanism, against: .mechanisms)
      + columns(of: .typesByRole, against: .roles)
      + columns(of: .mechanismsByRole, against: .roles)
      + parts(.typesByRole, of: .types) + parts(.mechanismsByRole, of: .mechanisms)
      + parts(.roles, of: .types, totalsAlone: true) + parts(.violence, of: .types)
  }

  /// The conflicts in dialogue of Cuadro 1 are all those of Cuadros 2, 3 and 5: its first row after the
  /// total that is called so.
  private var dialogues: [ReportFinding] {
    guard let stages = cuadro(.stages),
      let row = stages.rows.first(where: { Self.dialogue.contains(PrintedCuadro.key($0.name)) }),
      let counted = stages.cases(row: row.name, column: PrintedCuadro.count)
    else { return [] }
    return [CuadroNumber.types, .moments, .mechanisms].compactMap { number in
      guard let other = cuadro(number),
        let total = other.cases(row: PrintedCuadro.total, column: PrintedCuadro.count),
        total != counted
      else { return nil }
      return .tablesDiffer(
        stages.cell(row.name, PrintedCuadro.count), counted,
        other.cell(PrintedCuadro.total, PrintedCuadro.count), total)
    }
  }

  private static let dialogue: Set<String> = ["dialogo", "dialogue"]

  /// What two tables count row by row.
  private func sameRows(
    _ first: CuadroNumber, _ second: CuadroNumber, totalsAlone: Bool = false
  ) -> [ReportFinding] {
    pairs(first, second, totalsAlone).compactMap { one, other in
      one.cases == other.cases
        ? nil : .tablesDiffer(one.name, one.cases, other.name, other.cases)
    }
  }

  /// The totals of the columns of a crossed table against the rows of the simple one.
  private func columns(of crossed: CuadroNumber, against simple: CuadroNumber) -> [ReportFinding] {
    guard let crossed = cuadro(crossed), let simple = cuadro(simple) else { return [] }
    return crossed.categories.compactMap { column in
      let name = crossed.columns[column]
      guard let total = crossed.cases(row: PrintedCuadro.total, column: name),
        let counted = simple.cases(row: name, column: PrintedCuadro.count), counted != total
      else { return nil }
      return .tablesDiffer(
        simple.cell(name, PrintedCuadro.count), counted,
        crossed.cell(PrintedCuadro.total, name), total)
    }
  }

  /// What a table counts of the cases of another.
  private func parts(
    _ part: CuadroNumber, of whole: CuadroNumber, totalsAlone: Bool = false
  ) -> [ReportFinding] {
    pairs(whole, part, totalsAlone).compactMap { whole, part in
      part.cases <= whole.cases
        ? nil : .exceeds(part.name, part.cases, whole.name, whole.cases)
    }
  }

  private typealias Counted = (name: CellName, cases: Int)

  private func pairs(
    _ first: CuadroNumber, _ second: CuadroNumber, _ totalsAlone: Bool
  ) -> [(Counted, Counted)] {
    guard let first = cuadro(first), let second = cuadro(second),
      let column = second.columnIndex(PrintedCuadro.count).map({ second.columns[$0] })
        ?? second.columns.first
    else { return [] }
    return second.rows.compactMap { row in
      if totalsAlone, PrintedCuadro.key(row.name) != PrintedCuadro.total { return nil }
      guard let one = first.cases(row: row.name, column: PrintedCuadro.count),
        let other = second.cases(row: row.name, column: column)
      else { return nil }
      return (
        (first.cell(row.name, PrintedCuadro.count), one), (second.cell(row.name, column), other)
      )
    }
  }
}
