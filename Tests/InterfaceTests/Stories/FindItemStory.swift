import Dialogue
import Testing

@testable import Interface

@Suite("Story: an item is found across the lists")
struct FindItemStory {
  @Test("Every item is found by its title and stood on", arguments: ChecklistID.all)
  func everyList(list: ChecklistID) throws {
    var robot = Robot.inQuebradaHonda
    let item = try #require(Robot.handbook[list].items(for: robot.mesa).last)
    let title = robot.state.look.guide[item.id].title
    robot.press("/")
    robot.paste(Folding.fold(title).uppercased())
    robot.press("<Enter>")
    #expect(robot.state.checklist?.list == list)
    #expect(robot.state.selectedItem?.id == item.id)
    #expect(robot.state.room == .mesa)
    #expect(robot.state.checklist?.pane == .items)
  }

  @Test("Where nothing matches, Enter changes nothing")
  func nothing() {
    var robot = Robot.inQuebradaHonda
    let before = robot.state.checklist?.list
    robot.press("/zzzz")
    #expect(robot.screen.contains("Nada coincide."))
    robot.press("<Enter>")
    #expect(robot.state.checklist?.list == before)
  }
}
