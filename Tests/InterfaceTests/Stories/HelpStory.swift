import Dialogue
import SeededRandomness
import Testing

@testable import Interface

@Suite("Story: the help, in groups")
struct HelpStory {
  private let headings = [
    "En esta pantalla", "En todas partes", "Moverse", "Signos de esta pantalla",
  ]

  private func picker(_ robot: Robot) throws -> Picker {
    guard case .picker(let picker)? = robot.state.sheet else { throw Lost() }
    return picker
  }

  private struct Lost: Error {}

  @Test("What can be done here stands first, then what works everywhere, then moving")
  func groups() throws {
    var robot = Robot.inQuebradaHonda.seen(columns: 80, rows: 90)
    robot.press("?")
    let places = try headings.map { try #require(robot.screen.range(of: $0)?.lowerBound) }
    #expect(places == places.sorted())
    #expect(try picker(robot).selected?.title == "Marcar o desmarcar como hecho")
  }

  @Test("Once something is typed no heading stands among what is found")
  func query() {
    var robot = Robot.inQuebradaHonda
    robot.press("?m")
    #expect(headings.allSatisfy { !robot.screen.contains($0) })
  }

  @Test("The border says where one is among how many; Home, End and the pages reach both ends")
  func position() throws {
    var robot = Robot.inQuebradaHonda.seen(columns: 80, rows: 24)
    robot.press("?")
    let count = try picker(robot).matches.count
    #expect(robot.screen.contains("1/\(count)"))
    robot.press("<End>")
    #expect(robot.screen.contains("\(count)/\(count)"))
    #expect(try picker(robot).selected?.title == "No se pudo escribir en el disco")
    robot.press("<Home><PgDn>")
    #expect(try picker(robot).cursor == 14)
    robot.press("<PgUp><Up>")
    #expect(try picker(robot).cursor == 0)
  }

  @Test("law: the cursor stands on the line of its row, never on a heading", arguments: Seeds.all)
  func cursor(seed: UInt64) throws {
    var generator = SeededNumbers(seed: seed)
    var robot = Robot.inQuebradaHonda
    robot.press("?")
    let keys = ["<Up>", "<Down>", "<PgUp>", "<PgDn>", "<Home>", "<End>", "a", "<BS>"]
    for _ in 0..<40 {
      robot.press(generator.pick(keys))
      let picker = try picker(robot)
      guard !picker.matches.isEmpty else { continue }
      guard case .entry(let row) = picker.line(picker.line(ofRow: picker.cursor)) else {
        Issue.record("on a heading, seed \(seed)")
        return
      }
      #expect(row == picker.cursor, "seed \(seed)")
    }
  }
}
