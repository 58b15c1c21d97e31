import PlainIdentities
import Testing

@testable import Interface

@Suite("Working by lines")
struct LinearReaderTests {
  private func robot(_ keys: String = "") -> LineRobot {
    var robot = Robot.inQuebradaHonda
    robot.press(keys)
    return LineRobot(robot)
  }

  @Test("A number chooses a row, named again it opens; only what changed is said")
  func numbers() {
    var person = robot("t")
    person.type("2")
    #expect(person.robot.state.cursor == 1)
    #expect(!person.lines.contains { $0.contains("1. ") || $0.contains("3. ") })
    #expect(person.said.hasPrefix("2. aquí: 2. Minera Los Andes S. A. C."), "\(person.said)")
    person.type("2")
    #expect(person.said.contains("Formulario: Editar parte"))
    #expect(person.prompt == "Nombre [Minera Los Andes S. A. C.]")
  }

  @Test("A number that no row has is refused, with how many there are")
  func missingNumber() {
    var person = robot("t")
    person.type("9")
    #expect(person.lines == ["No hay renglón 9; hay 3 renglones."])
    #expect(person.robot.state.cursor == 2)
    person.type("2.1")
    #expect(person.said == "Ninguna acción se llama «2.1»; «?» dice las que hay.")
  }

  @Test("The second list of a page is chosen from by its own numbers")
  func series() {
    var person = robot()
    person.type("2.1")
    #expect(person.robot.state.checklist?.list == .phase(.preliminary))
    #expect(person.robot.state.checklist?.pane == .lists)
    #expect(person.said.contains("2.1. aquí: Fase previa"))
    person.type("2")
    #expect(person.robot.state.checklist?.pane == .items)
    #expect(person.prompt.hasPrefix("Fase previa, 2 de "))
  }

  @Test("A long list is read in parts, and whole where that is asked for")
  func parts() {
    var person = robot()
    person.type("2.1", "1")
    let count = person.robot.state.top.count(person.robot.state)
    person.type("todo")
    #expect(person.lines.contains { $0.hasPrefix("\(count). ") })
    person.type("más")
    #expect(person.lines.contains { $0.hasPrefix("21. ") })
    #expect(person.lines.contains { $0.hasPrefix("40. ") })
    #expect(!person.lines.contains { $0.hasPrefix("20. ") || $0.hasPrefix("41. ") })
    #expect(person.said.contains("Antes hay 20: «menos»."))
    #expect(person.said.contains("Siguen \(count - 40): «más»."))
    person.type("menos")
    #expect(person.lines.contains { $0.hasPrefix("1. ") })
    person.type("menos")
    #expect(person.lines == ["No hay más."])
  }

  @Test("What was done is said before what changed on the page")
  func changes() {
    var person = robot()
    person.type("6", " ")
    #expect(person.lines.first?.hasSuffix(": hecho") == true, "\(person.said)")
    #expect(person.lines.contains { $0.hasPrefix("6. aquí: ") && $0.contains("; hecho") })
    #expect(!person.lines.contains { $0.hasPrefix("7. ") })
    person.type("u")
    #expect(person.lines.first?.hasPrefix("Deshecho") == true)
  }

  @Test("The same message is said again when the same is done again")
  func messages() {
    var person = robot()
    person.type("ñ")
    let first = person.lines
    #expect(first.first?.contains("ñ") == true)
    person.type("ñ")
    #expect(person.lines == first)
  }

  @Test("An action is given by its name or the beginnings of its words, also from afar")
  func actions() {
    var person = robot()
    person.type("ficha del caso")
    #expect(person.said.contains("Formulario: Ficha del caso"))
    person.type(":salir")
    #expect(person.robot.state.sheet == nil)
    person.type("nota lib")
    #expect(person.said.contains("Formulario: Nota libre"))
    person.type(":salir", "cerrar sesion")
    #expect(person.robot.state.room == .sessions, "\(person.said)")
  }

  @Test("Where several actions may be meant one is asked which")
  func severalActions() {
    var person = robot()
    person.type("pasar panel")
    guard case .picker? = person.robot.state.sheet else {
      Issue.record("no palette: \(person.said)")
      return
    }
    #expect(person.said.contains("Búsqueda: pasar panel"))
    person.type(".")
    #expect(person.robot.state.sheet == nil)
    #expect(person.lines.count == 2)
  }

  @Test("The help lists the actions with their keys, and says what cannot be given now")
  func help() {
    var person = robot()
    person.type("?")
    #expect(person.said.contains("En esta pantalla:"))
    #expect(person.said.contains("; ahora no: "))
    person.type("ficha", "1")
    #expect(person.said.contains("Formulario: Ficha del caso"))
  }

  @Test("A text that was opened is left by the line that goes on with something else")
  func texts() {
    var person = robot()
    person.type("1", "1")
    #expect(person.prompt.hasSuffix("Enter vuelve"))
    person.type("3")
    #expect(person.robot.state.sheet == nil)
    #expect(person.lines.contains { $0.hasPrefix("3. aquí: ") })
  }

  @Test("A list is narrowed by a line, and the number of what was found opens it")
  func filter() {
    var person = robot("L")
    person.type("/", "titicaca")
    #expect(person.lines.contains("Filtro: titicaca"))
    person.type("1", "1")
    #expect(person.robot.mesa.caseFile.name == "Lago Titicaca")
  }

  @Test("Control characters that are typed do nothing, and none is ever said")
  func controls() {
    var person = robot()
    person.type("N", "uno\u{1B}[2J\u{7}\u{202E}dos", ".", "")
    #expect(person.robot.mesa.notes.last?.text == "uno[2Jdos")
    person.type("m")
    #expect(person.said.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test("A line that is too long is refused in words")
  func longLine() {
    let state = LineRobot(Robot.inQuebradaHonda).robot.state
    var reader = LinearReader()
    _ = reader.tell(state)
    reader.refuseLongLine(state)
    #expect(reader.tell(state) == ["Esa línea es demasiado larga y no se tomó."])
  }

  @Test("While an acta is read aloud a digit writes down what that party says")
  func readingAloud() {
    var person = LineRobot(ActaScene.reading.robot(columns: 80, rows: 24))
    let before = person.robot.mesa.records.all(.acceptance).count
    person.type("2")
    #expect(person.robot.mesa.records.all(.acceptance).count == before + 1, "\(person.said)")
  }
}
