import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: the acta of a consultation")
struct ConsultationStory {
  @Test("It holds what each party lets it hold, and advises to ask about the rest")
  func opinions() {
    var robot = Robot.atTheTable()
    robot.seat()
    let keys = robot.count {
      $0.press("idicen<Enter>")
      for (words, answer) in [
        ("Que no se toque el río", "sí"), ("Tememos por los animales", "no<Esc>"),
        ("Falta un estudio", ""),
      ] {
        $0.press("nposición<Enter><Right><Tab><Right><Tab>")
        $0.type(words)
        guard answer == "sí" || answer.hasPrefix("no") else {
          $0.press("<C-s>")
          continue
        }
        $0.walk(to: .record(.onPaper))
        $0.press(answer == "sí" ? "<Right>" : "<Right><Right>")
        $0.press("<C-s>")
      }
      $0.press("<Esc>iacta<Enter>n")
      $0.walk(to: .record(.actaForm))
      $0.press("consul<C-s>")
    }
    print("three voices and the acta of a consultation: \(keys) keys")
    #expect(keys <= 80)
    #expect(
      robot.mesa.records.all(.statement).map { $0.code(.onPaper) } == [.yes, .no, .notAsked])
    robot.walk(toPart: "Opiniones")
    #expect(robot.state.selectedActaRow?.holes.map(\.rule) == [.unaskedOpinion])
    #expect(robot.said.contains("Falta preguntar si lo dicho puede ir al"))
    let paper = robot.paper()
    #expect(paper.contains("Que no se toque el río"), "\(paper)")
    #expect(!paper.contains("Tememos") && !paper.contains("Falta un estudio"))
    // It advises and blocks nothing; and it leads to where one asks.
    robot.press("<Enter>")
    #expect(robot.state.room == .records)
    robot.press("<Esc>Fsí<Enter>")
    #expect(robot.mesa.frozenActas.map(\.number) == [1])
  }
}
