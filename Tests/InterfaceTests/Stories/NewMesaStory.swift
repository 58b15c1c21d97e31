import Dialogue
import Testing

@testable import Interface

@Suite("Story: a new mesa")
struct NewMesaStory {
  @Test("A place is looked up without accents, chosen with the arrows and kept with its code")
  func lookUp() {
    var robot = Robot()
    robot.press("nRío Ñ<Tab>apurimac")
    #expect(robot.screen.contains("Apurímac"))
    robot.press("<C-u>challhuah<Down><Enter>")
    robot.press("<C-s>")
    #expect(robot.mesa.caseFile.name == "Río Ñ")
    #expect(
      robot.mesa.caseFile.place == Place(ubigeo: "030506", name: robot.mesa.caseFile.place.name))
    #expect(robot.mesa.caseFile.place.name == "Challhuahuacho, Cotabambas, Apurímac")
  }

  @Test("A place typed over loses its code; Esc closes the proposals before the form")
  func freePlace() {
    var robot = Robot()
    robot.press("nUno<Tab>challhuah<Down><Enter><BS>")
    robot.press("<Esc>")
    #expect(robot.screen.contains("Mesa nueva"))
    robot.press("<C-s>")
    #expect(robot.mesa.caseFile.place.ubigeo == "")
    #expect(robot.mesa.caseFile.place.name == "Challhuahuacho, Cotabambas, Apuríma")
  }

  @Test("Every field is taken; Enter walks them to the button, which saves")
  func everyField() {
    var robot = Robot()
    robot.press("nUno<Enter>Lima<Enter><Right><Right><Enter><End><Enter><Home><Enter>ABC-1<Enter>")
    #expect(
      robot.state.sheet.map { if case .form(let form) = $0 { form.isOnButton } else { false } }
        == true)
    robot.press("<Enter>")
    let file = robot.mesa.caseFile
    #expect(file.type == ConflictType.allCases[1])
    #expect(file.mechanism == Mechanism.allCases.last)
    #expect(file.role == Role.allCases.first)
    #expect(file.code == "ABC-1")
  }

  @Test("Without a name nothing is made: the form says so and stands on the name")
  func nameless() {
    var robot = Robot()
    robot.press("n<Tab><Tab><C-s>")
    #expect(robot.screen.contains("Falta el nombre del caso"))
    #expect(robot.asked.allSatisfy { if case .create = $0 { false } else { true } })
    robot.press("Uno<C-s>")
    #expect(robot.mesa.caseFile.name == "Uno")
  }

  @Test("Two mesas of one name are told apart")
  func sameName() {
    var robot = Robot()
    robot.press("nUno<C-s>LnUno<C-s>")
    #expect(robot.books.keys.sorted() == ["uno-2026", "uno-2026-2"])
  }
}
