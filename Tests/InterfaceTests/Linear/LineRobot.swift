@testable import Interface

/// A person who hears and types lines, with the world of ``Robot``.
struct LineRobot {
  var robot: Robot
  private var reader = LinearReader()
  /// What was said last, without the prompt.
  private(set) var lines: [String] = []

  init(_ robot: Robot) {
    self.robot = robot
    self.robot.state.size = Size(columns: 10_000, rows: 10_000)
    self.robot.state.look.glyphs = .spoken
    self.robot.paints = false
    lines = reader.tell(self.robot.state)
  }

  var prompt: String { reader.prompt(robot.state) }

  var said: String { lines.joined(separator: "\n") }

  /// Types lines, each with Enter; `said` is what the last of them was answered.
  mutating func type(_ lines: String...) {
    for line in lines { type(line: line) }
  }

  private mutating func type(line: String) {
    for event in reader.events(for: line, in: robot.state) { robot.send(event) }
    lines = reader.tell(robot.state)
  }

  /// Lines and answers as they stand below each other.
  mutating func conversation(_ typed: [String]) -> String {
    var text = lines.map { $0 + "\n" }.joined()
    for line in typed {
      text += prompt + "> " + line + "\n"
      type(line: line)
      text += lines.map { $0 + "\n" }.joined()
    }
    return text + prompt + ">\n"
  }
}
