import Dialogue
import Testing

@testable import Interface

@Suite("Story: parties and actors")
struct PartiesStory {
  @Test("A party is added, edited and removed; the cursor stands on what was added")
  func addEditRemove() {
    var robot = Robot()
    robot.press("nUno<C-s>tnComunidad<C-s>nMinera<Tab><Right><C-s>")
    #expect(robot.mesa.parties.map(\.name) == ["Comunidad", "Minera"])
    robot.press("<Enter><C-u>Minera Ñ<Tab><Tab><Right><C-s>")
    #expect(robot.mesa.parties.last?.name == "Minera Ñ")
    #expect(robot.mesa.parties.last?.details.tier == .secondary)
    robot.press("<Del>")
    #expect(robot.mesa.parties.map(\.name) == ["Comunidad"])
    robot.press("u")
    #expect(robot.screen.contains("Deshecho: Parte retirada: Minera Ñ"))
    #expect(robot.mesa.parties.count == 2)
  }

  @Test("A second party of the same name is refused in the form, where it can be put right")
  func duplicate() {
    var robot = Robot.inQuebradaHonda
    robot.press("tnminera los andes s. a. c.<C-s>")
    #expect(robot.screen.contains("Ya hay una parte que se llama"))
    #expect(robot.screen.contains("Agregar parte"))
    robot.press("<BS><BS><BS><BS> B.<C-s>")
    #expect(robot.state.sheet == nil)
    #expect(robot.mesa.parties.count == 4)
  }

  @Test("A party with people on the list cannot be removed, and the screen says why")
  func inUse() {
    var robot = Robot.inQuebradaHonda
    robot.press("t<Home>x")
    #expect(robot.mesa.parties.count == 3)
    #expect(robot.screen.contains("tiene personas en la lista"))
  }

  @Test("A party that was removed keeps its name in the book")
  func removedName() {
    var robot = Robot.inQuebradaHonda
    robot.press("t<End>xnOtra<C-s><Esc>b")
    #expect(robot.screen.contains("Parte retirada: Municipalidad distrital"))
  }
}
