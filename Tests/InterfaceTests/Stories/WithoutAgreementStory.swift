import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: a session that ends without agreement")
struct WithoutAgreementStory {
  @Test("How it ended is asked when it closes; its acta invents no agreement, reading or date")
  func withoutAgreement() {
    var robot = Robot.atTheTable()
    robot.seat()
    let keys = robot.count {
      $0.press("sc")
      $0.walk(to: .ending)
      $0.press("sin a")
      $0.walk(to: .endingWords)
      $0.type("Las partes mantienen sus posturas sobre el caudal.")
      $0.press("<C-s><Esc>iacta<Enter>n<C-s>Fsí<Enter>")
    }
    print("a session without agreement, its acta to signature: \(keys) keys")
    #expect(keys <= 30)
    #expect(robot.mesa.sessions[0].details.ending == .withoutAgreement)
    #expect(robot.mesa.frozenActas.map(\.agreements) == [[]])
    let paper = robot.paper()
    #expect(
      paper.contains("terminó la sesión sin acuerdo. Las partes mantienen sus posturas"),
      "\(paper)")
    #expect(paper.contains("En constancia de lo tratado, firman y ponen su huella:"))
    for words in ["Acuerdos", "Se acuerda", "leyó", "Conformidad", "próxima sesión", "PRIMERO"] {
      #expect(!paper.contains(words), "\(words)")
    }
  }

  @Test("Without agenda and with nobody who can sign it still goes to signature")
  func bare() {
    var robot = Robot.atTheTable()
    robot.press("sn<C-s>c")
    robot.walk(to: .ending)
    robot.press("susp<C-s><Esc>iacta<Enter>n<C-s>Fsí<Enter>")
    #expect(robot.mesa.frozenActas.map(\.number) == [1])
    let paper = robot.paper()
    #expect(paper.contains("terminó la sesión por suspensión."))
    #expect(!paper.contains("Agenda"))
    #expect(paper.contains("sin que conste la asistencia."))
    #expect(!paper.contains("firman y ponen su huella"), "\(paper)")
  }
}
