import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: items that follow the data")
struct EvidenceStory {
  private static let item = "phase-1.accept-mediation"

  /// At the first item of the opening, with two parties.
  private func robot() -> Robot {
    var robot = Robot()
    robot.press("nQuebrada Honda<C-s>tnComunidad<Enter><C-s>nEmpresa<Enter><C-s><Esc>")
    robot.state.change(ChecklistRoom.self) { $0.list = .phase(.opening) }
    return robot
  }

  private func standing(_ robot: Robot) -> ItemStanding? {
    Robot.handbook.item(Self.item).map { robot.mesa.standing(of: $0) }
  }

  @Test("The space bar asks why before it overrules the data, and takes its word back at once")
  func overruled() {
    var robot = robot()
    #expect(standing(robot)?.tally == Tally(done: 0, total: 2))
    robot.press(" ")
    #expect(robot.mesa.items[Self.item] == nil)
    robot.press("Consta en el acta<Enter>")
    #expect(standing(robot)?.isOverruled == true)
    #expect(standing(robot)?.mark == .done)
    #expect(robot.screen.contains("Consta en el acta"))
    robot.press(" ")
    #expect(standing(robot)?.isOverruled == false)
    #expect(standing(robot)?.mark == .pending)
  }

  @Test("What the data shows as done is put under way again with a reason")
  func underWay() {
    var robot = robot()
    for party: PartyID in [1, 2] {
      robot.perform(
        .addRecord(.mediation, [.party: .party(party), .acceptsMediation: .code(.yes)]))
    }
    #expect(standing(robot)?.mark == .done)
    #expect(robot.screen.contains("[x] Confirme que las partes aceptan"))
    robot.press(" Una duda<Enter>")
    #expect(standing(robot)?.mark == .inProgress)
    #expect(standing(robot)?.isOverruled == true)
  }
}
