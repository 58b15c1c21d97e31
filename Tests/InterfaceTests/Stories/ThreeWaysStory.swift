import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// One piece of work by keys, by mouse and by lines: an item marked and noted, one waived with its reason,
/// a party, a session, and something taken back.
@Suite("Story: by keys, by mouse and by lines")
struct ThreeWaysStory {
  private static let note = "Falta el informe de la ANA."
  private static let party = "Sindicato de transportistas"

  private static func byKeys() -> Robot {
    var robot = Robot.atTheTable(columns: 132, rows: 40)
    robot.press("<Space>n\(note)<C-s>")
    robot.press("<Down><Down><Down><Down><Down>dNo hay proceso<Enter>")
    robot.press("tn\(party)<Tab><Right><C-s><Esc>")
    robot.press("sn<Tab>Local comunal<C-s><Esc>u")
    return robot
  }

  private static func byMouse() throws -> Robot {
    var hand = MouseHand(Robot.atTheTable(columns: 132, rows: 40))
    try hand.click("Hable con la cabeza")
    try hand.click("marcar")
    try hand.click("nota")
    hand.robot.press(note)
    try hand.click("[ Guardar ]")
    try hand.click("Pregunte qué pide cada parte")
    try hand.run("Dispensar, con motivo")
    hand.robot.press("No hay proceso")
    try hand.click("guardar")
    try hand.run("Partes y actores")
    try hand.click("agregar")
    hand.robot.press(party)
    try hand.click("( ) Empresa")
    try hand.click("[ Guardar ]")
    try hand.click("volver")
    try hand.run("Sesiones: revisar")
    try hand.click("abrir sesión")
    try hand.click("Lugar")
    hand.robot.press("Local comunal")
    try hand.click("[ Guardar ]")
    try hand.click("volver")
    try hand.click("deshacer")
    return hand.robot
  }

  private static func byLines() -> Robot {
    var person = LineRobot(Robot.atTheTable(columns: 132, rows: 40))
    person.type(" ", "n", note, ".", "")
    person.type("6", "d", "No hay proceso")
    person.type("partes y actores", "agregar", party, "empresa", ":guardar")
    person.type("esc", "s", "n", "", "Local comunal", ":guardar", "esc", "u")
    return person.robot
  }

  private static func folios(_ robot: Robot) -> [String] {
    (robot.state.table?.chronicle.folios ?? []).map { "\($0.number) \($0.by) \($0.event)" }
  }

  @Test("leaves the same book")
  func same() throws {
    let byKeys = Self.folios(Self.byKeys())
    #expect(byKeys.count == 10)
    let byMouse = Self.folios(try Self.byMouse())
    let byLines = Self.folios(Self.byLines())
    #expect(byMouse == byKeys)
    #expect(byLines == byKeys)
  }
}

/// A person who clicks on what stands on the screen.
struct MouseHand {
  var robot: Robot

  init(_ robot: Robot) { self.robot = robot }

  private struct Missing: Error {
    let text: String
    let screen: String
  }

  mutating func click(_ text: String, count: Int = 1) throws {
    for (row, line) in robot.screen.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard let range = line.range(of: text) else { continue }
      let column = TextWidth.of(line[..<range.lowerBound])
      return robot.send(.click(Point(column: column, row: row), count: count))
    }
    throw Missing(text: text, screen: robot.screen)
  }

  /// Runs an action from the list that the help shows.
  mutating func run(_ title: String) throws {
    try click("ayuda")
    try click(title, count: 2)
  }
}
