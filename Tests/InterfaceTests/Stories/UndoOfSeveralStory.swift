import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// What one key wrote is one act, however many folios it is.
@Suite("Story: undo of what was done with several rows")
struct UndoOfSeveralStory {
  @Test("One undo takes back the credentials of all who were marked, and one redo gives them back")
  func credentials() {
    var robot = AttendanceStory.twelve()
    robot.press("G<Down>***cActa 12<Tab>La asamblea<C-s>")
    #expect(robot.mesa.records.all(.delegate).count == 3)
    let end = robot.mesa
    robot.press("u")
    #expect(robot.mesa.records.all(.delegate).isEmpty)
    #expect(robot.said.contains("Deshecho: ") && robot.said.contains(" y 2 más"), "\(robot.said)")
    robot.press("<C-r>")
    #expect(robot.mesa == end)
    #expect(robot.said.contains("Rehecho: ") && robot.said.contains(" y 2 más"), "\(robot.said)")
    robot.press("u")
    #expect(robot.mesa.records.all(.delegate).isEmpty)
  }

  @Test("So it does with all who came, and with items that were marked")
  func arrivals() throws {
    var robot = AttendanceStory.twelve()
    robot.press("a0")
    #expect(robot.mesa.openSession?.attendance.count == 12)
    robot.press("u")
    #expect(robot.mesa.openSession?.attendance.isEmpty == true)
    robot.press("<C-r>")
    #expect(robot.mesa.openSession?.attendance.count == 12)
    robot.press("<Home><Down>f<Up>uu")
    #expect(robot.mesa.openSession?.attendance.isEmpty == true)
    robot = Robot.inQuebradaHonda
    robot.press("<Left><Home><Right><End><Up><Up>")
    let before = robot.mesa.items
    robot.press("**cNo hay proceso<Enter>")
    #expect(robot.mesa.items != before)
    robot.press("u")
    #expect(robot.mesa.items == before)
  }

  @Test("An emergency written by mistake goes whole, but for the curtain, which stays down")
  func emergency() {
    var robot = Robot.atTheTable()
    robot.press("sn<C-s><Esc>")
    let circumstances = robot.mesa.circumstances
    robot.press("!2 detenidos, 1 herido<Enter><Esc>")
    #expect(robot.mesa.records.all(.detention).count == 2)
    robot.press("u")
    #expect(robot.mesa.records.all(.detention).isEmpty && robot.mesa.records.all(.victim).isEmpty)
    #expect(robot.mesa.records.all(.forceIncident).isEmpty)
    #expect(robot.mesa.circumstances == circumstances)
    #expect(robot.state.openFloor?.isCurtainDown == true)
  }

  @Test("A line sorted otherwise is again what it was")
  func sorted() {
    var robot = Robot.atTheTable()
    robot.perform(.person(.add(PersonDetails(name: "Fortunato Ayala", party: 1))))
    robot.press("Sn<C-s>11<Enter>Uno<Enter>o1<Home>2")
    let note = robot.mesa.notes.first
    #expect(note.flatMap { robot.mesa.kind(of: $0) } == .interest)
    robot.press("u")
    #expect(note.flatMap { robot.mesa.kind(of: $0) } == .position)
  }
}
