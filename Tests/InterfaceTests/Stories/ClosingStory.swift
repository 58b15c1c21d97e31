import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: a session is closed, and its closing taken back")
struct ClosingStory {
  @Test("A session is closed, its closing undone, and a second one waits for it")
  func closeAndUndo() {
    var robot = Robot.inSession
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
    var robot = Robot.inSession
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

  @Test(
    "The day of the next session is fixed as one closes; its acta has it, and it is proposed then")
  func nextDate() throws {
    var robot = Robot.inSession
    robot.press("c1")
    robot.walk(to: .record(.nextDate))
    robot.press("32.13.2026<C-s>")
    #expect(robot.mesa.openSession != nil, "a day that is none closes nothing")
    robot.press("<C-u>20.12.2026<C-s>")
    #expect(robot.mesa.openSession == nil, "\(robot.said)")
    let acta = try #require(robot.mesa.records.all(.acta).first)
    #expect(acta.date(.nextDate) == CalendarDate("2026-12-20"))
    #expect(robot.mesa.fixedNextDate == CalendarDate("2026-12-20"))
    robot.press("u")
    #expect(robot.mesa.openSession?.number == 1)
    #expect(robot.mesa.records.all(.acta).isEmpty)
    // A draft that is there takes it.
    robot.perform(.addRecord(.acta, [.session: .session(1), .nextPlace: .text("Local")]))
    robot.press("c1")
    robot.walk(to: .record(.nextDate))
    robot.press("21.12.2026<C-s>")
    #expect(
      robot.mesa.records.all(.acta).map { $0.date(.nextDate) } == [CalendarDate("2026-12-21")])
    #expect(robot.mesa.records.all(.acta).first?.text(.nextPlace) == "Local")
  }

  @Test("Nothing closes before it is said how it ended; undone in the Sala, it goes on")
  func asksEnding() {
    var robot = Robot.inSession
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
    #expect(robot.mesa.sessions[0].details.ending == nil)
    robot.press("c1")
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
    var robot = Robot.inSession
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
    var robot = Robot.inSession
    robot.pass(minutes: 17 * 60)
    robot.press("c1")
    robot.walk(to: .statedClosing)
    robot.press("1:00<C-s>")
    #expect(robot.mesa.openSession == nil, "\(robot.screen)")
    #expect(robot.said.contains("duró 15:47"), "\(robot.screen)")
  }
}
