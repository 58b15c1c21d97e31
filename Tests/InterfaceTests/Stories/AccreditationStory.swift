import Dialogue
import Testing

@testable import Interface

@Suite("Story: accreditation")
struct AccreditationStory {
  @Test("A representative is written down, moved, struck out with a reason, and it is undone")
  func representative() throws {
    var robot = Robot()
    robot.press("nQuebrada Honda<C-s>tnComunidad Quebrada Honda<Enter><C-s><Esc>")
    robot.press("iacredit<Enter>n<Enter>Ana Quispe<Tab><Right><C-s>")
    let ana = try #require(robot.mesa.records.all(.delegate).first)
    #expect(ana.text(.name) == "Ana Quispe")
    #expect(ana.party() == 1)
    #expect(ana.code(.accreditation) == .pending)
    #expect(robot.screen.contains("Ana Quispe · Comunidad Quebrada Honda"))

    robot.press("n<Enter>Luis Mamani<Tab><Right><C-s>K")
    #expect(
      robot.mesa.records.all(.delegate).map { $0.text(.name) } == ["Luis Mamani", "Ana Quispe"])
    robot.press("x<Enter>")
    #expect(robot.mesa.records.all(.delegate).count == 2)
    robot.press("No tiene carta<Enter>")
    #expect(robot.mesa.records.all(.delegate).map { $0.text(.name) } == ["Ana Quispe"])
    #expect(robot.mesa.records.struck.first?.reason == "No tiene carta")
    robot.press("u")
    #expect(robot.mesa.records.all(.delegate).count == 2)
  }

  @Test("An expiry that is no date is complained of beside its field, and nothing is written")
  func badDate() {
    var robot = Robot()
    robot.press("nQuebrada Honda<C-s>tnComunidad<Enter><C-s><Esc>iacredit<Enter>n<Enter>Ana")
    robot.press("<Tab><Right>" + String(repeating: "<Tab>", count: 15) + "mañana<C-s>")
    #expect(robot.mesa.records.standing.isEmpty)
    #expect(robot.screen.contains("La fecha se escribe como"))
  }
}
