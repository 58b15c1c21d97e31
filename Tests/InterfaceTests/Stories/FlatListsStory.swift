import Dialogue
import Testing

@testable import Interface

@Suite("Story: parties, notes, sessions and attendance are narrowed like records")
struct FlatListsStory {
  @Test("Parties are found by name and kind; the one under the cursor is the one that is acted on")
  func parties() {
    var robot = Robot.inQuebradaHonda
    robot.press("t,minera")
    #expect(robot.screen.contains("1/1 de 3"))
    #expect(robot.state.selectedParty?.name == "Minera Los Andes S. A. C.")
    robot.press("<Enter>e")
    #expect(robot.screen.contains("Minera Los Andes S. A. C."))
    #expect(robot.state.formInHand?.purpose == .party(robot.mesa.parties[1].id))
    robot.press("<Esc><Esc>,comunidad<Enter>")
    #expect(robot.state.selectedParty?.id == robot.mesa.parties[0].id)
  }

  @Test(
    "Several parties are taken off the list at once; what is narrowed stays so when one comes back")
  func several() {
    var robot = Robot.atTheTable()
    robot.press("t<Home>**")
    #expect(robot.screen.contains("elegidas: 2"))
    robot.press("<Esc>,min<Enter>")
    #expect(robot.screen.contains("2 de 3"))
    robot.press("q")
    #expect(robot.state.room == .mesa)
    robot.press("t")
    #expect(robot.screen.contains("filtro «min»"))
    robot.press("<Home>**x")
    #expect(robot.mesa.parties.map(\.name) == ["Comunidad de Challhua"])
    guard case .performAll(let commands)? = robot.asked.last else {
      Issue.record("not one transaction")
      return
    }
    #expect(commands.count == 2)
  }

  @Test("A party waits until somebody speaks for it")
  func pendingParties() throws {
    var robot = Robot.amongInstruments.seen(columns: 80, rows: 24)
    let spoken = Set(robot.mesa.records.all(.delegate).compactMap { robot.mesa.party(of: $0) })
    let waiting = robot.mesa.parties.filter { !spoken.contains($0.id) }
    #expect(!waiting.isEmpty && !spoken.isEmpty)
    robot.state.returnToChecklist()
    robot.press("t.")
    let room = try #require(robot.state.top as? PartiesRoom)
    #expect(room.count(robot.state) == waiting.count)
    robot.press(".<Home>;")
    #expect(robot.state.selectedParty.map { waiting.contains($0) } == true)
  }

  @Test("A note is found by its words and by those of its item, and read")
  func notes() {
    var robot = Robot.inQuebradaHonda
    robot.press("NOtra cosa<C-s>m,nandu")
    #expect(robot.screen.contains("1/1 de"))
    robot.press("<Enter><Enter>")
    #expect(robot.said.contains("Falta el acta."))
    robot.press("<Esc><Esc>,nada de eso")
    #expect(robot.screen.contains("Ninguna fila coincide"))
  }

  @Test(
    "A session is found by its place and date, and it is the one that is corrected and reviewed")
  func sessions() {
    var robot = Robot.inQuebradaHonda
    let day = robot.state.look.wording.dates.short(robot.mesa.sessions[0].date)
    robot.press("s,local \(day)<Enter>e")
    #expect(robot.state.formInHand?.purpose == .session(robot.mesa.sessions[0].id))
    robot.press("<Esc><Enter>")
    #expect(robot.state.table?.past?.session == 1)
  }

  @Test("The session that runs is the next one pending")
  func openSession() {
    var robot = Robot.inQuebradaHonda
    robot.press("s<Home>;")
    #expect(robot.state.selectedSession?.isOpen == true)
  }

  @Test("Of the attendance one finds who has no word yet, and writes down the one that is shown")
  func attendance() throws {
    var robot = Robot.inQuebradaHonda
    robot.press("a.")
    let waiting = try #require(robot.state.selectedAttendance)
    #expect(waiting.isPresent == nil)
    robot.press(" ")
    let session = try #require(robot.mesa.openSession)
    #expect(session.attendance.contains { $0.person == waiting.person.id && $0.presence.isPresent })
    #expect(robot.screen.contains("Aquí no queda nada pendiente."))
    robot.press(".,quispe<Enter>")
    #expect(robot.state.selectedAttendance?.person.name == "Rosa Quispe Huamán")
  }
}
