import Dialogue
import Testing

@testable import Interface

@Suite("Story: an acta of others")
struct ObtainedActaStory {
  @Test("It is noted, its copy attached, and what was agreed in it binds and is followed")
  func whole() throws {
    var robot = Robot.atTheTable()
    robot.press("sn<C-s>iacuerdos<Enter>n<Enter>El ministerio arreglará la vía<C-s>")
    robot.press("ncompromiso<Enter>Nivelar la vía<Tab><Right><Right> <Tab><Tab>30.09.2026<C-s>")
    robot.press("<Esc>iverificación<Enter>")
    #expect(robot.screen.contains("no firmado todavía"))
    robot.press("<Esc>iacuerdos<Enter>nacta de otros<Enter>PCM<C-s>")
    let acta = try #require(robot.mesa.records.all(.obtainedActa).first)
    #expect(robot.state.selectedRecord?.id == acta.id)
    robot.press("<Home>e")
    robot.walk(to: .record(.obtainedActa))
    robot.press("<Right><C-s><Esc>iverificación<Enter>")
    #expect(robot.screen.contains("falta la copia del acta"))
    robot.press("<Esc>iacuerdos<Enter><End>yacta-pcm.pdf<C-s>")
    #expect(robot.mesa.hasCopy(of: acta.id))
    robot.press("<Esc>iverificación<Enter>")
    #expect(robot.screen.contains("por vencer, faltan"))
    robot.press("y")
    #expect(robot.said.contains("Señale antes un acta de otros"))
  }
}
