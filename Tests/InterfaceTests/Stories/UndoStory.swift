import Dialogue
import Testing

@testable import Interface

@Suite("Story: undo and redo")
struct UndoStory {
  @Test("A chain is undone to the start and redone to its end, each step in words")
  func chain() {
    var robot = Robot()
    robot.press("nUno<C-s>")
    let start = robot.mesa
    robot.press(" NLibre<C-s>tnParte<C-s><Esc>v <Esc>s<C-s>anAna<C-s><Esc>S")
    let end = robot.mesa
    let words = [
      "Sesión 1 cerrada", "Sesión 1: Ana, presente", "Persona agregada: Ana", "Sesión 1 abierta",
      "Se presentó: hechos", "Parte agregada: Parte", "Nota: Libre", ": hecho",
    ]
    for word in words {
      robot.press("u")
      #expect(robot.screen.contains("Deshecho: "))
      #expect(robot.screen.contains(word))
    }
    #expect(robot.mesa.items.isEmpty && robot.mesa.parties.isEmpty && robot.mesa.notes.isEmpty)
    #expect(robot.mesa.caseFile == start.caseFile)
    robot.press("u")
    #expect(robot.screen.contains("No queda nada por deshacer"))
    for word in words.reversed() {
      robot.press("<C-r>")
      #expect(robot.screen.contains("Rehecho: "))
      #expect(robot.screen.contains(word))
    }
    #expect(robot.mesa == end)
    robot.press("<C-r>")
    #expect(robot.screen.contains("No hay nada que rehacer"))
  }

  @Test("What was written since takes redo away")
  func writtenSince() {
    var robot = Robot()
    robot.press("nUno<C-s> u<Down> <C-r>")
    #expect(robot.screen.contains("No hay nada que rehacer"))
    #expect(robot.mesa.items.count == 1)
  }

  @Test("u undoes only what was last on the screen, and says what is last by now")
  func otherIsLast() {
    var robot = Robot.atTheTable(columns: 132, rows: 40)
    robot.press("NMía<C-s>")
    robot.elsewhere(.addNote(text: "Suya", item: nil), isSeen: false)
    robot.press("u")
    #expect(robot.mesa.notes.map(\.text) == ["Mía", "Suya"])
    #expect(
      robot.said.contains("No se deshizo: lo último es ahora el folio 6, de rosa («Nota: Suya»)"))
    robot.press("u")
    #expect(robot.mesa.notes.map(\.text) == ["Mía"])
    robot.elsewhere(.undo(), isSeen: false)
    robot.press("<C-r>")
    #expect(robot.mesa.notes.isEmpty)
    #expect(robot.said.contains("No se rehízo: lo último deshecho es ahora «Nota: Mía» (folio 8"))
    robot.press("<C-r>")
    #expect(robot.mesa.notes.map(\.text) == ["Mía"])
  }
}
