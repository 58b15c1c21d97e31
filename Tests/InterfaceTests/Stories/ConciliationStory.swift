import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: an acta with the form of a conciliation")
struct ConciliationStory {
  @Test("An offer in its text keeps it from signature until it is taken out; it claims no merit")
  func offers() {
    var robot = ActaStory.ready()
    let keys = robot.count {
      $0.press("iacta<Enter>n")
      $0.walk(to: .record(.actaForm))
      $0.press("concil<C-s>v12<Esc>")
      $0.walk(toPart: "Desacuerdos")
      $0.press("<Enter>")
      $0.type("La minera ofreció 20 000 soles")
      $0.press("<C-s>F")
    }
    #expect(robot.mesa.frozenActas.isEmpty)
    robot.walk(toPart: "Desacuerdos")
    #expect(robot.said.contains("conciliación"), "\(robot.said)")
    let more = robot.count {
      $0.press("e<C-u>")
      $0.type("No hubo acuerdo sobre el camino")
      $0.press("<C-s>Fsí<Enter>")
    }
    print("an acta of conciliation with an offer taken out: \(keys + more) keys")
    #expect(keys + more <= 70)
    #expect(robot.mesa.frozenActas.map(\.number) == [1])
    let paper = robot.paper()
    for words in [
      "Acta de una mesa de diálogo con la forma del artículo 16 de la Ley 26872.",
      "solo el acta de un centro de conciliación autorizado",
      "Quienes se nombran en cada cláusula se obligan, de manera cierta, expresa y exigible, a lo "
        + "siguiente:",
      "No hubo acuerdo sobre el camino",
    ] {
      #expect(paper.contains(words), "\(words): \(paper)")
    }
    #expect(!paper.contains("ofreció"))
    #expect(!paper.contains("Desarrollo"))
  }
}
