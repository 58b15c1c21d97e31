import Dialogue
import Testing

@testable import Interface

@Suite("Story: a paste in the wrong place")
struct PasteStory {
  @Test(
    "It never gives an order, in any room",
    arguments: ["", "<Left>", "t", "v", "m", "r", "a", "b", "L", "<Enter>", "r<Home><Enter>"])
  func noOrders(keys: String) {
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

  @Test("In a field of one line the lines become one, and nothing is saved by it")
  func oneLine() {
    var robot = Robot.inQuebradaHonda
    robot.press("x")
    robot.paste("uno\r\ndos\ttres\n")
    #expect(robot.screen.contains("uno dos tres"))
    #expect(robot.state.overlay != nil)
  }

  @Test("On a choice or a button it is turned down in words")
  func choice() {
    var robot = Robot.inQuebradaHonda
    robot.press("tn<Tab>")
    robot.paste("empresa")
    #expect(robot.screen.contains("Aquí no se puede pegar texto"))
    robot.press("<Tab><Tab>")
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
