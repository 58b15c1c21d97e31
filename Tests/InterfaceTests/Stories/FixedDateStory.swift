import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// The next date that was fixed in the room is named where the next session is opened.
@Suite("Story: the next date fixed at the last closing")
struct FixedDateStory {
  /// A session is closed, and its acta fixes the next one in so many days.
  private func closed(nextIn days: Int) -> Robot {
    var robot = Robot.atTheTable()
    robot.press("Sn<C-s>c1<C-s>")
    robot.perform(
      .record(
        .addRecord(
          .acta,
          [
            .session: .session(1), .nextPlace: .text("Escuela 54"),
            .nextDate: .date(later(robot.state.now.date, days)),
          ])))
    return robot
  }

  private func later(_ date: CalendarDate, _ days: Int) -> CalendarDate {
    CalendarDate(dayNumber: date.dayNumber + days)
  }

  private func field(_ id: FieldID, _ robot: Robot) -> String {
    guard case .form(let form)? = robot.state.sheet else { return "" }
    return form.text(id)
  }

  @Test("On that day the form says so")
  func today() {
    var robot = closed(nextIn: 2)
    robot.pass(minutes: 2 * 24 * 60)
    robot.press("n")
    #expect(robot.said.contains("Hoy es el día que se fijó al cerrar la sesión 1."))
    #expect(field(.date, robot) == robot.state.look.wording.dates.short(robot.state.now.date))
    #expect(field(.place, robot) == "Escuela 54")
  }

  @Test("After it today is proposed all the same, and the day is named")
  func after() {
    var robot = closed(nextIn: 2)
    robot.pass(minutes: 4 * 24 * 60)
    robot.press("n")
    #expect(robot.said.contains("si se reunió ese día, cambie la fecha"))
    #expect(field(.date, robot) == robot.state.look.wording.dates.short(robot.state.now.date))
    robot.press("<C-s>")
    #expect(robot.mesa.openSession?.date == robot.state.now.date)
  }

  @Test("Before it today is proposed, and the day is named; without one nothing is said")
  func before() {
    var robot = closed(nextIn: 5)
    robot.press("n")
    #expect(robot.said.contains("hoy es antes"))
    #expect(field(.date, robot) == robot.state.look.wording.dates.short(robot.state.now.date))
    var other = Robot.atTheTable()
    other.press("Sn<C-s>c1<C-s>n")
    #expect(!other.said.contains("se fijó"))
  }
}
