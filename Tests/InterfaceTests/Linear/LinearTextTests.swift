import PlainIdentities
import Testing
import Wording

@testable import Interface

@Suite("The lines of a page")
struct LinearTextTests {
  private let text = LinearText(LinearTexts(.spanish))

  private func lines(_ body: Pane.Body, title: String = "", note: String = "") -> [String] {
    let border = Border(title: title, note: note)
    return text.lines(of: Page(Pane(id: .list, border: border, body: body)))
  }

  @Test("number the rows, say where the cursor stands, and name what stands in columns")
  func rows() {
    var list = RowList(count: 2, cursor: 1) { index in
      Row(cells: [["Uno", ""], ["Dos", "3 de 4"]][index])
    }
    list.columns = [
      Column(title: "Mesa", least: 1, most: nil, rank: 0),
      Column(title: "Avance", least: 1, most: nil, rank: 1),
    ]
    #expect(
      lines(.rows(list), title: "Biblioteca", note: "2/2") == [
        "Biblioteca. 2 renglones", "1. Uno", "2. aquí: Dos; avance: 3 de 4",
      ])
  }

  @Test("give no number to a heading, and say marks and reasons in words")
  func headings() {
    let list = RowList(count: 3, cursor: 0, isFocused: false) { index in
      if index == 1 {
        var heading = Row("Normas")
        heading.isHeading = true
        return heading
      }
      var row = Row(sign: "hecho ", "Ítem \(index)", right: "a  la derecha")
      row.isMarked = index == 2
      row.below = "Motivo: porque sí"
      return row
    }
    #expect(
      lines(.rows(list)) == [
        "2 renglones", "1. elegido: Ítem 0; a la derecha; hecho; Motivo: porque sí", "Normas:",
        "2. Ítem 2; a la derecha; hecho; marcado; Motivo: porque sí",
      ])
  }

  @Test("number further lists of a page apart, so that no number means two rows")
  func series() throws {
    let list = RowList(count: 1, cursor: 0) { _ in Row("Uno") }
    let panes = text.panes(
      of: Page([Pane(id: .outline, body: .rows(list)), Pane(id: .list, body: .rows(list))]) { _ in
        []
      })
    #expect(
      panes.flatMap(\.lines).filter { $0.contains("Uno") } == ["2.1. aquí: Uno", "1. aquí: Uno"])
  }

  @Test("say what a list without rows says, and what it is narrowed to")
  func empty() {
    var list = RowList(count: 0, cursor: 0, empty: "No hay nada.") { _ in Row("") }
    list.filter = InputLine(label: " Filtro: ", field: TextField("agua", limit: 80))
    #expect(lines(.rows(list), title: "Notas") == ["Notas", "Filtro: agua", "No hay nada."])
  }

  @Test("keep a text whole, however long its lines are")
  func paragraphs() {
    let long = String(repeating: "palabra ", count: 60) + "fin"
    let body = TextBody(paragraphs: [
      Paragraph(text: long), Paragraph(text: ""), Paragraph(text: "dos\nlíneas"),
    ])
    #expect(lines(.text(body), title: "Guía") == ["Guía", long, "dos", "líneas"])
  }

  @Test("name the column before each cell of a table, and where the cursor stands")
  func cells() {
    let table = CellTable(
      titles: ["Posición", "Interés"], names: ["Comunidad"], row: 0, column: 1, empty: "",
      cell: { _, column in column == 0 ? "Que no pase" : "" })
    #expect(
      lines(.cells(table)).last
        == "1. aquí: Comunidad; Posición: Que no pase; aquí: Interés: vacío")
  }

  @Test("put the pieces of a bar one behind the other")
  func bar() {
    let pieces = [
      Bar.Piece(text: "Quebrada", ink: Ink(.bar)), Bar.Piece(text: " Honda", ink: Ink(.bar)),
    ]
    let bar = Bar(pieces: pieces, right: Bar.Piece(text: "folio 3 ", ink: Ink(.bar)))
    #expect(lines(.bar(bar)) == ["Quebrada Honda. folio 3"])
  }

  @Test("tell of each field of a form its label and what it holds")
  func fields() throws {
    var robot = Robot.inQuebradaHonda
    robot.press("tnMinería")
    guard case .form(let form)? = robot.state.sheet else {
      Issue.record("no form")
      return
    }
    #expect(
      text.lines(of: robot.state.page(of: form)) == [
        "Agregar parte", "1. aquí: Nombre: Minería", "2. Clase: Organización social/comunidad",
        "3. Actor: Actor primario", "4. Sigla: vacío", "5. Domicilio: vacío", "Guardar",
      ])
  }
}
