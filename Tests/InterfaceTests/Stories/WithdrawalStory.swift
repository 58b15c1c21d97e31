import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: a party withdraws")
struct WithdrawalStory {
  @Test("The paper says that the session ended so, and states who left, when and why")
  func withdrawal() {
    var robot = Robot.atTheTable()
    robot.seat()
    robot.pass(minutes: 240)
    let keys = robot.count {
      $0.press("sc")
      $0.walk(to: .ending)
      $0.press("reti")
      $0.walk(to: .endingWords)
      $0.type("Minera Los Andes se retiró a las 11:40 y dijo que volverá con su directorio.")
      $0.walk(to: .statedClosing)
      $0.type("11:45")
      $0.press("<C-s><Esc>iacta<Enter>n<C-s>")
    }
    print("a withdrawal stated and its acta begun: \(keys) keys")
    #expect(keys <= 30)
    let paper = robot.paper()
    #expect(
      paper.contains("Siendo las 11:45 horas")
        && paper.contains("terminó la sesión por el retiro de una de las partes."),
      "\(paper)")
    #expect(paper.contains("Minera Los Andes se retiró a las 11:40"))
    // Nobody noted when they left: that is asked before the acta goes to signature.
    robot.press("F")
    #expect(robot.screen.contains("terminó por retiro y todas"))
    robot.press("sí<Enter>")
    #expect(robot.mesa.frozenActas.map(\.agreements) == [[]])
    // Whoever left is shown as having come, and may sign or decline.
    #expect(
      robot.mesa.signers(of: robot.mesa.frozenActas[0].acta).map(\.name).contains("Luis Vega"))
    #expect(!robot.paper().contains("con acuerdo"))
  }
}
