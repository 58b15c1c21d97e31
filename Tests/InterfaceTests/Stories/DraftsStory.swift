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
    Typed(open: "F", typed: "<Tab><Tab><Tab><Right><Right>", seen: "Asuntos de gobierno nacional"),
    Typed(open: "tn", typed: "Ñahui<Tab><Right>", seen: "Ñahui"),
    Typed(
      open: "t<End>e", typed: " bis", seen: "Municipalidad distrital bis"),
    Typed(open: "an", typed: "Lucía", seen: "Lucía"),
    Typed(open: "n", typed: "¿Acreditó?", seen: "¿Acreditó?"),
    Typed(open: "N", typed: "Libre", seen: "Libre"),
    Typed(open: "c", typed: "Porque sí", seen: "Porque sí"),
    Typed(open: "d", typed: "Por ahora", seen: "Por ahora"),
    Typed(open: "se", typed: "<Tab> norte", seen: "norte"),
    Typed(open: "sc1<C-s>n", typed: "<Tab> sur", seen: "sur"),
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

  @Test("A draft opens at the field that was left, also after the program was started anew")
  func focus() {
    var robot = Robot.inQuebradaHonda
    robot.press("F<Tab><Tab><Tab><Right>")
    guard case .form(let left)? = robot.state.sheet else { return }
    #expect(left.focus == 3)
    let checkpoint = robot.state.checkpoint
    robot.press("<Esc>F")
    guard case .form(let again)? = robot.state.sheet else { return }
    #expect(again.focus == left.focus)
    var next = Robot.inQuebradaHonda
    next.show(checkpoint.mesa ?? "")
    next.state.restore(checkpoint)
    next.press("F")
    guard case .form(let later)? = next.state.sheet else { return }
    #expect(later.focus == left.focus)
  }

  @Test("What is typed survives the end of the program, form by form", arguments: forms)
  func checkpoint(form: Typed) {
    var robot = Robot.inQuebradaHonda
    robot.press(form.open + form.typed)
    let checkpoint = robot.state.checkpoint
    // The program starts again and opens the mesa of the checkpoint.
    var next = Robot.inQuebradaHonda
    if form.open.hasPrefix("sc") { next.press("sc1<C-s><Esc>") }
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
    #expect(robot.state.sheet == nil)
    #expect(robot.screen.contains("Se descartó lo escrito"))
    #expect(robot.state.checkpoint.drafts.isEmpty)
    robot.press("N")
    #expect(!robot.screen.contains("Por error"))
    #expect(robot.screen.contains("^X recuperar"))
    robot.press("<C-x>")
    #expect(robot.screen.contains("Por error"))
    #expect(robot.screen.contains("Se recuperó su borrador."))
    robot.press("<C-x>N otra<Esc>N<C-x><C-x>")
    #expect(robot.state.sheet == nil, "discarded, and discarded again")
  }

  @Test(
    "^X in a form with nothing to discard or bring back leaves it", arguments: ["N", "F", "tn"])
  func leave(open: String) {
    var robot = Robot.inQuebradaHonda
    robot.press(open + "<C-x>")
    #expect(robot.state.sheet == nil)
    #expect(!robot.screen.contains("descart"))
    #expect(robot.state.checkpoint.drafts.isEmpty)
  }

  @Test("What was discarded of one form is not brought back into another")
  func discardedApart() {
    var robot = Robot.inQuebradaHonda
    robot.press("NPor error<C-x>n<C-x>")
    #expect(robot.state.sheet == nil)
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

@Suite("Story: drafts are seen")
struct VisibleDraftsStory {
  /// Keys that leave a draft, and the row in which it is then marked.
  struct Marked: Sendable, CustomTestStringConvertible {
    let keys: String
    let row: String

    var testDescription: String { keys }
  }

  static let marked = [
    Marked(keys: "t<End>e bis<Esc>", row: "Municipalidad distrital"),
    Marked(keys: "se<Tab> norte<Esc>", row: "Sesión 2"),
    Marked(keys: "n¿Acreditó?<Esc>", row: "(borrador)"),
    Marked(keys: "cPorque sí<Esc>", row: "(borrador)"),
    Marked(keys: "iacuerdos<Enter>nacuer<Enter>Agua<C-s>e limpia<Esc>", row: "Agua"),
    Marked(keys: "iacuerdos<Enter>nacuer<Enter>Agua<C-s>xDoble<Esc>", row: "Agua"),
    Marked(keys: "iacuerdos<Enter>nacuer<Enter>Agua<C-s>ncomp<Enter>Dar<Esc>", row: "Agua"),
  ]

  @Test("The row that it is of says so, and the bar at the top counts it", arguments: marked)
  func row(marked: Marked) {
    var robot = Robot.inQuebradaHonda
    robot.press(marked.keys)
    let lines = robot.screen.split(separator: "\n")
    #expect(lines.first?.contains("1 borrador · folio") == true)
    let body = lines.dropFirst().dropLast(2)
    #expect(body.contains { $0.contains(marked.row) && $0.contains("borrador") }, "\(robot.screen)")
  }

  @Test(
    "What opens the form that adds says so",
    arguments: ["tnÑahui<Esc>", "anLucía<Esc>", "NLibre<Esc>", "sc1<C-s>n<C-u>30/9<Esc>"])
  func adding(keys: String) {
    var robot = Robot.inQuebradaHonda
    robot.press(keys)
    robot.press("?borrador")
    #expect(robot.screen.contains("(borrador)"), "\(robot.screen)")
  }

  @Test("None is counted while its form is open, nor once it is saved or discarded")
  func open() {
    var robot = Robot.inQuebradaHonda
    robot.press("NUna<Esc>N")
    #expect(!robot.screen.contains("1 borrador"))
    robot.press("<Esc>tnÑahui<Esc>")
    #expect(robot.screen.contains("2 borradores"))
    robot.press("n<C-x>")
    #expect(robot.screen.contains("1 borrador ·"))
    robot.press("N<C-s>")
    #expect(!robot.screen.contains("1 borrador"))
  }

  @Test("They are listed from the palette by what was typed, and taken up from there")
  func list() {
    var robot = Robot.inQuebradaHonda
    robot.press("NDe la quebrada<Esc>anLucía<Esc><Esc>tnÑahui<Esc><Esc>:borradores<Enter>")
    #expect(robot.screen.contains("Nota libre: De la quebrada"))
    #expect(robot.screen.contains("Agregar parte: Ñahui"))
    robot.press("lucia<Enter>")
    #expect(robot.screen.contains("Se recuperó su borrador."))
    robot.press("<C-s>")
    #expect(robot.mesa.people.contains { $0.details.name == "Lucía" })
  }

  @Test("Without any the order says that there is none")
  func none() {
    var robot = Robot.inQuebradaHonda
    robot.press(":borradores<Enter>")
    #expect(robot.screen.contains("No hay borradores"))
  }

  @Test("A draft of what another struck out can still be read")
  func gone() throws {
    var robot = Robot.inQuebradaHonda
    robot.press("iacuerdos<Enter>nacuer<Enter>Agua<C-s>e limpia<Esc>")
    let id = try #require(robot.mesa.records.all(.agreement).first?.id)
    robot.elsewhere(.strikeRecord(id, reason: "doble"))
    robot.press(":borradores<Enter><Enter>")
    #expect(robot.screen.contains("De algo que ya no está"))
    #expect(robot.screen.contains("Agua limpia"))
  }

  @Test("On leaving they are named, with how to take them up again")
  func farewell() throws {
    var robot = Robot.inQuebradaHonda
    #expect(robot.state.farewell == "La sesión 2 queda abierta.")
    robot.press("NDe la quebrada<Esc>tnÑahui<Esc>L/titicaca<Enter>NDel lago<Esc>")
    let words = try #require(robot.state.farewell)
    #expect(words.contains("quedan 3 borradores sin guardar en el libro"))
    #expect(words.contains("«Nota libre», 2 de otras mesas"))
    #expect(!words.contains("lago"), "a shell keeps what it was told")
    #expect(words.contains("«Borradores»"))
    robot.press("Q")
    #expect(robot.asked.last == .quit, "they are on the disk: one key leaves")
  }
}
