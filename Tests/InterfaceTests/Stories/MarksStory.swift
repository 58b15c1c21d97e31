import Dialogue
import Testing

@testable import Interface

@Suite("Story: marks")
struct MarksStory {
  private func mark(_ robot: Robot) -> ItemMark? {
    robot.state.selectedItem.map { robot.mesa.mark(of: $0.id) }
  }

  @Test("Every mark is set with its key, and taken off with the same key")
  func setAndTakeOff() {
    var robot = Robot()
    robot.press("nUno<C-s>")
    robot.press(" ")
    #expect(mark(robot) == .done)
    robot.press(" ")
    #expect(mark(robot) == .pending)
    robot.press("p")
    #expect(mark(robot) == .inProgress)
    robot.press("p")
    #expect(mark(robot) == .pending)
    robot.press("cNo toca<Enter>")
    #expect(mark(robot) == .notApplicable)
    #expect(robot.screen.contains("No corresponde: No toca"))
    robot.press("c")
    #expect(mark(robot) == .pending)
    robot.press("dYa se sabe<Enter>")
    #expect(mark(robot) == .waived)
    #expect(robot.screen.contains("Dispensado: Ya se sabe"))
    robot.press(" ")
    #expect(mark(robot) == .done)
    #expect(!robot.screen.contains("Ya se sabe"))
  }

  @Test("Without a reason there is no such mark")
  func reason() {
    var robot = Robot()
    robot.press("nUno<C-s>c<Enter>")
    #expect(mark(robot) == .pending)
    #expect(robot.screen.contains("hace falta un motivo"))
    robot.press("Así es<Enter>")
    #expect(mark(robot) == .notApplicable)
  }

  @Test("With the phases in focus no item is marked unseen")
  func listsInFocus() {
    var robot = Robot()
    robot.press("nUno<C-s><Left> ")
    #expect(mark(robot) == .pending)
    #expect(robot.screen.contains("entre primero en la lista"))
    robot.press("<Enter> ")
    #expect(mark(robot) == .done)
  }

  @Test("The guide of an item is read whole, in the smallest window too")
  func guide() {
    var robot = Robot.inQuebradaHonda.seen(columns: 60, rows: 16)
    robot.press("<Enter>")
    for word in ["Por qué:", "Cómo:", "Error típico:", "Fuente:"] {
      #expect(robot.screen.contains(word))
    }
    robot.press("<Enter>")
    #expect(robot.state.sheet == nil)
  }
}
