import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// Whose yes each clause needs, and who can sign it.
@Suite("Story: who is bound by what")
struct ConcurrenceStory {
  private static let open = "iacta<Enter>n<C-s>"

  private func paper(_ robot: Robot) -> String {
    robot.state.actaRows.flatMap { BlockLines.paragraphs($0.blocks) }.map(\.text)
      .joined(separator: "\n")
  }

  /// Moves to the row of a part of the acta.
  private func walk(_ robot: inout Robot, to part: String) {
    robot.press("<Home>")
    for _ in robot.state.actaRows
    where robot.state.selectedActaRow?.title.contains(part) != true {
      robot.press("<Down>")
    }
  }

  @Test("A clause of each class is read, and whoever it does not bind only takes note")
  func classes() {
    var robot = ActaStory.ready()
    robot.press("iacuerdos<Enter>n<Enter>La empresa lamenta lo ocurrido")
    robot.walk(to: .record(.clauseClass))
    robot.press("reco")
    robot.walk(to: .record(.concurring))
    robot.press("2<C-s><Home>n<Enter>La mesa se reúne cada mes")
    robot.walk(to: .record(.clauseClass))
    robot.press("de p<C-s>")
    let classes = robot.mesa.records.all(.agreement).map { $0.code(.clauseClass) }
    #expect(classes == [.obligation, .recognition, .procedural])
    robot.press("<Esc>" + Self.open + "v12<Right>")
    #expect(robot.screen.contains("0 de 1 partes"))
    #expect(robot.screen.contains("no se obliga; toma nota"))
    robot.press("1")
    #expect(robot.screen.contains("0 de 1 partes"))
    robot.press("2")
    #expect(robot.screen.contains("1 de 1 partes"))
    robot.press("<Right>12")
    #expect(
      robot.mesa.records.all(.acceptance).map { $0.code(.answer) }
        == [.accepts, .accepts, .takesNote, .accepts, .accepts, .accepts])
    robot.press("<Esc>Fsí<Enter>")
    #expect(robot.mesa.frozenActas.map(\.number) == [1])
  }

  @Test("A recognition by nobody keeps the acta from signature, and is not waived")
  func nobody() {
    var robot = ActaStory.ready()
    robot.press("iacuerdos<Enter>n<Enter>Se lamenta lo ocurrido")
    robot.walk(to: .record(.clauseClass))
    robot.press("reco<C-s><Esc>" + Self.open + "v12<Right>")
    robot.press("<Esc>F")
    #expect(robot.mesa.frozenActas.isEmpty)
    walk(&robot, to: "SEGUNDO")
    #expect(robot.said.contains("No se sabe quién hace el reconocimiento."))
    robot.press("d")
    #expect(robot.said.contains("no hay ningún hallazgo por dispensar"))
  }

  @Test("A bound party without a signer blocks; waived, the paper says that it does not sign")
  func withoutSigner() {
    var robot = ActaStory.ready()
    robot.perform(.recordAttendance(1, "Luis Vega", of: 2, isPresent: false))
    robot.press(Self.open + "v12<Esc>F")
    #expect(robot.screen.contains("Queda 1 vacío"))
    walk(&robot, to: "PRIMERO")
    #expect(robot.said.contains("Una parte obligada no tiene quien firme."))
    robot.press("dquien firme<Enter>Firmará el lunes<C-s>Fsí<Enter>")
    #expect(robot.mesa.frozenActas.map(\.number) == [1])
    let paper = paper(robot)
    #expect(paper.contains("Minera no firma en este acto."))
    #expect(!paper.contains("Firmará el lunes"))
    #expect(!paper.contains("consta en el libro"))
  }

  @Test("Accepted ad referendum it waits for the bases, unless it takes effect when they ratify")
  func adReferendum() {
    var robot = ActaStory.ready()
    robot.press(Self.open + "v1f2")
    #expect(robot.screen.contains("acepta ad referéndum"))
    robot.press("<Esc>F")
    #expect(robot.screen.contains("Queda 1 vacío"))
    walk(&robot, to: "PRIMERO")
    #expect(robot.said.contains("Las bases todavía no responden: Minera."))
    robot.press("iacuerdos<Enter>/Agua limpia<Enter>e")
    robot.walk(to: .record(.effectiveOnRatification))
    robot.press("<Right><C-s><Esc>iacta<Enter>v1f2<Esc>Fsí<Enter>")
    #expect(robot.mesa.frozenActas.map(\.number) == [1])
    #expect(paper(robot).contains("Rige desde que las bases de Minera la ratifiquen."))
    robot.press("f<Enter><Down><Enter>")
    let outcomes = robot.mesa.records.all(.signature).map { $0.code(.outcome) }
    #expect(outcomes == [.signed, .adReferendum])
    #expect(robot.said.contains("Firmó ad referéndum de sus bases"))
  }

  @Test("One reason waives all that one rule finds, and the paper says it once")
  func several() {
    var robot = ActaStory.ready()
    for action in ["Abrir el canal", "Cercar el pozo"] {
      robot.perform(
        .addRecord(
          .commitment,
          [
            .agreement: .record(5), .action: .text(action), .responsible: .parties([2]),
            .responsiblePeople: .people([2]), .deadline: .deadline(.immediate),
            .followUp: .text("Defensoría"),
          ]))
    }
    robot.press(Self.open + "v12<Esc>")
    walk(&robot, to: "PRIMERO")
    #expect(robot.said.contains("Nadie quedó encargado de verificar (2)"))
    robot.press("dTodos (2)<Enter>Lo verá el comité<C-s>")
    let waivers = robot.mesa.records.all(.waiver)
    #expect(waivers.map { $0.code(.lintRule) } == [.missingVerifier, .missingVerifier])
    #expect(Set(waivers.map { $0.text(.reasons) }) == ["Lo verá el comité"])
    robot.press("Fsí<Enter>")
    #expect(robot.mesa.frozenActas.map(\.number) == [1])
    #expect(paper(robot).contains("En el acuerdo PRIMERO no se designa a quien verifica."))
  }
}
