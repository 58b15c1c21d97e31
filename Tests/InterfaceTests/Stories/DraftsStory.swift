import Dialogue
import Testing

@testable import Interface

@Suite("Story: drafts")
struct DraftsStory {
  /// Keys that open a form on the mesa and type into it, and what is then to be seen again.
  struct Typed: Sendable, CustomTestStringConvertible {
    let open: String
    let typed: String
    let seen: String
    /// Keys that open it again after the program was started anew.
    var again: String?

    var testDescription: String { open }
  }

  static let forms = [
    Typed(open: "F", typed: "<C-u>Otro nombre", seen: "Otro nombre"),
    Typed(open: "F", typed: "<S-Tab><S-Tab>Uno<Enter>Dos", seen: "Dos"),
    Typed(open: "F", typed: "<Tab><Tab><C-u>paucart<Down><Enter>", seen: "Paucartambo"),
    Typed(open: "F", typed: "<Tab><Tab><Tab><Right>", seen: "Asuntos de gobierno nacional"),
    Typed(open: "tn", typed: "Ñahui<Tab><Right>", seen: "Ñahui"),
    Typed(
      open: "t<End>e", typed: " bis", seen: "Municipalidad distrital bis"),
    Typed(open: "an", typed: "Lucía", seen: "Lucía"),
    Typed(open: "n", typed: "¿Acreditó?", seen: "¿Acreditó?"),
    Typed(open: "N", typed: "Libre", seen: "Libre"),
    Typed(open: "c", typed: "Porque sí", seen: "Porque sí"),
    Typed(open: "d", typed: "Por ahora", seen: "Por ahora"),
    Typed(open: "se", typed: "<Tab> norte", seen: "norte"),
    Typed(open: "scn", typed: "<Tab> sur", seen: "sur"),
    Typed(open: "<Left><Down>f", typed: "Ya toca", seen: "Ya toca", again: "f"),
  ]

  @Test("Esc keeps what was typed, and the form brings it back", arguments: forms)
  func escape(form: Typed) {
    var robot = Robot.inQuebradaHonda
    robot.press(form.open + form.typed)
    let typed = robot.state.checkpoint.drafts
    #expect(typed.count == 1)
    robot.press("<Esc>")
    #expect(robot.screen.contains("Quedó como borrador"))
    #expect(robot.state.checkpoint.drafts == typed)
    robot.press(String(form.open.suffix(1)))
    #expect(robot.screen.contains("Se recuperó su borrador."))
    #expect(robot.screen.contains(form.seen))
  }

  @Test("What is typed survives the end of the program, form by form", arguments: forms)
  func checkpoint(form: Typed) {
    var robot = Robot.inQuebradaHonda
    robot.press(form.open + form.typed)
    let checkpoint = robot.state.checkpoint
    // The program starts again and opens the mesa of the checkpoint.
    var next = Robot.inQuebradaHonda
    if form.open == "scn" { next.press("sc<Esc>") }
    next.show(checkpoint.mesa ?? "")
    next.state.restore(checkpoint)
    #expect(next.state.checklist?.list == robot.state.checklist?.list)
    next.press(form.again ?? form.open)
    #expect(next.screen.contains("Se recuperó su borrador."))
    #expect(next.screen.contains(form.seen))
  }

  @Test("The form of a new mesa keeps its draft without any mesa")
  func newMesa() {
    var robot = Robot()
    robot.press("nParo en Ñ<Tab>lima<Down><Enter><Esc>")
    let checkpoint = robot.state.checkpoint
    var next = Robot()
    next.state.restore(checkpoint)
    next.press("n")
    #expect(next.screen.contains("Paro en Ñ"))
    next.press("<C-s>")
    #expect(next.mesa.caseFile.place.ubigeo.isEmpty == false)
    #expect(next.state.checkpoint.drafts.isEmpty)
  }

  @Test("Each mesa has drafts of its own")
  func perMesa() {
    var robot = Robot.inQuebradaHonda
    robot.press("NDe la quebrada<Esc>L/titicaca<Enter>N")
    #expect(!robot.screen.contains("De la quebrada"))
    robot.press("Del lago<Esc>L<Esc>/honda<Enter>N")
    #expect(robot.screen.contains("De la quebrada"))
    #expect(!robot.screen.contains("Del lago"))
  }

  @Test("^X leaves without what was typed; in the form opened again it brings it back")
  func discard() {
    var robot = Robot.inQuebradaHonda
    robot.press("NPor error<C-x>")
    #expect(robot.state.overlay == nil)
    #expect(robot.screen.contains("Se descartó lo escrito"))
    #expect(robot.state.checkpoint.drafts.isEmpty)
    robot.press("N")
    #expect(!robot.screen.contains("Por error"))
    #expect(robot.screen.contains("^X recuperar"))
    robot.press("<C-x>")
    #expect(robot.screen.contains("Por error"))
    #expect(robot.screen.contains("Se recuperó su borrador."))
    robot.press("<C-x>N otra<Esc>N<C-x><C-x>")
    #expect(robot.state.overlay == nil, "discarded, and discarded again")
  }

  @Test(
    "^X in a form with nothing to discard or bring back leaves it", arguments: ["N", "F", "tn"])
  func leave(open: String) {
    var robot = Robot.inQuebradaHonda
    robot.press(open + "<C-x>")
    #expect(robot.state.overlay == nil)
    #expect(!robot.screen.contains("descart"))
    #expect(robot.state.checkpoint.drafts.isEmpty)
  }

  @Test("What was discarded of one form is not brought back into another")
  func discardedApart() {
    var robot = Robot.inQuebradaHonda
    robot.press("NPor error<C-x>n<C-x>")
    #expect(robot.state.overlay == nil)
    robot.press("N<C-x>")
    #expect(robot.screen.contains("Por error"))
  }

  @Test("Saving a form takes its draft away")
  func saved() {
    var robot = Robot.inQuebradaHonda
    robot.press("NUna<Esc>N dos<C-s>")
    #expect(robot.mesa.notes.last?.text == "Una dos")
    #expect(robot.state.checkpoint.drafts.isEmpty)
  }
}
