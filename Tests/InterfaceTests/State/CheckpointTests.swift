import Dialogue
import Testing

@testable import Interface

@Suite("Checkpoints")
struct CheckpointTests {
  @Test("One comes back to the same list and row")
  func sameRow() {
    var robot = Robot.inQuebradaHonda
    robot.press("<Left><End><Enter><End><Right><Down><Down>")
    let checkpoint = robot.state.checkpoint
    var next = Robot.inQuebradaHonda
    next.show(checkpoint.mesa ?? "")
    next.state.restore(checkpoint)
    #expect(next.state.checklist?.list == ChecklistID.all.last)
    #expect(
      next.state.selectedItem == robot.state.selectedItem)
  }

  @Test("Items that were marked together still are, as far as they are shown")
  func marks() {
    var robot = Robot.inQuebradaHonda
    robot.press("**")
    var checkpoint = robot.state.checkpoint
    #expect(checkpoint.marked.count == 2)
    #expect(checkpoint.marked == robot.state.chosenItems.map(\.id))
    checkpoint.marked.append("phase-1.gone")
    var next = Robot.inQuebradaHonda
    next.show(checkpoint.mesa ?? "")
    next.state.restore(checkpoint)
    #expect(next.state.chosenItems == robot.state.chosenItems)
    #expect(next.state.checkpoint == robot.state.checkpoint)
    #expect(next.screen.contains("elegidas: 2"))
  }

  @Test("In the library no mesa is named")
  func library() {
    var robot = Robot.inQuebradaHonda
    robot.press("L")
    #expect(robot.state.checkpoint.mesa == nil)
  }

  @Test("What no longer exists is passed over")
  func gone() {
    var robot = Robot.inQuebradaHonda
    let checkpoint = Checkpoint(
      mesa: robot.mesa.id, list: .phase(.opening), item: "phase-1.gone", theme: "gone")
    robot.state.restore(checkpoint)
    #expect(robot.state.selectedItem != nil)
    #expect(robot.state.chosenTheme == nil)
    robot.press(" ")
    var other = Robot.inQuebradaHonda
    other.state.restore(Checkpoint(mesa: "otra", list: .phase(.followUp)))
    #expect(other.state.checklist?.list == .phase(.opening))
  }
}
