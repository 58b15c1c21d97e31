import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// Two screens on one book: the Sala, and the window that shows what is projected.
@Suite("Story: the projection")
struct ProjectionStory {
  private static let prepared: Robot = {
    var robot = Robot.atTheTable()
    for (name, party) in [("Fortunato Ayala", 1), ("Eulogia Cruz", 1), ("Rodrigo Bravo", 2)] {
      robot.perform(.person(.add(PersonDetails(name: name, party: PartyID(party)))))
    }
    robot.perform(
      .record(
        .addRecord(.agendaItem, [.title: .text("Agua del Ayamayo"), .minutes: .number(45)])))
    robot.perform(
      .record(.addRecord(.agreement, [.text: .text("Se repone el agua del canal.")])))
    if let clause = robot.mesa.records.all(.agreement).last?.id {
      robot.perform(
        .record(
          .addRecord(
            .commitment,
            [
              .agreement: .record(clause), .action: .text("Instalar dos medidores"),
              .responsible: .parties([2]), .deadline: .deadline(.immediate),
            ])))
    }
    robot.press("Sn<C-s>")
    return robot
  }()

  /// What the other window shows of the same book.
  private func projected(_ robot: Robot, columns: Int = 80, rows: Int = 24) -> String {
    var state = robot.state
    state.rooms = [LibraryRoom()]
    state.sheets = []
    state.isCurtainDown = false
    state.isProjecting = true
    state.size = Size(columns: columns, rows: rows)
    return state.render().text
  }

  private func lines(_ screen: String) -> [String] {
    screen.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  @Test("Nothing is shown before somebody chose to: the name of the mesa and the hour")
  func nothing() {
    let robot = Self.prepared
    #expect(
      lines(projected(robot)) == [robot.mesa.caseFile.name, robot.state.now.hour.description])
  }

  @Test("The table is its matter, its clock, who has the floor and who is next")
  func table() {
    var robot = Self.prepared
    robot.press("<Tab>11+21y<Enter>")
    robot.pass(minutes: 2)
    let screen = projected(robot)
    #expect(screen.contains("1. Agua del Ayamayo"))
    #expect(screen.contains("/ 45:00"))
    #expect(screen.contains("Tiene la palabra: Fortunato Ayala"))
    #expect(screen.contains("Sigue: Rodrigo Bravo"))
    #expect(!screen.contains("Turnos"))
    let small = projected(robot, columns: 60, rows: 16)
    #expect(small.contains("Sigue: Rodrigo Bravo"))
    #expect(projected(robot, columns: 40, rows: 10).contains("40"))
  }

  @Test("A clause has its responsible and its deadline in ink that is read, in any window")
  func clause() {
    var robot = Self.prepared
    robot.press("y<Down><Enter>")
    for (columns, rows) in [(132, 40), (80, 24), (60, 16)] {
      let screen = projected(robot, columns: columns, rows: rows)
      #expect(screen.contains("Se repone el agua del canal."))
      #expect(screen.contains("Responsable: Minera Los Andes"), "\(screen)")
      #expect(screen.contains("Plazo: inmediato"), "\(screen)")
    }
    robot.press("y<End><Enter>")
    #expect(robot.screen.contains("Se repone el agua del canal."))
    #expect(!robot.screen.contains("folio"))
    robot.press("<Esc>")
    #expect(robot.state.room == .floor)
  }

  @Test(
    "One key lowers the curtain over both screens and raises it; no other but an alarm does anything"
  )
  func curtain() {
    var robot = Self.prepared
    robot.press("<Tab>11y<Enter>E")
    let name = robot.mesa.caseFile.name
    #expect(lines(robot.screen) == [name, robot.state.now.hour.description])
    #expect(lines(projected(robot)) == [name, robot.state.now.hour.description])
    let folios = robot.mesa.sessions.count
    robot.press("21Nq")
    #expect(lines(robot.screen) == [name, robot.state.now.hour.description])
    #expect(robot.mesa.sessions.count == folios)
    robot.press("E")
    #expect(robot.screen.contains("MANDO"))
    #expect(projected(robot).contains("Agua del Ayamayo"))
    #expect(
      robot.mesa.openSession.map { robot.mesa.floor(of: $0.id).holder }
        == .speaker(.person(1)))
  }

  @Test(
    "What a caucus let down is told of in the Sala, and raised by the same key once it has ended")
  func afterCaucus() {
    var robot = Self.prepared
    robot.press("<Tab>11y<Enter>d <C-s>EE")
    #expect(lines(projected(robot)).count == 2)
    #expect(robot.said.contains("la cortina sube cuando termine"), "\(robot.said)")
    robot.press("d")
    #expect(robot.said.contains("cortina sobre la proyección"), "\(robot.said)")
    robot.press("E")
    #expect(lines(projected(robot)).count == 2)
    robot.press("E")
    #expect(projected(robot).contains("Agua del Ayamayo"))
    #expect(!robot.said.contains("cortina sobre la proyección"))
  }

  @Test("Caucus and emergency lower it before the next frame, and no frame shows what is private")
  func frames() {
    var robot = Self.prepared
    var frames: [String] = []
    func press(_ keys: String, isCovered: Bool) {
      robot.press(keys)
      let frame = projected(robot)
      frames.append(frame)
      #expect(lines(frame).count == 2 || !isCovered, "\(keys): \(frame)")
      #expect(lines(frame).count > 2 || isCovered, "\(keys): \(frame)")
    }
    press("<Tab>11y<Enter>", isCovered: false)
    press("<Enter>xq1 lo dicho en la mesa<Enter>", isCovered: false)
    press("N", isCovered: false)
    press("xq2 nota libre<C-s>", isCovered: false)
    press("d <Tab><C-s>", isCovered: true)
    press("11<Enter>xq3 en reserva<Enter>", isCovered: true)
    press("y<Enter>", isCovered: true)
    press("d", isCovered: true)
    press("y<Enter>", isCovered: false)
    press("y<Down><Enter>", isCovered: false)
    press("!2 detenidos, xq4<Enter>", isCovered: true)
    press("<Esc><Esc>", isCovered: true)
    press("y<Enter>", isCovered: false)
    press("c1<C-s>", isCovered: true)
    #expect(robot.mesa.openSession == nil)
    for frame in frames {
      for marker in ["xq", "REUNIÓN", "reserva", "D-1", "detenid"] {
        #expect(!frame.contains(marker), "\(marker): \(frame)")
      }
    }
  }
}
