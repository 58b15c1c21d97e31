import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: a session")
struct SessionStory {
  @Test("Those present and those absent are listed, with one key each")
  func attendance() {
    var robot = Robot.inSession
    robot.press("anRosa, Comunidad<Enter>nJorge, Comunidad<Enter>fnLuz, Comunidad<Enter>")
    #expect(robot.mesa.openSession?.attendance.map(\.isPresent) == [true, false, true])
    #expect(
      robot.mesa.openSession?.attendance.first.flatMap { robot.mesa.person($0.person)?.party } == 1)
    robot.press("f")
    #expect(robot.mesa.openSession?.attendance.map(\.isPresent) == [true, false, false])
    #expect(robot.screen.contains("Asisten 1 "))
    robot.press("<Up> ")
    #expect(robot.mesa.openSession?.attendance.map(\.isPresent) == [true, true, false])
    robot.press("<Down>x")
    #expect(robot.attending == ["Rosa", "Jorge"])
    robot.press("<Esc>")
    #expect(robot.state.room == .sessions)
  }

  @Test("Names carry over to the next session; marking one moves no other")
  func carryOver() {
    var robot = Robot.inSession
    robot.press("anRosa<C-s>nJorge<C-s>nLuz<C-s><Esc>c1<C-s>")
    robot.pass(minutes: 60 * 24 * 7)
    robot.press("n<C-s>a")
    #expect(robot.mesa.openSession?.place == "Casa comunal")
    #expect(robot.mesa.openSession?.attendance.isEmpty == true)
    #expect(robot.screen.contains("sin registrar"))
    robot.press("<End> ")
    #expect(robot.attending == ["Luz"])
    robot.press(" ")
    #expect(robot.attending == ["Luz"])
    #expect(robot.mesa.openSession?.present == 0)
    robot.press("<Home>x")
    #expect(robot.screen.contains("no figura en la asistencia de esta sesión"))
  }

  @Test("Date and place of a session are put right; a date that is none is turned down")
  func correct() {
    var robot = Robot.inSession
    robot.press("e<C-u>31/2/26<C-s>")
    #expect(robot.screen.contains("«Fecha»: ese día no existe"))
    robot.press("<C-u>1/6")
    #expect(robot.said.contains("lunes 1 de junio de 2026"))
    robot.press("<Tab><C-u>Local ñ<C-s>")
    #expect(robot.mesa.sessions.first?.date == CalendarDate(year: 2026, month: 6, day: 1))
    #expect(robot.mesa.sessions.first?.place == "Local ñ")
  }

  @Test("How and when it was held is stated beside the clock, and taken back")
  func stated() {
    var robot = Robot.inSession
    robot.press("e<Tab><Tab><Right><Right><Tab>9:15<Tab>25:00<C-s>")
    #expect(robot.said.contains("se escribe como 14:30"))
    robot.press("<C-u>12.30<C-s>")
    #expect(robot.said.contains("todavía no son las 12:30"), "\(robot.screen)")
    robot.press("<C-s>")
    let details = robot.mesa.sessions[0].details
    #expect(details.modality == .remote)
    #expect(details.statedOpening == ClockHour("9:15"))
    #expect(details.statedClosing == ClockHour("12:30"))
    robot.press("e<Tab><Tab><Tab><C-u><C-s>")
    #expect(robot.mesa.sessions[0].details.statedOpening == nil)
    #expect(robot.mesa.sessions[0].details.modality == .remote)
  }

  @Test("It takes up some of the mesa's agenda, and keeps its own order and minutes")
  func agenda() {
    var robot = Robot.inSession
    for title in ["Agua", "Canon", "Camino"] {
      robot.perform(
        .addRecord(.agendaItem, [.title: .text(title), .minutes: .number(20)]))
    }
    robot.press("e<Tab><Tab><Tab><Tab><Tab> <Right><Right> <C-s>")
    #expect(
      robot.mesa.sessions[0].details.agenda
        == [AgendaEntry(1, minutes: 20), AgendaEntry(3, minutes: 20)])
    var revision = SessionRevision()
    revision.agenda = [AgendaEntry(3, minutes: 50), AgendaEntry(1, minutes: 10)]
    robot.perform(.reviseSession(1, revision))
    robot.press("e<Tab><Tab><Tab><Tab><Tab><Right> <C-s>")
    #expect(
      robot.mesa.sessions[0].details.agenda
        == [
          AgendaEntry(3, minutes: 50), AgendaEntry(1, minutes: 10), AgendaEntry(2, minutes: 20),
        ])
  }

  @Test("It is opened with how it is held, its hour and its agenda")
  func openedWithAgenda() {
    var robot = Robot()
    robot.press("nUno<C-s>")
    robot.perform(.addRecord(.agendaItem, [.title: .text("Agua")]))
    robot.press("sn<Tab>Casa<Tab><Right><Tab>15:00<Tab> <C-s>")
    #expect(
      robot.mesa.openSession?.details
        == SessionDetails(
          date: robot.state.now.date, place: "Casa", modality: .inPerson,
          statedOpening: ClockHour("15:00"), agenda: [AgendaEntry(1)]))
  }

  @Test("What was typed of it is kept while the mesa's agenda is begun")
  func draft() {
    var robot = Robot.inSession
    robot.press("e<Tab><C-u>Escuela<Esc>")
    robot.perform(.addRecord(.agendaItem, [.title: .text("Agua")]))
    robot.press("e<C-s>")
    #expect(robot.mesa.sessions[0].place == "Escuela")
  }

  @Test("A closed one is corrected with the reason, which stays in the history")
  func reason() {
    var robot = Robot.inSession
    robot.press("c1<C-s>e<Tab><C-u>Escuela<C-s>")
    #expect(robot.said.contains("La sesión 1 ya está cerrada"))
    robot.press("<Tab><Tab><Tab><Tab><Tab><Tab><Tab>Se trasladó<C-s>")
    #expect(robot.mesa.sessions[0].place == "Escuela")
    robot.press("<Esc>b<End> ")
    #expect(robot.said.contains("motivo: Se trasladó"))
  }

  @Test("Where the mesa has no agenda a letter says which key makes one, and none is swallowed")
  func noAgenda() {
    var robot = Robot()
    robot.press("nUno<C-s>sn")
    robot.walk(to: .agenda)
    robot.press("a")
    #expect(robot.said.contains("La mesa todavía no tiene agenda"), "\(robot.screen)")
    robot.press("<Esc>")
    robot.perform(.addRecord(.agendaItem, [.title: .text("Canon")]))
    robot.press("n")
    robot.walk(to: .agenda)
    robot.press("z")
    #expect(robot.said.contains("Ninguna opción empieza con «z»"), "\(robot.screen)")
  }

  @Test("A running session cannot be reviewed, and the screen says so")
  func running() {
    var robot = Robot.inSession
    robot.press("<Enter>")
    #expect(robot.state.table?.past == nil)
    #expect(robot.screen.contains("Esta sesión sigue en curso"))
  }
}

extension Robot {
  /// The names on the list of the open session.
  fileprivate var attending: [String] {
    (mesa.openSession?.attendance ?? []).map { mesa.name(of: $0.person) }
  }
}
