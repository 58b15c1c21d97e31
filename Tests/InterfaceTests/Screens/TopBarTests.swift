import Dialogue
import Testing

@testable import Interface

@Suite("The bar at the top")
struct TopBarTests {
  private func bar(_ robot: Robot) -> String {
    robot.screen.split(separator: "\n").first.map { String($0) } ?? ""
  }

  @Test("drops whole parts, never half a word of them")
  func parts() {
    #expect(
      bar(Robot.inQuebradaHonda.seen(columns: 80, rows: 24)).hasPrefix(
        " Quebrada Honda · Sesión 2 en curso 1:12 · Asisten 1  "))
    #expect(
      bar(Robot.inQuebradaHonda.seen(columns: 60, rows: 16)).contains("Sesión 2 en curso 1:12"))
  }

  @Test("cuts a long name before it drops the session")
  func longName() {
    var robot = Robot.inQuebradaHonda.seen(columns: 60, rows: 16)
    robot.press("F<C-u>Ampliación de la carretera Ñahuimpuquio–Chupaca<C-s>")
    #expect(bar(robot).contains("… · Sesión 2 en curso 1:12"))
  }

  @Test("says which session is reviewed in the smallest window too")
  func past() {
    var robot = Robot.inQuebradaHonda.seen(columns: 60, rows: 16)
    robot.press("s<Home><Enter>")
    #expect(bar(robot).contains("REVISIÓN"))
    #expect(bar(robot).contains("al cierre de la sesión 1"))
    #expect(bar(robot).hasSuffix("folio 18/22"))
  }
}
