import Testing

@testable import Interface

@Suite("The room of the six questions")
struct QuestionsRoomTests {
  @Test("has no cell while there is nobody to ask")
  func nobody() {
    var robot = Robot()
    robot.press("nQuebrada Honda<C-s>")
    robot.state.enter(RoomName.questions)
    robot.press("<Down><Right><Enter>")
    #expect(QuestionsRoom().cell(robot.state) == nil)
    #expect(robot.mesa.records.all(.initialContact).isEmpty)
  }
}
