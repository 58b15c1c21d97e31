import Dialogue
import Testing

@testable import Interface

@Suite("Story: the case file")
struct CaseFileStory {
  @Test("It is edited, undone and redone, and the screen says what was")
  func editAndUndo() {
    var robot = Robot.inQuebradaHonda
    robot.press("F<C-u>Quebrada Nueva<Tab>QH-7<C-s>")
    #expect(robot.mesa.caseFile.name == "Quebrada Nueva")
    #expect(robot.mesa.caseFile.code == "QH-7")
    #expect(robot.screen.hasPrefix(" Quebrada Nueva"))
    robot.press("u")
    #expect(robot.mesa.caseFile.name == "Quebrada Honda")
    #expect(robot.screen.contains("Deshecho: Ficha del caso: nombre: de «Quebrada Honda» a «Q"))
    robot.press("<C-r>")
    #expect(robot.mesa.caseFile.code == "QH-7")
    #expect(robot.screen.contains("Rehecho: Ficha del caso"))
  }

  @Test("A summary of several lines is kept; saving without a change writes nothing")
  func summary() {
    var robot = Robot.inQuebradaHonda
    robot.press("F<S-Tab><S-Tab>Primera<Enter>Segunda<C-s>")
    #expect(robot.mesa.caseFile.summary == "Primera\nSegunda")
    let folios = robot.state.table?.chronicle.folios.count
    robot.press("F<C-s>")
    #expect(robot.state.sheet == nil)
    #expect(robot.state.table?.chronicle.folios.count == folios)
  }

  @Test("Every field and the button are reached in the smallest window")
  func smallWindow() {
    var robot = Robot.inQuebradaHonda.seen(columns: 60, rows: 16)
    robot.press("F")
    for label in [
      "Nombre", "Código", "Lugar", "Tipo", "Etapa", "Estado", "Mecanismo", "Momento", "más datos",
    ] {
      let frame = robot.state.render()
      #expect(frame.text.split(separator: "\n")[frame.cursor.row].contains(label))
      // What holds nothing, or what is usual, is folded away until one opens it.
      robot.press(label == "más datos" ? "<Enter>" : "<Tab>")
    }
    #expect(robot.state.formInHand?.focused?.id == .role)
    robot.press("<Tab>Agua<Tab>")
    #expect(robot.screen.contains("[ Guardar ]"))
    #expect(robot.screen.contains("Agua"))
    robot.press("<Enter>")
    #expect(robot.mesa.caseFile.summary == "Agua")
  }

  @Test("Another mechanism changes the items that are shown")
  func mechanism() {
    var robot = Robot.inQuebradaHonda
    let lists = ChecklistID.all.map { Robot.handbook[$0] }
    func total() -> Int { lists.reduce(0) { $0 + $1.items(for: robot.mesa).count } }
    let before = total()
    let goodOffices = Mechanism.allCases.firstIndex(of: .goodOffices) ?? 0
    // That nobody said it is the last of them.
    let steps = String(repeating: "<Right>", count: goodOffices + 1)
    robot.press("F" + String(repeating: "<Tab>", count: 6) + steps + "<C-s>")
    #expect(robot.mesa.caseFile.mechanism == .goodOffices)
    #expect(total() != before)
    robot.press("u")
    #expect(total() == before)
  }
}
