import Dialogue
import Testing

@testable import Interface

@Suite("Story: the mouse")
struct MouseStory {
  /// Where a text stands on the screen.
  private func place(of text: String, in robot: Robot) throws -> Point {
    for (row, line) in robot.screen.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard let range = line.range(of: text) else { continue }
      let column = TextWidth.of(line[..<range.lowerBound])
      return Point(column: column, row: row)
    }
    throw Missing(text: text)
  }

  private func picker(_ robot: Robot) -> Picker? {
    guard case .picker(let picker)? = robot.state.sheet else { return nil }
    return picker
  }

  private struct Missing: Error { let text: String }

  private func click(_ text: String, _ robot: inout Robot, count: Int = 1) throws {
    robot.send(.click(try place(of: text, in: robot), count: count))
  }

  @Test("A click chooses a list and an item; a second one opens what it fell on")
  func checklist() throws {
    var robot = Robot.inQuebradaHonda.seen(columns: 132, rows: 40)
    try click("Acuerdos", &robot)
    #expect(robot.state.checklist?.list == .phase(.agreements))
    #expect(robot.state.checklist?.pane == .lists)
    try click("Fase previa", &robot)
    try click("Pregunte a cada parte qué busca", &robot)
    #expect(robot.state.checklist?.pane == .items)
    #expect(
      robot.state.selectedItem.map { robot.state.look.guide[$0.id].title }?
        .hasPrefix("Pregunte a cada parte qué busca") == true)
    try click("Pregunte a cada parte qué busca", &robot, count: 2)
    guard case .reader? = robot.state.sheet else {
      Issue.record("not opened")
      return
    }
    robot.send(.scroll(3, at: Point(column: 40, row: 10)))
    #expect(robot.asked.isEmpty == false)
  }

  @Test("A key of the bar is pressed by a click")
  func bar() throws {
    var robot = Robot.inQuebradaHonda.seen(columns: 132, rows: 40)
    let folios = robot.state.table?.chronicle.folios.count
    try click("nota libre", &robot)
    guard case .form? = robot.state.sheet else {
      Issue.record("no form")
      return
    }
    try click("cerrar", &robot)
    #expect(robot.state.sheet == nil)
    try click("ayuda", &robot)
    guard case .picker? = robot.state.sheet else {
      Issue.record("no help")
      return
    }
    #expect(robot.state.table?.chronicle.folios.count == folios)
  }

  @Test("In a list of the mesa and in the library a row is chosen, and opened by a second click")
  func lists() throws {
    var robot = Robot.inQuebradaHonda
    robot.press("t")
    try click("3. Municipalidad", &robot)
    #expect(robot.state.selectedParty?.id.serial == 3)
    try click("1. Comunidad", &robot, count: 2)
    guard case .form(let form)? = robot.state.sheet else {
      Issue.record("no form")
      return
    }
    #expect(form.purpose == .party(1))
    robot.press("<Esc>L")
    try click("Lago Titicaca", &robot)
    #expect(robot.state.library.selected?.name == "Lago Titicaca")
    try click("Lago Titicaca", &robot, count: 2)
    #expect(robot.mesa.caseFile.name == "Lago Titicaca")
  }

  @Test("A field of a form is focused by a click, and its button saves")
  func form() throws {
    var robot = Robot.inQuebradaHonda
    robot.press("tn")
    try click("Clase", &robot)
    guard case .form(let form)? = robot.state.sheet else {
      Issue.record("no form")
      return
    }
    #expect(form.focus > 0)
    try click("( ) Actor secundario", &robot)
    try click("Nombre", &robot)
    robot.press("Sindicato de transportistas")
    try click("[ Guardar ]", &robot)
    #expect(robot.mesa.parties.last?.name == "Sindicato de transportistas")
    #expect(robot.mesa.parties.last?.details.tier == .secondary)
  }

  @Test("In the help a row is chosen by a click, and given by a second one; a heading is not")
  func help() throws {
    var robot = Robot.inQuebradaHonda
    robot.press("?")
    robot.press("<Down>")
    try click("En esta pantalla", &robot)
    #expect(picker(robot)?.cursor == 1)
    try click("Ficha del caso", &robot)
    #expect(picker(robot)?.selected?.title == "Ficha del caso")
    try click("Ficha del caso", &robot, count: 2)
    guard case .form(let form)? = robot.state.sheet else {
      Issue.record("no form")
      return
    }
    #expect(form.purpose == .caseFile)
  }

  @Test("A click on nothing does nothing, wherever it is")
  func nothing() {
    var robot = Robot.inQuebradaHonda.seen(columns: 80, rows: 24)
    let before = robot.screen
    for point in [
      Point(column: 0, row: 0), Point(column: 79, row: 23), Point(column: 500, row: 900),
      Point(column: -1, row: -1), Point(column: 25, row: 2),
    ] {
      robot.send(.click(point, count: 2))
    }
    #expect(robot.screen == before)
  }

  @Test(
    "law: what is shown in a row is what a click on it chooses",
    arguments: ["t", "b", "s", "nUno<C-s>m", "v", "a"])
  func chosen(keys: String) {
    let base: Robot = {
      var robot = Robot.inQuebradaHonda.seen(columns: 80, rows: 24)
      robot.press(keys)
      return robot
    }()
    var memory = LayoutMemory()
    let layout = base.state.layout(&memory)
    var rows = 0
    for pane in layout.panes where pane.id == .list {
      for (index, line) in pane.lines.enumerated() {
        guard let target = line.target else { continue }
        var robot = base
        robot.send(
          .click(Point(column: pane.inner.column + 2, row: pane.inner.row + index), count: 1))
        #expect(robot.state.cursor == target)
        rows += 1
      }
    }
    #expect(rows > 0)
  }
}
