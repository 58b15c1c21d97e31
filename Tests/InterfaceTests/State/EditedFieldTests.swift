import Testing

@testable import Interface

@Suite("A text in the person's own editor")
struct EditedFieldTests {
  @Test(
    "is taken without losing what was typed meanwhile",
    arguments: [
      ("a", "ab", "ab"), ("ac", "a", "ac"), ("ab", "ab", "ab"), ("ac", "ab", "ac\n\nab"),
    ])
  func joined(current: String, found: String, expected: String) throws {
    var robot = Robot.inQuebradaHonda
    robot.press("Na")
    let field = try #require(robot.state.fieldInFocus)
    robot.press("<BS>" + current)
    let isTaken = robot.state.take(found, of: field)
    #expect(isTaken)
    #expect(robot.state.checkpoint.drafts[field.key]?.values == [expected])
    #expect(robot.state.fieldInFocus?.original == expected)
  }

  @Test("goes into its draft where the form is closed")
  func closed() throws {
    var robot = Robot.inQuebradaHonda
    robot.press("Na")
    let field = try #require(robot.state.fieldInFocus)
    robot.press("<BS><Esc>")
    #expect(robot.state.checkpoint.drafts[field.key] == nil)
    let isTaken = robot.state.take("ab", of: field)
    #expect(isTaken)
    robot.press("N")
    #expect(robot.state.fieldInFocus?.original == "ab")
  }

  @Test("is turned down where it finds no room")
  func tooLong() throws {
    var robot = Robot.inQuebradaHonda
    robot.press("Na")
    let field = try #require(robot.state.fieldInFocus)
    let isTaken = robot.state.take(
      String(repeating: "p", count: TextIntake.ceiling + 1), of: field)
    #expect(!isTaken)
    #expect(robot.state.fieldInFocus?.original == "a")
  }
}
