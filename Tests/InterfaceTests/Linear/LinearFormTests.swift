import PlainIdentities
import Testing

@testable import Interface

@Suite("A form by lines")
struct LinearFormTests {
  private func robot(_ keys: String) -> LineRobot {
    var robot = Robot.inQuebradaHonda
    robot.press(keys)
    return LineRobot(robot)
  }

  private func sessionForm() -> LineRobot {
    var robot = Robot.atTheTable()
    robot.press("sn")
    return LineRobot(robot)
  }

  private func form(_ person: LineRobot) -> Form? {
    if case .form(let form)? = person.robot.state.sheet { form } else { nil }
  }

  @Test("One field follows another, with its options numbered, and Enter keeps what it holds")
  func fields() {
    var person = robot("tn")
    #expect(person.prompt == "Nombre [vacío]")
    person.type("Sindicato de transportistas")
    #expect(person.lines.first == "Campo 2 de 5")
    person.type("2", "", "", "")
    #expect(person.prompt == "Guardar: Enter guarda, «no» sale")
    person.type("sí")
    #expect(person.robot.mesa.parties.last?.name == "Sindicato de transportistas")
    #expect(form(person) == nil)
  }

  @Test("An option is chosen by its beginning; what none or several have is asked again")
  func options() {
    var person = robot("tn")
    person.type("Empresa Uno", "xyz")
    #expect(person.said.hasPrefix("Ninguna opción es «xyz»."))
    #expect(person.prompt.hasPrefix("Clase ["))
    person.type("e")
    #expect(person.said.hasPrefix("Varias opciones empiezan con «e»."))
    person.type("emp")
    #expect(person.said.hasPrefix("Campo 3 de 5"))
  }

  @Test("A complaint is said, then the field again")
  func complaint() {
    var person = sessionForm()
    person.type("el jueves pasado mañana", ":guardar")
    #expect(person.lines.contains("Campo 1 de \(form(person)?.fields.count ?? 0)"))
    #expect(form(person)?.complaint != nil)
    #expect(person.prompt.hasPrefix("Fecha ["))
    // Saved again as it is, it is complained of again.
    let first = person.lines
    person.type(":guardar")
    #expect(person.lines == first)
  }

  @Test("Lines of a long text are kept one by one, and a full stop ends them")
  func area() {
    var person = robot("")
    person.type("N", "Uno", "", "Tres")
    #expect(form(person)?.values == ["Uno\n\nTres"])
    #expect(person.lines.isEmpty)
    person.type(".")
    #expect(form(person)?.isOnButton == true)
    person.type("")
    #expect(person.robot.mesa.notes.last?.text == "Uno\n\nTres")
  }

  @Test("What is typed goes on below a draft, and can be emptied first")
  func draft() {
    var person = robot("NUno<Esc>")
    person.type("N", "Dos", ".", ":salir")
    #expect(person.robot.state.drafts.values.map(\.values) == [["Uno\nDos"]])
    person.type("N", ":borrar", "Tres", ".", "")
    #expect(person.robot.mesa.notes.last?.text == "Tres")
  }

  @Test("One goes back to the field before, to any field, and hears all of them")
  func ways() {
    var person = sessionForm()
    person.type("", "", ":atrás")
    #expect(form(person)?.focus == 1)
    person.type(":4")
    #expect(form(person)?.focus == 3)
    person.type(":todo")
    #expect(person.lines.contains { $0.hasPrefix("2. Lugar: ") })
    person.type(":ayuda")
    #expect(person.lines.first?.contains("«:descartar»") == true)
    person.type(":salir")
    #expect(form(person) == nil)
  }

  @Test("What was discarded comes back")
  func discarded() {
    var person = robot("NUno")
    person.type(":descartar", "N")
    #expect(form(person)?.isChanged == false)
    person.type(":recuperar")
    #expect(form(person)?.values == ["Uno"])
  }

  @Test("A colon that begins no order belongs to the text")
  func colon() {
    var person = robot("N")
    person.type(":-)", ".", "")
    #expect(person.robot.mesa.notes.last?.text == ":-)")
  }

  @Test("A place is typed, and chosen among those that are alike")
  func place() {
    var person = robot("Ln")
    person.type("Mesa del río", "challhuah")
    #expect(person.lines.first?.hasPrefix("Lugares que se parecen") == true)
    person.type("1", ":guardar")
    #expect(person.robot.mesa.caseFile.place.ubigeo.isEmpty == false)
  }

  @Test("Several options are marked by their numbers, and unmarked again")
  func several() {
    var robot = Robot.inQuebradaHonda
    robot.press("i")
    var person = LineRobot(robot)
    person.type("agenda", "1", "n")
    while let open = form(person), !open.isOnButton, !isSeveral(open) { person.type("") }
    guard let open = form(person), isSeveral(open) else { return }
    person.type("1")
    #expect(person.lines.contains { $0.hasPrefix("1. ") && $0.hasSuffix(", elegido") })
    person.type("1")
    #expect(form(person)?.focused?.isBlank == true)
  }

  private func isSeveral(_ form: Form) -> Bool {
    if case .several? = form.focused?.content { true } else { false }
  }
}
