import Dialogue
import Wording

/// The tables of the report as data.
struct CuadroData {
  let texts: CuadroTexts

  /// One table; of several, each under its number and apart from the next by an empty line.
  func csv(_ cuadros: [Cuadro]) -> String {
    var table = CSVText()
    for (index, cuadro) in cuadros.enumerated() {
      if cuadros.count > 1 {
        if index > 0 { table.add([]) }
        table.add([.text(texts.numbered(cuadro.number))])
      }
      table.add(([texts.head(cuadro.number.dimension)] + heads(cuadro)).map { .text($0) })
      for row in cuadro.rows {
        table.add([.text(name(row))] + row.cells.map { .figure($0.text) })
      }
    }
    return table.text
  }

  private func heads(_ cuadro: Cuadro) -> [String] { cuadro.columns.map(texts.head) }

  private func name(_ row: Cuadro.Row) -> String { row.category.map(texts.name) ?? texts.total }
}
