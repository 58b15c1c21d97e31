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

  @Test("A record is found from the checklist by the words of its matter, and stood on where it is")
  func record() throws {
    var robot = Robot.amongInstruments
    robot.state.returnToChecklist()
    robot.press("/limpieza via<Enter>")
    #expect(robot.state.instrument == .agreements)
    let found = try #require(robot.state.selectedRecord)
    #expect(found.text(.action) == "Coordinar la limpieza de la vía")
    // What a party said on a matter of the agenda is found by the words of that matter.
    robot.press("<Esc>/calidad operar<Enter>")
    #expect(robot.state.selectedRecord?.text(.text) == "Operar todo el año")
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
