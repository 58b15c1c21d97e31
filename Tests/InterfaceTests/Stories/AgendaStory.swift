import Dialogue
import Testing

@testable import Interface

@Suite("Story: an agenda that takes no side")
struct AgendaStory {
  @Test("A title that accuses is told so while one types, with a pattern, and may be kept")
  func wording() {
    var robot = Robot.atTheTable()
    robot.press("iagenda<Enter>nAgua del río")
    #expect(!robot.screen.contains("! «"))
    robot.press(" contaminada por la Minera")
    #expect(robot.said.contains("! «contaminada»: Da por cierto un daño y su causa"))
    #expect(robot.said.contains("Nombre lo que se va a mirar"))
    // Another word, and the advice goes; the form keeps its place.
    let rows = robot.screen.split(separator: "\n").firstIndex { $0.contains("Título") }
    robot.press("<C-u>Calidad del agua del río")
    #expect(!robot.screen.contains("! «"))
    #expect(robot.screen.split(separator: "\n").firstIndex { $0.contains("Título") } == rows)
    robot.press("<C-u>La minera incumple<C-s>")
    #expect(robot.mesa.records.all(.agendaItem).map { $0.text(.title) } == ["La minera incumple"])
    #expect(robot.said.contains("! «incumple»"))
  }

  @Test("Matters are put in order, with their time and what the parties said about them")
  func order() throws {
    var robot = Robot.atTheTable()
    robot.press("iagenda<Enter>nAgua<Tab>40<C-s>nCarretera<Tab>20<Tab>Ambas piden arreglarla<C-s>K")
    #expect(robot.mesa.records.all(.agendaItem).map { $0.text(.title) } == ["Carretera", "Agua"])
    #expect(robot.screen.contains("La agenda suma 60 minutos."))
    #expect(robot.said.contains("Lo que dijeron las partes: Ambas piden arreglarla"))
    robot.press("e<Tab><C-u>25<C-s>")
    #expect(robot.mesa.records.all(.agendaItem).first?.number(.minutes) == 25)
    robot.press("/agua<Enter>xSe vio en marzo<Enter>")
    #expect(robot.mesa.records.all(.agendaItem).map { $0.text(.title) } == ["Carretera"])
  }
}
