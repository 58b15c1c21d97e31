import Dialogue
import Testing

@testable import Interface

@Suite("Where the parts of a form stand")
struct FormLayoutTests {
  private let keys = [
    "c", "tn", "n", "N", "x", "s", "an", "Ln", "<Left><Down>f", "r<End>e", "Nx<C-u> <C-s>",
    "Ss<C-u><C-s>",
  ]

  @Test("law: from 60×16 on the box lies in the body and the field in focus is seen")
  func inside() {
    for (columns, rows) in [(60, 16), (61, 17), (72, 18), (80, 24), (200, 60)] {
      for key in keys {
        var robot = Robot.inQuebradaHonda.seen(columns: columns, rows: rows)
        robot.press(key)
        guard case .form(let form)? = robot.state.overlay else { continue }
        for _ in 0...form.fields.count {
          guard case .form(let form)? = robot.state.overlay else { return }
          let layout = robot.state.layout(of: form)
          let body = robot.state.body
          #expect(layout.rect.row >= body.row)
          #expect(layout.rect.row + layout.rect.rows <= body.row + body.rows)
          #expect(
            layout.visibleRow(layout.starts[form.focus]) != nil || form.focused?.isArea == true)
          #expect(layout.rect.inset(1, 1).contains(robot.state.render().cursor))
          robot.press("<Tab>")
        }
      }
    }
  }

  @Test("what was turned down is said in full, in the smallest window too")
  func complaint() {
    var robot = Robot.inQuebradaHonda.seen(columns: 60, rows: 16)
    robot.press("tn")
    robot.paste("Comunidad campesina de Ñuñunhuayo")
    robot.press("<C-s>")
    #expect(robot.screen.contains("corrija"))
    #expect(robot.screen.contains("existe."))
  }
}
