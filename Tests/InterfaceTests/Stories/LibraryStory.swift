import Dialogue
import Testing

@testable import Interface

@Suite("Story: the library")
struct LibraryStory {
  @Test("It is filtered without accents by name, place and code")
  func filter() {
    var robot = Robot.inQuebradaHonda
    robot.press("Fx<Tab>ÑÚ-1<C-s>L/nahui")
    #expect(robot.state.library.shown.count == 1)
    robot.press("<C-u>apurimac")
    #expect(robot.state.library.selected?.name.hasPrefix("Quebrada") == true)
    robot.press("<C-u>nu-1<Enter>")
    #expect(robot.mesa.caseFile.code == "ÑÚ-1")
  }

  @Test("Esc takes the filter away, and never ends the program")
  func escape() {
    var robot = Robot.inQuebradaHonda
    robot.press("L/xyz<Esc>")
    #expect(robot.state.library.shown.count == 4)
    robot.press("/lago<Down><Esc><Esc><Esc>")
    #expect(!robot.asked.contains(.quit))
    #expect(robot.screen.contains("Para salir de mesa pulse Q."))
    robot.press("Q")
    #expect(robot.asked.last == .quit)
  }

  @Test("Letters typed into the filter give no actions")
  func typing() {
    var robot = Robot.inQuebradaHonda
    robot.press("L/q?:nou")
    #expect(robot.state.library.filter.text == "q?:nou")
    #expect(!robot.asked.contains(.quit))
    #expect(robot.state.sheet == nil)
  }

  @Test("A reading that was stopped does not say that there are no mesas")
  func stopped() {
    var robot = Robot()
    #expect(robot.screen.contains("Todavía no hay mesas"))
    robot.state.receive(.readingStopped("Se detuvo."))
    #expect(robot.screen.contains("Se detuvo antes de leer todos los libros"), "\(robot.screen)")
    #expect(!robot.screen.contains("Todavía no hay mesas"))
    robot.state.receive(.library([]))
    #expect(robot.screen.contains("Todavía no hay mesas"))
  }

  @Test("It is sorted by activity, name and phase; the cursor stays on its mesa")
  func sort() {
    var robot = Robot.inQuebradaHonda
    robot.press("L")
    func names() -> [String] {
      robot.state.library.shown.map { robot.state.library.entries[$0].name.prefix(8).lowercased() }
    }
    #expect(names() == ["quebrada", "lago tit", "ampliaci", "río seco"])
    robot.press("o")
    #expect(names() == ["ampliaci", "lago tit", "quebrada", "río seco"])
    #expect(robot.state.library.selected?.name == "Quebrada Honda")
    #expect(robot.screen.contains("Las mesas van por nombre."))
    robot.press("o")
    #expect(names().first == "quebrada")
    robot.press("o")
    #expect(robot.state.library.sorting == .activity)
  }

  @Test("One comes back to the mesa that was left")
  func comeBack() {
    var robot = Robot.inQuebradaHonda
    robot.press("L<Down><Enter>")
    #expect(robot.mesa.caseFile.name == "Lago Titicaca")
    robot.press("L")
    #expect(robot.state.library.selected?.name == "Lago Titicaca")
    robot.press("<Home><Enter><Esc>")
    #expect(robot.state.library.selected?.name == "Quebrada Honda")
  }

  @Test("Empty, it says how to begin")
  func empty() {
    var robot = Robot()
    #expect(robot.screen.contains("Pulse n para abrir la primera"))
    robot.press("<Enter>")
    #expect(robot.screen.contains("Todavía no hay mesas."))
  }

  @Test("A damaged mesa is shown with its problem, which is read whole on opening it")
  func damaged() {
    var robot = Robot.inQuebradaHonda.seen(columns: 60, rows: 16)
    robot.press("L")
    #expect(robot.screen.contains("! Río Seco: El folio 12"))
    robot.press("<End><Enter>")
    #expect(robot.state.room == .library)
    #expect(robot.screen.contains("primeros."))
  }

  @Test("Five hundred mesas are walked to the end")
  func many() {
    var robot = Robot()
    let entries = (1...500).map { LibraryEntry(id: "mesa-\($0)", name: "Mesa número \($0)") }
    robot.state.receive(.library(entries))
    robot.press("<End>")
    #expect(robot.screen.contains("Mesa número 500"))
    robot.press("<Home><PgDn><Up>")
    #expect(robot.state.library.cursor == 11)
    robot.press("/numero 49<End>")
    #expect(robot.state.library.shown.count == 11)
  }

  @Test("A session that was left open is told of in the library")
  func leftOpen() {
    var robot = Robot.inQuebradaHonda
    robot.press("L")
    #expect(robot.screen.contains("sigue abierta."), "\(robot.screen)")
  }
}
