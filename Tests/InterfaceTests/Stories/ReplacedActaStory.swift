import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: an acta in place of another")
struct ReplacedActaStory {
  @Test("The form names the acta that is replaced, at 80 columns too")
  func named() throws {
    var robot = ActaStory.ready().seen(columns: 80, rows: 24)
    robot.press("iacta<Enter>n<C-s>v12<Esc>")
    let begun = try #require(robot.state.actaRecord?.id)
    robot.perform(
      .freezeActa(
        begun, date: robot.state.now.date, document: TextDigest(of: "ACTA").description))
    robot.press("<Esc>AR")
    #expect(robot.said.contains("Reemplaza al acta ( ) ninguna (x) Acta N.º 1"), "\(robot.screen)")
    robot.press("<C-s>")
    let second = try #require(robot.mesa.records.all(.acta).last)
    #expect(second.reference(.replaces) == begun)
    #expect(robot.state.caption(of: second) == "Acta en borrador")
    #expect(robot.state.line(of: second) == "Acta en borrador")
  }
}
