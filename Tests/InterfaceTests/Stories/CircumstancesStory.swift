import Dialogue
import Testing

@testable import Interface

@Suite("Story: circumstances")
struct CircumstancesStory {
  @Test("Each one makes items appear, and disappear again", arguments: Circumstance.allCases)
  func items(circumstance: Circumstance) {
    var robot = Robot()
    robot.press("nUno<C-s>")
    func shown() -> Set<ItemID> {
      Set(ChecklistID.all.flatMap { Robot.handbook[$0].items(for: robot.mesa).map(\.id) })
    }
    let before = shown()
    let row = Circumstance.allCases.firstIndex(of: circumstance) ?? 0
    robot.press("v" + String(repeating: "<Down>", count: row) + " ")
    #expect(robot.mesa.circumstances == [circumstance])
    #expect(shown().isStrictSuperset(of: before))
    robot.press("<Enter>")
    #expect(robot.mesa.circumstances.isEmpty)
    #expect(shown() == before)
    robot.press("u")
    #expect(robot.mesa.circumstances == [circumstance])
    #expect(robot.screen.contains("Deshecho: Ya no se presenta"))
  }

  @Test("The cursor stays within a list that grew shorter")
  func shorter() throws {
    var robot = Robot()
    robot.press("nUno<C-s>v <Down> <Down> <Down> <Esc>")
    let mesa = robot.mesa
    let list = try #require(
      ChecklistID.all.first { list in
        Robot.handbook[list].items(for: mesa).last?.conditions.contains(.always) == false
      })
    let steps = ChecklistID.all.firstIndex(of: list) ?? 0
    robot.press("<Left><Home>" + String(repeating: "<Down>", count: steps) + "<Enter><End>")
    robot.press("v<Home> <Down> <Down> <Down> <Esc>")
    #expect(robot.state.selectedItem?.applies(to: robot.mesa) == true)
  }
}
