import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: a session")
struct SessionStory {
  private func inSession() -> Robot {
    var robot = Robot()
    robot.press("nUno<C-s>tnComunidad<C-s><Esc>sn<Tab>Casa comunal<C-s>")
    return robot
  }

  @Test("Those present and those absent are listed, with one key each")
  func attendance() {
    var robot = inSession()
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
    var robot = inSession()
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
    var robot = inSession()
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
    var robot = inSession()
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
    var robot = inSession()
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
    var robot = inSession()
    robot.press("e<Tab><C-u>Escuela<Esc>")
    robot.perform(.addRecord(.agendaItem, [.title: .text("Agua")]))
    robot.press("e<C-s>")
    #expect(robot.mesa.sessions[0].place == "Escuela")
  }

  @Test("A closed one is corrected with the reason, which stays in the history")
  func reason() {
    var robot = inSession()
    robot.press("c1<C-s>e<Tab><C-u>Escuela<C-s>")
    #expect(robot.said.contains("La sesión 1 ya está cerrada"))
    robot.press("<Tab><Tab><Tab><Tab><Tab><Tab><Tab>Se trasladó<C-s>")
    #expect(robot.mesa.sessions[0].place == "Escuela")
    robot.press("<Esc>b<End> ")
    #expect(robot.said.contains("motivo: Se trasladó"))
  }

  @Test("A session is closed, its closing undone, and a second one waits for it")
  func closeAndUndo() {
    var robot = inSession()
    robot.press("n")
    #expect(robot.screen.contains("Ya hay una sesión en curso"))
    robot.press("c1<C-s>")
    #expect(robot.mesa.openSession == nil)
    robot.press("c")
    #expect(robot.screen.contains("No hay una sesión en curso."))
    robot.press("u")
    #expect(robot.mesa.openSession?.number == 1)
    #expect(robot.screen.contains("Deshecho: Sesión 1 cerrada"))
  }

  @Test("Closing it asks how it ended and states that; undone, it goes on")
  func ending() {
    var robot = inSession()
    robot.press("c<Right><Right><Right><Right><Tab>Se retiró la empresa<C-s>")
    #expect(robot.mesa.openSession == nil)
    #expect(robot.mesa.sessions[0].details.ending == .withdrawal)
    #expect(robot.said.contains("Por retiro · Se retiró la empresa"))
    robot.press("e<Esc>")
    #expect(robot.screen.contains("Sesión 1"))
    robot.press("u")
    #expect(robot.mesa.openSession?.number == 1)
    robot.press("c1<C-s>")
    #expect(robot.mesa.openSession == nil)
  }

  @Test("Nothing closes before it is said how it ended; undone in the Sala, it goes on")
  func asksEnding() {
    var robot = inSession()
    robot.press("Sc<C-s>")
    #expect(robot.mesa.openSession?.number == 1)
    #expect(robot.said.contains("Diga cómo terminó"), "\(robot.said)")
    robot.press("3<C-s>")
    #expect(robot.mesa.openSession == nil)
    #expect(robot.mesa.sessions[0].details.ending == .suspended)
    #expect(robot.said.contains("Sesión 1, cerrada"))
    robot.press("u")
    #expect(robot.said.contains("Deshecho: Sesión 1 cerrada"), "\(robot.said)")
    #expect(robot.mesa.openSession?.number == 1)
    #expect(robot.said.contains("MANDO"))
  }

  @Test("Closing asks each party's satisfaction by a digit, first of all once the mesa has asked")
  func satisfaction() {
    var robot = Robot.atTheTable()
    let parties = robot.mesa.partiesAtTable.map(\.id)
    #expect(parties.count == 3)
    robot.press("sn<C-s>c1")
    robot.walk(to: .record(.satisfaction))
    robot.press("103<C-s>")
    #expect(robot.mesa.openSession == nil, "\(robot.screen)")
    let asked = robot.mesa.records.all(.satisfaction)
    #expect(asked.map { $0.party() } == [parties[0], parties[2]])
    #expect(asked.map { $0.code(.satisfaction) } == [.satisfied, .dissatisfied])
    robot.press("n<C-s>c")
    #expect(robot.said.contains("Satisfacción, si se preguntó"), "\(robot.screen)")
    robot.press("1<Tab>29<C-s>")
    #expect(robot.said.contains("Una cifra por parte"), "\(robot.screen)")
    robot.press("<C-u>222<C-s>")
    #expect(robot.mesa.openSession == nil, "\(robot.screen)")
    #expect(robot.mesa.records.all(.satisfaction).count == 5)
  }

  @Test("Undone, a closing takes its answers back with it; closed again none is doubled")
  func answersUndone() {
    var robot = Robot.atTheTable()
    robot.press("sn<C-s>c1")
    robot.walk(to: .record(.satisfaction))
    robot.press("103<C-s>")
    #expect(robot.mesa.records.all(.satisfaction).count == 2)
    robot.press("u")
    #expect(robot.said.contains("Deshecho: Sesión 1 cerrada"), "\(robot.said)")
    #expect(robot.mesa.openSession?.number == 1)
    #expect(robot.mesa.records.all(.satisfaction).isEmpty)
    robot.press("<C-r>")
    #expect(robot.mesa.openSession == nil)
    #expect(robot.mesa.records.all(.satisfaction).count == 2)
    robot.press("u")
    #expect(robot.mesa.records.all(.satisfaction).isEmpty)
    robot.perform(
      .addRecord(.satisfaction, [.party: .party(1), .satisfaction: .code(.satisfied)]))
    robot.press("c")
    robot.walk(to: .record(.satisfaction))
    #expect(robot.screen.contains("100"), "\(robot.screen)")
    robot.press("<C-u>32<C-s>")
    #expect(robot.mesa.openSession == nil, "\(robot.screen)")
    let answers = robot.mesa.records.all(.satisfaction)
    #expect(answers.map { $0.party() } == [1, 2])
    #expect(answers.first?.code(.satisfaction) == .dissatisfied)
  }

  @Test("An hour of closing before the opening is asked about, and no length is made of it")
  func closingBefore() {
    var robot = inSession()
    let opened = robot.mesa.openSession?.begins?.description ?? ""
    robot.press("c1")
    robot.walk(to: .statedClosing)
    robot.press("8:00<C-s>")
    #expect(robot.mesa.openSession != nil)
    #expect(
      robot.said.contains("las 08:00 son antes de la apertura, \(opened)"), "\(robot.screen)")
    robot.press("<C-s>")
    #expect(robot.mesa.openSession == nil)
    #expect(!robot.said.contains("duró"), "\(robot.screen)")
  }

  @Test("A session of an evening closes in the small hours and lasts as long as that")
  func pastMidnight() {
    var robot = inSession()
    robot.pass(minutes: 17 * 60)
    robot.press("c1")
    robot.walk(to: .statedClosing)
    robot.press("1:00<C-s>")
    #expect(robot.mesa.openSession == nil, "\(robot.screen)")
    #expect(robot.said.contains("duró 15:47"), "\(robot.screen)")
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
    var robot = inSession()
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
