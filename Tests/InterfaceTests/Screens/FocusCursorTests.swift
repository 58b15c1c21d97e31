import PlainIdentities
import Testing

@testable import Interface

/// Readers aloud and braille lines go by the terminal's own cursor.
@Suite("The terminal's cursor")
struct FocusCursorTests {
  private static func row(under robot: Robot) -> String {
    let frame = robot.state.render()
    return String(frame.rows[frame.cursor.row].compactMap(\.character))
  }

  @Test(
    "stands on the row that was moved to, in every list",
    arguments: ["t", "s", "a", "b", "m", "v", "A", "L", "<Tab>"])
  func rows(keys: String) {
    var robot = Robot.inQuebradaHonda.seen(columns: 132, rows: 40)
    robot.press(keys)
    for key in ["<Home>", "<Down>", "<Down>", "<End>", "<Up>"] {
      robot.press(key)
      let text = LinearText(robot.state.linear)
      let rows = text.panes(of: robot.state.linearPage).compactMap(\.rows).last { $0.isFocused }
      guard let rows, rows.count > 0 else { continue }
      // Its beginning, without the columns that were cut.
      let words = rows.words(rows.cursor).prefix { $0 != ";" && $0 != "," }.prefix(20)
      let signs = words.filter { $0.isLetter || $0.isNumber }
      let row = Self.row(under: robot).filter { $0.isLetter || $0.isNumber }
      #expect(row.contains(signs), "\(keys) \(key): \(words)")
    }
  }

  @Test("stands in the field in focus, and on the button")
  func fields() {
    var robot = Robot.inQuebradaHonda.seen(columns: 80, rows: 24)
    robot.press("F")
    for _ in 0..<14 {
      guard case .form(let form)? = robot.state.sheet else {
        Issue.record("no form")
        return
      }
      if let field = form.focused, !field.isArea {
        #expect(Self.row(under: robot).contains(field.label), "\(field.label)")
      } else if form.isOnButton {
        #expect(Self.row(under: robot).contains("[ Guardar ]"))
      }
      robot.press("<Tab>")
    }
  }
}
