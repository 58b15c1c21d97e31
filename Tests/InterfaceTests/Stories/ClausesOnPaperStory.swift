import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: agreements of each class on the paper")
struct ClausesOnPaperStory {
  @Test(
    "An obligation, a recognition and a procedure are read, signed and printed as what they are")
  func classes() {
    var robot = ActaStory.ready()
    let keys = robot.count {
      $0.press("iacuerdos<Enter>n<Enter>")
      $0.type("La empresa lamenta lo ocurrido")
      $0.walk(to: .record(.clauseClass))
      $0.press("reco")
      $0.walk(to: .record(.concurring))
      $0.press("2<C-s><Home>n<Enter>")
      $0.type("La mesa se reúne cada mes")
      $0.walk(to: .record(.clauseClass))
      $0.press("de p<C-s><Esc>iacta<Enter>n<C-s>v12<Right>12<Right>12<Esc>Fsí<Enter>")
    }
    print("two more agreements, the reading of three and the signature: \(keys) keys")
    #expect(keys <= 90)
    let paper = robot.paper()
    for words in [
      "PRIMERO.- Agua limpia", "Minera (Luis Vega): Entregar agua",
      "SEGUNDO.- La empresa lamenta lo ocurrido", "TERCERO.- La mesa se reúne cada mes",
      "El texto se leyó en voz alta, cláusula por cláusula, en quechua, con intérprete.",
      "Firman y ponen su huella, en señal de conformidad con aquello a lo que se obligan",
    ] {
      #expect(paper.contains(words), "\(words): \(paper)")
    }
    #expect(!paper.contains("sin plazo señalado"))
    #expect(!paper.contains("Sin responsable señalado"))
  }

  @Test("Words that change after the reading are read again before the acta goes to signature")
  func changed() {
    var robot = ActaStory.ready()
    robot.press("iacta<Enter>n<C-s>v12<Esc>")
    #expect(robot.paper().contains("El texto se leyó en voz alta"))
    robot.press("iacuerdos<Enter>/Agua limpia<Enter>e y gratuita<C-s><Esc>iacta<Enter>")
    #expect(!robot.paper().contains("leyó"))
    robot.press("F")
    #expect(robot.mesa.frozenActas.isEmpty)
    // The same day, the new words: the reading is written down with the first answer.
    robot.press("v1")
    #expect(robot.paper().contains("El texto se leyó en voz alta"))
    robot.press("2<Esc>Fsí<Enter>")
    #expect(robot.mesa.frozenActas.map(\.number) == [1])
    #expect(robot.paper().contains("Agua limpia y gratuita"))
  }
}
