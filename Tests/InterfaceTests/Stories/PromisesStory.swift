import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: commitments worked through at the table")
struct PromisesStory {
  /// Three commitments and a norm, one commitment overdue.
  private static let promised: Robot = {
    var robot = Robot.atTheTable()
    robot.press("sn<C-s>iacuerdos<Enter>n<Enter>El ministerio arreglará la vía<C-s>")
    for (action, day) in [
      ("Comprar tubos", "2026-11-30"), ("Nivelar la vía", "2026-09-25"),
      ("Pagar jornales", "2026-10-20"),
    ] {
      robot.perform(
        .addRecord(
          .commitment,
          [
            .agreement: .record(1), .action: .text(action), .responsible: .parties([3]),
            .deadline: .deadline(.date(CalendarDate(day) ?? robot.state.now.date)),
            .verifier: .text("Defensoría"),
          ]))
    }
    robot.perform(
      .addRecord(
        .normToIssue,
        [
          .agreement: .record(1), .text: .text("Crear el fondo vial"),
          .entity: .text("Concejo provincial"),
          .deadline: .deadline(.date(CalendarDate("2026-10-30") ?? robot.state.now.date)),
        ]))
    robot.bindAgreements()
    robot.press("<Esc>sc1<C-s>")
    robot.pass(minutes: 20 * 24 * 60)
    return robot
  }()

  private static let opened: Robot = {
    var robot = promised
    robot.press("C")
    return robot
  }()

  private func names(_ robot: Robot) -> [String] {
    guard let room = robot.state.top as? CommitmentsRoom else { return [] }
    return room.elements(robot.state).map {
      $0.record.kind == .commitment ? $0.record.text(.action) : $0.record.text(.text)
    }
  }

  @Test("The list has the overdue first, then by day, norms to issue among them")
  func order() {
    let robot = Self.opened
    #expect(
      names(robot) == ["Nivelar la vía", "Pagar jornales", "Crear el fondo vial", "Comprar tubos"])
    #expect(robot.said.contains("días de retraso"))
    #expect(robot.said.contains("Norma por emitir"))
  }

  @Test("That one was met costs at most four keys beyond its words, and the next stands ready")
  func fulfilled() {
    var robot = Self.promised
    let pressed = robot.pressed
    let words = "Lo vimos el lunes"
    robot.press("C<Enter>" + words + "<C-s>")
    let beyond = robot.pressed - pressed - words.count
    print("keys of a fulfilment beyond its words: \(beyond)")
    #expect(beyond <= 4)
    let progress = robot.mesa.records.all(.progress).first
    #expect(progress?.code(.state) == .fulfilled)
    #expect(progress?.text(.note) == words)
    #expect(progress?.date(.date) == robot.state.now.date)
    #expect(names(robot).last == "Nivelar la vía")
    #expect(robot.state.selectedPromise?.record.text(.action) == "Pagar jornales")
    robot.press("<End><Enter>")
    #expect(robot.said.contains("Ya consta que se cumplió"))
    robot.press("u")
    #expect(names(robot).first == "Nivelar la vía")
  }

  @Test("A new date, a verification and how it goes begin at the first field that matters")
  func others() {
    var robot = Self.opened
    robot.press("r30.12.2026<Tab>Lluvias<C-s>")
    #expect(robot.mesa.records.all(.reschedule).first?.text(.reasons) == "Lluvias")
    robot.press("<Home>n<Right><C-s>")
    #expect(robot.mesa.records.all(.progress).first?.code(.state) == .underway)
    robot.press("v")
    guard case .form(let form)? = robot.state.sheet else {
      Issue.record("no form")
      return
    }
    #expect(form.focused?.id == .record(.result))
    #expect(form.text(.record(.by)).contains("Defensoría"))
    robot.press("<Right><C-s>")
    #expect(robot.mesa.records.all(.verification).first?.text(.by) == "Defensoría")
  }

  @Test("Days from today are understood as one writes them, and shown back while one does")
  func bareDays() throws {
    var robot = Self.opened
    robot.press("r21d")
    let day = robot.state.now.date.adding(days: 21)
    let dates = robot.state.look.wording.dates
    #expect(robot.said.contains("Nueva fecha: \(dates.full(day))"), "\(robot.said)")
    robot.press("<Enter>Lluvias<C-s>")
    #expect(robot.mesa.records.all(.reschedule).first?.date(.newDate) == day)
    #expect(robot.said.contains(dates.short(day)) || robot.said.contains(dates.long(day)))
  }

  @Test("Of a norm the day is written down on which it came out, in two keys")
  func norm() {
    var robot = Self.opened
    robot.press("<Down><Down>")
    let pressed = robot.pressed
    robot.press("<Enter><Enter>")
    print("keys of a norm that came out: \(robot.pressed - pressed)")
    #expect(robot.mesa.records.all(.normToIssue).first?.date(.published) == robot.state.now.date)
    #expect(names(robot).last == "Crear el fondo vial")
    robot.press("<End>r")
    #expect(robot.said.contains("De una norma solo se anota"))
  }

  @Test("It opens from every room and Esc goes back there, on small screens too")
  func everywhere() {
    var robot = Self.promised.seen(columns: 60, rows: 16)
    robot.press("bC")
    #expect(robot.screen.contains("Nivelar la vía"))
    robot.press("<Esc>")
    #expect(robot.state.room == .history)
  }
}
