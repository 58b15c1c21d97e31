import Dialogue

/// What the check of a report says, in one language.
public struct CheckTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func sentence(_ finding: ReportFinding) -> String {
    switch finding {
    case .unreadable(let cell, let text):
      return head(cell) + say("«\(text)» no es una cifra.", "“\(text)” is no figure.")
    case .strayZero(let cell):
      return head(cell)
        + say(
          "dice «0» donde el cuadro imprime un guion.", "it says “0” where the table prints a dash."
        )
    case .rowSum(let cell, let sum, let printed):
      return head(cell)
        + say(
          "las columnas de la fila suman \(sum) y dice \(printed).",
          "the columns of the row add up to \(sum) and it says \(printed).")
    case .columnSum(let cell, let sum, let printed):
      return head(cell)
        + say(
          "las filas suman \(sum) y el total dice \(printed).",
          "the rows add up to \(sum) and the total says \(printed).")
    case .share(let cell, let printed, let computed):
      return head(cell)
        + say("dice \(printed) y es \(computed).", "it says \(printed) and is \(computed).")
    case .tablesDiffer(let one, let cases, let other, let others):
      return head(one)
        + say(
          "dice \(cases), y en \(name(other)) los mismos casos son \(others).",
          "it says \(cases), and in \(name(other)) the same cases are \(others).")
    case .exceeds(let part, let cases, let whole, let all):
      return head(part)
        + say(
          "dice \(cases), y los casos de los que es parte son \(all): \(name(whole)).",
          "it says \(cases), and the cases that it is part of are \(all): \(name(whole)).")
    case .prose(let place, let said, let cell, let printed):
      return head(place)
        + say(
          "dice \(said), y el cuadro, \(printed): \(name(cell)).",
          "it says \(said), and the table \(printed): \(name(cell)).")
    case .sentencesDiffer(let place, let said, let other, let others):
      return head(place)
        + say(
          "dice \(said), y en «\(other.text)» (línea \(other.line)) dice \(others).",
          "it says \(said), and in “\(other.text)” (line \(other.line)) it says \(others).")
    case .change(let place, let from, let to, let said, let computed):
      return head(place)
        + say(
          "de \(from) a \(to) la variación es \(computed), y dice \(said).",
          "from \(from) to \(to) the change is \(computed), and it says \(said).")
    case .trend(let place, let said, let moved):
      return head(place)
        + say(
          "dice «\(word(said))», y la cifra \(word(moved)).",
          "it says “\(word(said))”, and the figure \(word(moved)).")
    case .absent(let place, let announced):
      return head(place)
        + say(
          "anuncia «\(announced)», que no está.", "it announces “\(announced)”, which is not there."
        )
    case .noCell(let place, let cell):
      return head(place)
        + say("no hay tal celda: \(name(cell)).", "there is no such cell: \(name(cell)).")
    }
  }

  /// «Cuadro N.º 8, fila «Socioambiental», columna «Promotor»».
  private func name(_ cell: CellName) -> String {
    say(
      "Cuadro N.º \(cell.cuadro), fila «\(cell.row)», columna «\(cell.column)»",
      "Table No. \(cell.cuadro), row “\(cell.row)”, column “\(cell.column)”")
  }
  private func head(_ cell: CellName) -> String { name(cell) + ": " }
  private func head(_ place: PrintedStatement.Place) -> String {
    say("\(place.text) (línea \(place.line)): ", "\(place.text) (line \(place.line)): ")
  }
  private func word(_ word: TrendWord) -> String {
    switch word {
    case .decreased: say("disminuyó", "fell")
    case .stayed: say("se mantiene", "stays")
    case .increased: say("aumentó", "rose")
    case .better: say("mejoró", "improved")
    case .worse: say("empeoró", "worsened")
    }
  }
  private func word(_ trend: Trend) -> String {
    switch trend {
    case .decreased: say("disminuyó", "fell")
    case .stayed: say("se mantuvo", "stayed")
    case .increased: say("aumentó", "rose")
    }
  }

  public func checked(_ cuadros: Int, _ statements: Int, _ findings: Int) -> String {
    say(
      "Cuadros: \(cuadros). Afirmaciones: \(statements). Hallazgos: \(findings).",
      "Tables: \(cuadros). Statements: \(statements). Findings: \(findings).")
  }
  /// Where a total was taken in of a month that is counted, too: «serie.csv, diciembre de 2016».
  public func imported(_ file: String, _ month: String) -> String { "\(file), \(month)" }

  public var nothingToCheck: String {
    say(
      "No hay ningún cuadro ni afirmación que comprobar.",
      "There is no table and no statement to check.")
  }
}
