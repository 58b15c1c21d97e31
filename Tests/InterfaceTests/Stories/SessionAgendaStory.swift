import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: the agenda of a session, taken from that of the mesa")
struct SessionAgendaStory {
  /// A session that runs, and five matters of twenty minutes; the cursor is on the session.
  private static func fiveMatters(columns: Int = 80, rows: Int = 24) -> Robot {
    var robot = Robot.atTheTable(columns: columns, rows: rows)
    for title in ["Agua", "Canon", "Camino", "Empleo", "Escuela"] {
      robot.perform(.addRecord(.agendaItem, [.title: .text(title), .minutes: .number(20)]))
    }
    robot.press("sn<C-s>")
    return robot
  }

  @Test("Matters are taken with space, put in order with K and J, and given minutes by digits")
  func whole() throws {
    var robot = Self.fiveMatters()
    let folios = robot.state.table?.chronicle.folios.count ?? 0
    let keys = robot.count { $0.press("o <Down><Down> 45<Down> KKg") }
    print("the agenda of a session: three matters in order, minutes of one: \(keys) keys")
    #expect(keys <= 14)
    #expect(
      robot.mesa.sessions[0].details.agenda
        == [
          AgendaEntry(1, minutes: 20), AgendaEntry(4, minutes: 20), AgendaEntry(3, minutes: 45),
        ])
    #expect(robot.state.table?.chronicle.folios.count == folios + 1)
    #expect(robot.said.contains("Trata 3 de 5 · 85 minutos, en la agenda de la mesa 60"))
    #expect(!robot.said.contains("Sin guardar"))
  }

  @Test("Minutes are mended digit by digit, and are of one day at most")
  func minutes() {
    var robot = Self.fiveMatters()
    robot.press("o0")
    #expect(
      robot.said.contains("1 a 1") || robot.said.contains("1.440") || robot.asked.last == .bell)
    robot.press("1500")
    #expect(robot.asked.last == .bell)
    robot.press("<BS>g")
    #expect(robot.mesa.sessions[0].details.agenda == [AgendaEntry(1, minutes: 15)])
    // After a move digits begin anew.
    robot.press("<Down><Up>30g")
    #expect(robot.mesa.sessions[0].details.agenda == [AgendaEntry(1, minutes: 30)])
    robot.press(" g")
    #expect(robot.mesa.sessions[0].details.agenda.isEmpty)
  }

  @Test("What was not saved is said on leaving, and is there on coming back")
  func unsaved() {
    var robot = Self.fiveMatters()
    robot.press("o <Down> ")
    #expect(robot.said.contains("Sin guardar: g guarda la agenda."))
    robot.press("<Esc>")
    #expect(robot.state.room == .sessions)
    #expect(robot.said.contains("queda sin guardar; o la retoma"))
    #expect(robot.mesa.sessions[0].details.agenda.isEmpty)
    robot.press("og")
    #expect(robot.mesa.sessions[0].details.agenda.map(\.item) == [1, 2])
  }

  @Test("Of a closed session it is changed with a reason")
  func closed() {
    var robot = Self.fiveMatters()
    robot.press("c1<C-s>o g<C-s>")
    #expect(robot.said.contains("hace falta un motivo"))
    robot.press("Se trató al final<Enter>")
    #expect(robot.mesa.sessions[0].details.agenda.map(\.item) == [1])
    #expect(robot.state.sheet == nil)
  }

  @Test("Another window's agenda is shown where nothing was changed here, else told of")
  func elsewhere() {
    var robot = Self.fiveMatters()
    func revision(_ entries: [AgendaEntry]) -> Command {
      var revision = SessionRevision()
      revision.agenda = entries
      return .reviseSession(1, revision)
    }
    robot.press("o")
    robot.elsewhere(revision([AgendaEntry(5, minutes: 10)]))
    #expect((robot.state.top as? SessionAgendaRoom)?.agenda == [AgendaEntry(5, minutes: 10)])
    robot.press("<Down> ")
    robot.elsewhere(revision([AgendaEntry(4, minutes: 10)]))
    #expect(robot.said.contains("Otra ventana guardó entretanto: Empleo."))
    robot.press("g")
    #expect(robot.mesa.sessions[0].details.agenda.map(\.item) == [5, 2])
    #expect(!robot.said.contains("Otra ventana"))
  }

  @Test("Without matters it says where they are added")
  func nothing() {
    var robot = Robot.atTheTable(columns: 60, rows: 16)
    robot.press("sn<C-s>o")
    #expect(robot.said.contains("La agenda de la mesa no tiene asuntos todavía"))
  }
}
