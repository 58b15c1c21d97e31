import Dialogue
import Testing

@testable import Interface

@Suite("Story: a paste in the wrong place")
struct PasteStory {
  @Test(
    "It never gives an action, in any room",
    arguments: ["", "<Left>", "t", "v", "m", "s", "a", "b", "L", "<Enter>", "s<Home><Enter>"])
  func noActions(keys: String) {
    var robot = Robot.inQuebradaHonda
    robot.press(keys)
    let before = robot.state.render().text.split(separator: "\n").dropLast(2)
    let asked = robot.asked.count
    robot.paste("xqL u\nS\u{1B}\u{3}:q\r\n")
    #expect(robot.asked.count == asked)
    #expect(
      robot.state.render().text.split(separator: "\n").prefix(before.count - 1) == before.dropLast()
    )
    #expect(robot.screen.contains("Aquí no se puede pegar texto"))
  }

  @Test(
    "Nor does what came at once from a terminal that does not mark pastes",
    arguments: ["", "t", "a", "?", "b", "L", "<Enter>"])
  func noActionsOfABurst(keys: String) {
    var robot = Robot.inQuebradaHonda
    robot.press(keys)
    let room = robot.state.room
    let asked = robot.asked.count
    robot.burst("paga el agua x mes\rxqudQ")
    #expect(robot.asked.count == asked)
    #expect(robot.state.room == room)
    if keys != "?" { #expect(robot.screen.contains("Aquí no se puede pegar texto")) }
  }

  @Test("In a text what came at once is typed, and a key held down still moves")
  func burstInText() {
    var robot = Robot.inQuebradaHonda
    robot.press("n")
    robot.burst("paga el agua\rx mes, dijo")
    robot.press("<C-s>")
    #expect(robot.mesa.notes.last?.text == "paga el agua\nx mes, dijo")
    robot.press("<Home>")
    robot.burst(String(repeating: "j", count: 20))
    #expect(!robot.screen.contains("Aquí no se puede pegar texto"))
  }

  @Test("In a field of one line the lines become one, and nothing is saved by it")
  func oneLine() {
    var robot = Robot.inQuebradaHonda
    robot.press("c")
    robot.paste("uno\r\ndos\ttres\n")
    #expect(robot.screen.contains("uno dos tres"))
    #expect(robot.state.sheet != nil)
  }

  @Test("On a choice or a button it is turned down in words")
  func choice() {
    var robot = Robot.inQuebradaHonda
    robot.press("tn<Tab>")
    robot.paste("empresa")
    #expect(robot.screen.contains("Aquí no se puede pegar texto"))
    robot.press("<Tab><Tab><Tab><Tab>")
    robot.paste("\n")
    #expect(robot.mesa.parties.count == 3)
    #expect(robot.screen.contains("Aquí no se puede pegar texto"))
  }

  @Test("In help and palette it is searched for, not run")
  func picker() {
    var robot = Robot.inQuebradaHonda
    robot.press(":")
    robot.paste("salir\n")
    #expect(!robot.asked.contains(.quit))
    #expect(robot.screen.contains("> salir"))
    robot.paste(String(repeating: "x", count: 90))
    #expect(robot.screen.contains("letras de lo pegado: un campo tiene por límite 80"))
  }

  @Test("What is too long for its field stays whole, the limit is said, and saving is turned down")
  func tooLong() {
    var robot = Robot.inQuebradaHonda
    let name = String(repeating: "ñ", count: 210)
    robot.press("tn")
    robot.paste(name)
    #expect(robot.screen.contains("«Nombre»: 10 letras de más; el límite es 200."))
    let asked = robot.asked.count
    robot.press("<C-s>")
    #expect(robot.asked.count == asked)
    #expect(robot.screen.contains("No se guardó: «Nombre» pasa de su límite."))
    robot.press("<End><BS><BS><BS><BS><BS><BS><BS><BS><BS><BS>")
    #expect(!robot.screen.contains("letras de más"))
    robot.press("<C-s>")
    #expect(robot.mesa.parties.last?.name == String(name.dropLast(10)))
  }

  @Test("A note too long for the book is kept as a draft in full")
  func longNote() {
    var robot = Robot.inQuebradaHonda
    robot.press("N")
    robot.paste(String(repeating: "p", count: 100_004) + " FINAL  ")
    #expect(robot.screen.contains("10 letras de más; el límite es 100000."))
    robot.press("<C-s><Esc>N")
    #expect(robot.screen.contains("FINAL"))
    #expect(robot.screen.contains("10 letras de más"))
  }

  @Test("What no field can hold is told by number")
  func ceiling() {
    var robot = Robot.inQuebradaHonda
    robot.press("tn")
    robot.paste(String(repeating: "p", count: TextIntake.ceiling + 7))
    #expect(robot.screen.contains("Quedaron fuera 7 letras"))
  }

  @Test("A place is looked up from what was pasted")
  func place() {
    var robot = Robot()
    robot.press("n<Tab>")
    robot.paste("Challhuahuacho\n")
    robot.press("<Down><Enter>")
    #expect(robot.screen.contains("Challhuahuacho, Cotabambas, Apurímac"))
  }
}
