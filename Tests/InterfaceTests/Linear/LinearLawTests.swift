import PlainIdentities
import SeededRandomness
import Testing
import Wording

@testable import Interface

@Suite("The lines of any page")
struct LinearLawTests {
  private static let seeds: [UInt64] = [1, 2, .random(in: 1000...UInt64.max)]

  private static let keys: [Key] =
    ActionTable.all.flatMap(\.keys).filter {
      ![.character("Q"), .control("c"), .control("z")].contains($0)
    } + [.enter, .enter, .escape, .tab, .down, .down, .control("s")]

  /// Without the spaces, which lines have single.
  private static func squeezed(_ text: String) -> String {
    Shown.line(text).filter { $0 != " " }
  }

  /// Every text of the rows of a page.
  private static func texts(of page: Page) -> [String] {
    page.panes.flatMap { pane -> [String] in
      switch pane.body {
      case .rows(let list):
        (0..<min(list.count, 60)).flatMap { index in
          let row = list.row(index)
          return row.cells + [row.sign, row.left, row.right, row.below ?? ""]
        }
      case .text(let text): text.paragraphs.flatMap { Shown.lines($0.text) }
      case .cells(let cells): cells.names + cells.titles
      case .fields(let fields): fields.form.fields.map(\.label)
      case .bar: []
      }
    }
  }

  @Test("law: hold each text of it, in lines without a control character", arguments: seeds)
  func whole(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    var robot = LineRobot(Robot.inQuebradaHonda).robot
    let text = LinearText(LinearTexts(.spanish))
    for step in 0..<150 {
      robot.send(.key(generator.pick(Self.keys)))
      let page = robot.state.linearPage
      let lines = text.lines(of: page)
      let all = Self.squeezed(lines.joined(separator: " "))
      let missing = Self.texts(of: page).map(Self.squeezed).first {
        !all.contains($0) && !$0.isEmpty
      }
      guard missing == nil, lines.allSatisfy({ Shown.line($0) == $0 }) else {
        Issue.record("step \(step), \(robot.state.room): \(missing ?? "control characters")")
        return
      }
    }
  }

  @Test("law: any lines that are typed leave the program answering", arguments: seeds)
  func never(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    var person = LineRobot(Robot.inQuebradaHonda)
    let words = [
      "", "", "1", "2", "3", "7", "2.3", "99", "más", "menos", "todo", "?", ".", "esc", "tab", "n",
      "nota", "acta", "sesiones", ":guardar", ":atrás", ":salir", ":2", ":borrar", "sí", "no", "L",
    ]
    let keys = Self.keys.compactMap(\.letter).map { String($0) }
    for step in 0..<150 {
      let line =
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: RandomTyping.text(&generator, upTo: 30)
        case 1..<5: generator.pick(keys)
        default: generator.pick(words)
        }
      person.type(line)
      guard !person.prompt.isEmpty || person.robot.state.sheet != nil,
        person.lines.allSatisfy({ Shown.line($0) == $0 })
      else {
        Issue.record("step \(step) after «\(line)» in \(person.robot.state.room): \(person.said)")
        return
      }
    }
  }
}
