import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: a mesa is installed")
struct InstallationStory {
  @Test("Its acta has who accepted the mediation and the rules, the objective and the timetable")
  func installation() throws {
    var robot = Robot.atTheTable()
    robot.seat()
    let keys = robot.count {
      $0.press("ireglas<Enter>00n")
      $0.type("Habla uno a la vez")
      $0.press("<C-s>12<Esc>iacta<Enter>n")
      $0.walk(to: .record(.actaKind))
      $0.press("inst<C-s>")
      $0.walk(toPart: "Objetivo")
      $0.press("<Enter>")
      $0.type("Acordar el uso del río")
      $0.press("<C-s>")
      $0.walk(toPart: "Cronograma")
      $0.press("<Enter>")
      $0.type("Una sesión cada mes")
      $0.press("<C-s>Fsí<Enter>")
    }
    print("an installation from its rules to signature: \(keys) keys")
    #expect(keys <= 70)
    #expect(robot.mesa.frozenActas.map(\.number) == [1])
    let paper = robot.paper()
    for words in [
      "ACTA DE INSTALACIÓN N.º 1",
      "Comunidad de Challhua acepta la mediación y a la persona que media",
      "Habla uno a la vez. La aceptan: Comunidad de Challhua y Minera Los Andes.",
      "Acordar el uso del río", "Una sesión cada mes",
      "En constancia de lo tratado, firman y ponen su huella:",
    ] {
      #expect(paper.contains(words), "\(words): \(paper)")
    }
    for words in ["Se acuerda lo", "leyó", "Conformidad", "próxima sesión", "Desarrollo"] {
      #expect(!paper.contains(words), "\(words)")
    }
  }

  @Test("Nobody accepted, and neither does the paper say so; a meeting has none of these parts")
  func nothingAccepted() {
    var robot = Robot.atTheTable()
    robot.seat()
    robot.press("iacta<Enter>n")
    robot.walk(to: .record(.actaKind))
    robot.press("inst<C-s>")
    #expect(robot.state.actaRows.contains { $0.title == "Aceptación de la mediación" })
    #expect(!robot.paper().contains("mediación y a la persona"))
    #expect(!robot.paper().contains("Aceptación"))
    robot.press("<Home><Enter>")
    robot.walk(to: .record(.actaKind))
    robot.press("reu<C-s>")
    #expect(!robot.state.actaRows.contains { $0.title == "Cronograma" })
  }
}
