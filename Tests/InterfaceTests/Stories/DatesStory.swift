import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// The world's clock stands on Monday, 21 September 2026.
@Suite("Story: dates and deadlines as people say them")
struct DatesStory {
  /// In the form of a representative, on the field in which the accreditation ends.
  private func expiry() -> Robot {
    var robot = Robot()
    robot.press("nQuebrada Honda<C-s>tnComunidad<C-s><Esc>GnAna Quispe, COM<Enter><Esc>v")
    robot.walk(to: .record(.expiry))
    return robot
  }

  /// In the form of a commitment, on its deadline.
  private func deadline() -> Robot {
    var robot = Robot.atTheTable()
    robot.press("iacuerdos<Enter>n<Enter>La empresa entregará agua<C-s>")
    robot.press("ncompromiso<Enter>Entregar agua cada lunes<Tab><Tab><Tab>")
    return robot
  }

  @Test(
    "A day without its year is shown whole before it is saved",
    arguments: [
      ("30/9", "miércoles 30 de setiembre de 2026", "2026-09-30"),
      ("lunes", "lunes 28 de setiembre de 2026", "2026-09-28"),
      ("1/2", "lunes 1 de febrero de 2027", "2027-02-01"),
    ])
  func plain(text: String, whole: String, iso: String) {
    var robot = expiry()
    robot.press(text)
    #expect(robot.said.contains("Vence: \(whole)") || robot.said.contains(": \(whole)"))
    robot.press("<C-s>")
    #expect(robot.mesa.records.all(.delegate).first?.date(.expiry)?.description == iso)
  }

  @Test("The day of a session lies near today, and is shown whole")
  func session() {
    var robot = Robot()
    robot.press("nUno<C-s>tnComunidad<C-s><Esc>sn")
    #expect(robot.said.contains("lunes 21 de setiembre de 2026"))
    robot.press("<C-u>15/9")
    #expect(robot.said.contains("martes 15 de setiembre de 2026"))
    robot.press("<C-s>")
    #expect(robot.mesa.openSession?.date.description == "2026-09-15")
  }

  @Test("A year that nobody means is asked about; saving again confirms it, another is asked anew")
  func years() {
    var robot = expiry()
    robot.press("1/1/2101")
    #expect(robot.said.contains("sábado 1 de enero de 2101"))
    robot.press("<C-s>")
    #expect(robot.mesa.records.standing.isEmpty)
    #expect(robot.said.contains("¿Es correcto el año 2101? Si lo es, guarde otra vez"))
    robot.press("<BS>2<C-s>")
    #expect(robot.mesa.records.standing.isEmpty)
    #expect(robot.said.contains("¿Es correcto el año 2102?"))
    robot.press("<C-s>")
    #expect(robot.mesa.records.all(.delegate).first?.date(.expiry)?.year == 2102)
    robot.press("<Enter>Ana María<C-s>")
    #expect(!robot.said.contains("¿Es correcto el año"))
  }

  @Test(
    "A deadline is shown whole with the day to which it comes, and kept as it was said",
    arguments: [
      (
        "30 habiles", "30 días hábiles desde la firma: si se firma el 21.09.2026, vence el",
        Deadline.days(count: 30, counting: .business, from: .signature)
      ),
      (
        "3 meses desde el 1/12",
        "3 meses desde el 01.12.2026: vence el lunes 1 de marzo de 2027.",
        .months(count: 3, from: .date(CalendarDate(dayNumber: 20_788)))
      ),
      (
        "48h", "48 horas desde la firma: si se firma el 21.09.2026, vence el miércoles 23 de",
        .hours(count: 48, from: .signature)
      ),
      (
        "10 días hábiles desde la publicación",
        "10 días hábiles desde la publicación: la fecha se sabrá cuando se publique la norma.",
        .days(count: 10, counting: .business, from: .publication)
      ),
      (
        "mañana", "Vence el martes 22 de setiembre de 2026.",
        .date(CalendarDate(dayNumber: 20_718))
      ),
      ("inmediato", "Inmediato: si se firma el 21.09.2026, vence el lunes 21 de", .immediate),
    ])
  func deadlines(text: String, whole: String, deadline: Deadline) {
    var robot = self.deadline()
    robot.press(text)
    #expect(robot.said.contains(whole), "\(robot.said)")
    robot.press("<C-s>")
    #expect(robot.mesa.records.all(.commitment).first?.deadline() == deadline)
  }

  @Test("A last day that is not worked moves, a date that was given stays, and both are said")
  func notWorked() {
    var robot = deadline()
    robot.press("3 meses desde el 6/9")
    // The sixth is a Sunday, and the eighth a holiday.
    #expect(robot.said.contains("vence el lunes 7 de diciembre de 2026."))
    #expect(robot.said.contains("El último día, domingo 6 de diciembre de 2026, no se trabaja"))
    robot.press("<C-u>8/12")
    #expect(robot.said.contains("Vence el martes 8 de diciembre de 2026."))
    #expect(robot.said.contains("Ese día no se trabaja (Inmaculada Concepción)"))
  }

  @Test("What is said of a deadline needs no agreement to be chosen")
  func unbound() {
    var robot = deadline()
    robot.press("30 días hábiles<S-Tab><S-Tab><S-Tab><S-Tab><Left>")
    #expect(robot.said.contains("Acuerdo ninguno") || robot.said.contains("ningun"))
    #expect(robot.said.contains("30 días hábiles desde la firma: si se firma el 21.09.2026"))
  }

  @Test("Bare days are asked about, and what is not understood is told with the forms it may have")
  func refusals() {
    var robot = deadline()
    robot.press("30 días<C-s>")
    #expect(robot.said.contains("«Plazo»: todavía no se guardó. ¿Días hábiles o días calendario?"))
    robot.press(" ")
    #expect(!robot.said.contains("¿Días hábiles o días calendario?"))
    robot.press("<C-u>pronto<C-s>")
    #expect(robot.said.contains("«3 meses desde el 1/12» o «48 horas»"))
    #expect(robot.mesa.records.all(.commitment).isEmpty)
    var other = expiry()
    other.press("pronto<C-s>")
    #expect(other.said.contains("escriba la fecha como «30/9»"))
  }

  @Test("Days that are saved again without a word more are calendar days, as the law has it")
  func unsaid() {
    var robot = deadline()
    robot.press("30 días desde la firma<C-s><C-s>")
    #expect(
      robot.mesa.records.all(.commitment).first?[.deadline]
        == .deadline(.days(count: 30, counting: .calendar, from: .signature)))
  }

  @Test("An English screen shows the weekday and the deadline in English")
  func english() {
    var robot = deadline().seen(columns: 80, rows: 24, language: .english)
    robot.press("3 months from 1/12")
    #expect(robot.said.contains("3 months from 01.12.2026: due on Monday, 1 March 2027."))
  }
}
