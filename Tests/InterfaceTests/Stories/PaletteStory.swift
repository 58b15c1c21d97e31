import Dialogue
import Testing

@testable import Interface

@Suite("Story: help and palette")
struct PaletteStory {
  @Test("An action is found without accents and run")
  func run() {
    var robot = Robot.inQuebradaHonda
    robot.press(":circunst<Enter>")
    #expect(robot.state.room == .circumstances)
    robot.press("?biblio<Enter>")
    #expect(robot.state.room == .library)
  }

  @Test("^P and F1 open them too; Esc closes them and nothing else")
  func keys() {
    var robot = Robot.inQuebradaHonda
    robot.press("<C-p>")
    #expect(robot.screen.contains("┌ Órdenes"))
    robot.press("<Esc>")
    robot.send(.key(.function(1)))
    #expect(robot.screen.contains("┌ Ayuda"))
    robot.press("<Esc>")
    #expect(robot.state.room == .mesa)
    #expect(robot.state.sheet == nil)
  }

  @Test("An action that is not possible now is grey, says why, and does nothing")
  func disabled() {
    var robot = Robot.inQuebradaHonda
    robot.press(":un folio antes")
    let frame = robot.state.render()
    #expect(frame.text.contains("Solo al revisar el pasado"))
    robot.press("<Enter>")
    #expect(robot.screen.contains("Solo al revisar el pasado"))
    #expect(robot.state.table?.past == nil)
  }

  @Test(
    "What acts on a row of another room is not done unseen: the room opens, and says how",
    arguments: [
      ("quitar lo", RoomName.parties), ("editar lo", .parties),
      ("marcar o desmarcar lo", .circumstances),
      ("corregir fecha", .sessions), ("ver la mesa como", .sessions),
    ])
  func unseen(query: String, room: RoomName) {
    var robot = Robot.inQuebradaHonda
    let before = robot.state.table?.chronicle.folios.count
    robot.press(":\(query)<Enter>")
    #expect(robot.state.room == room)
    #expect(robot.state.sheet == nil)
    #expect(robot.screen.contains("señale aquí la fila y pulse"))
    #expect(robot.state.table?.chronicle.folios.count == before)
  }

  @Test("From the past the palette writes nothing either")
  func past() {
    var robot = Robot.inQuebradaHonda
    robot.press("s<Home><Enter>:agregar a la<Enter>")
    #expect(robot.state.sheet == nil)
    #expect(robot.screen.contains("Está viendo el pasado"))
  }

  @Test("The cursor of the list stays on a row, whatever is typed")
  func cursor() {
    var robot = Robot.inQuebradaHonda
    robot.press("?<PgDn><PgDn><PgDn><PgDn><PgDn><PgDn>zzzz<Down><Up><BS><BS><BS><BS><Up><Enter>")
    #expect(robot.state.sheet == nil)
    robot.press("?zzzz<Enter>")
    #expect(robot.state.sheet == nil)
  }
}
