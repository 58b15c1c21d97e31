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
        guard case .form(let form)? = robot.state.sheet else { continue }
        for _ in 0...form.fields.count {
          guard case .form(let form)? = robot.state.sheet else { return }
          let layout = robot.state.layout(of: form)
          let body = robot.state.body
          #expect(layout.rect.row >= body.row)
          #expect(layout.rect.row + layout.rect.rows <= body.row + body.rows)
          #expect(
            form.focus <= form.more
              && layout.places[form.focus].flatMap { layout.visibleRow($0.row) } != nil
              || form.focused?.isArea == true)
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

  @Test("law: no label is cut, and every field keeps the columns that it needs")
  func labels() {
    for (columns, rows) in [(60, 16), (80, 24), (132, 40), (200, 60)] {
      var state = Robot.atTheTable().state
      state.size = Size(columns: columns, rows: rows)
      for kind in RecordKind.allCases {
        guard let form = state.makeForm(.newRecord(kind, owner: nil)) else { continue }
        let layout = state.layout(of: form)
        #expect(layout.fieldColumns >= FormLayout.leastField)
        for (index, field) in form.fields.enumerated() {
          guard let place = layout.places[index] else {
            Issue.record("\(field.id) stands nowhere")
            continue
          }
          #expect(place.label.joined(separator: " ") == field.label)
          let room = place.value == place.row ? layout.labelWidth - 2 : layout.rect.columns - 4
          #expect(place.label.allSatisfy { TextWidth.of($0) <= room })
        }
      }
    }
  }

  @Test("A label for which there is no room beside its field stands above it")
  func labelAbove() throws {
    let label = "Qué ofrece cada parte para que el acuerdo se cumpla en el plazo"
    let field = { (id: FieldID, label: String) in
      FormField(id: id, label: label, content: .line(TextField("", upTo: 20)))
    }
    let form = Form(
      .newMesa, title: "", fields: [field(.name, label), field(.place, "Lugar")])
    let body = Rect(column: 0, row: 1, columns: 60, rows: 13)
    let layout = FormLayout(form, body: body)
    let above = try #require(layout.places[0])
    #expect(above.label.count == 2)
    #expect(above.value == above.row + 2)
    #expect(layout.fieldColumns == FormLayout.leastField)
    #expect(layout.places[1]?.label == ["Lugar"])
    let wide = FormLayout(form, body: Rect(column: 0, row: 1, columns: 200, rows: 50))
    #expect(wide.places[0]?.label == [label])
    #expect(wide.rect.columns == 100)
  }

  @Test("A line of a form, of a label and of an option knows its field; an option, its key")
  func targets() throws {
    var robot = Robot.inQuebradaHonda
    robot.press("ae")
    var kept = LayoutMemory()
    let pane = try #require(robot.state.layout(&kept).panes.first { $0.id == .form })
    #expect(pane.lines.compactMap(\.target) == [0, 1, 2, 3])
    let choice = try #require(pane.lines.first { $0.target == 2 })
    #expect(choice.spans.compactMap(\.key) == [.character("1"), .character("2")])
  }
}
