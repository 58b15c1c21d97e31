import PlainIdentities
import Testing

@testable import Interface

/// Conversations as they were read; they lie in `Snapshots`.
@Suite("Conversations by lines as they were read")
struct LinearSceneTests {
  private static let scenes: [(name: String, robot: @Sendable () -> Robot, lines: [String])] = [
    ("library", { pressing("L") }, ["/", "honda", "1", ""]),
    ("checklist", { pressing("") }, ["7", " ", "2.1", "más", "12", "d", "No toca", "?", "."]),
    (
      "session", { atTheTable("s") },
      ["n", "ayer", "Local comunal", "1", ":todo", "8:30", ":guardar", "n", "esc"]
    ),
    ("note", { pressing("") }, ["nota libre", "Llamó la prefecta.", "Vuelve el lunes.", ".", ""]),
    (
      "reading", { ActaScene.reading.robot(columns: 80, rows: 24) },
      ["2", "r", "2", "Con una reserva", ":guardar", "esc"]
    ),
  ]

  private static func pressing(_ keys: String) -> Robot {
    var robot = Robot.inQuebradaHonda
    robot.press(keys)
    return robot
  }

  private static func atTheTable(_ keys: String) -> Robot {
    var robot = Robot.atTheTable()
    robot.press(keys)
    return robot
  }

  @Test("in Spanish", arguments: scenes.indices)
  func spanish(index: Int) throws {
    let scene = Self.scenes[index]
    var person = LineRobot(scene.robot())
    try Snapshot.expect(text: person.conversation(scene.lines), is: "linear-\(scene.name)")
  }

  @Test("in English")
  func english() throws {
    let robot = Self.pressing("").seen(columns: 80, rows: 24, language: .english)
    var person = LineRobot(robot)
    let lines = ["7", " ", "free note", "She called.", ".", "yes", "more"]
    try Snapshot.expect(text: person.conversation(lines), is: "linear-english")
  }
}
