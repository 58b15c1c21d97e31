import Testing

@testable import Interface

@Suite("The stack of rooms")
struct RoomStackTests {
  @Test("Another mesa with as many folios is not taken for the one that was on the screen")
  func anotherMesa() {
    var robot = Robot()
    robot.press("nUno<C-s> L")
    robot.press("nDos<C-s>p<Esc>L")
    robot.press("<Home><Enter>")
    var screen = Screen()
    let first = screen.frame(of: robot.state)
    // Keys that come at once are drawn once.
    robot.press("L<End><Enter>")
    let second = screen.frame(of: robot.state)
    #expect(second == robot.state.render())
    #expect(first != second)
  }

  @Test("A mesa is part of the moment that its counts belong to")
  func moment() {
    var robot = Robot()
    robot.press("nUno<C-s>L")
    robot.press("nDos<C-s>")
    let here = robot.state.moment
    robot.press("L<End><Enter>")
    #expect(robot.state.moment?.folios == here?.folios)
    #expect(robot.state.moment != here)
  }

  @Test("The attendance that an order leads to is that of the session of now")
  func attendance() {
    var robot = Robot()
    robot.press("nUno<C-s>sn<C-s>anAna<C-s><Esc>c1<C-s>n<C-s><Esc>")
    robot.state.returnToChecklist()
    robot.state.enter(RoomName.attendance)
    #expect((robot.state.top as? AttendanceRoom)?.session.serial == 2)
  }
}
