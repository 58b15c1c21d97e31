import Dialogue
import Testing
import Wording

@Suite("The line of an emergency")
struct EmergencyLineTests {
  private func read(_ line: String) -> EmergencyLine { EmergencyLine(line, .bothLanguages) }

  @Test("The example of the source is read whole: how many, where and when")
  func example() {
    let line = read("3 detenidos, 5 heridos, comisaría de Antarumi, 14:10")
    #expect(line.held == 3)
    #expect(line.wounded.map(\.count) == [5])
    #expect(line.wounded.allSatisfy { !$0.isDead && $0.side == nil })
    #expect(line.place == "comisaría de Antarumi")
    #expect(line.isCustody && !line.isCare)
    #expect(line.hour == ClockHour("14:10"))
    #expect(line.text == "3 detenidos, 5 heridos, comisaría de Antarumi, 14:10")
  }

  /// A line, how many are held, wounded and dead, the place and the hour.
  static let lines: [(String, Int, Int, Int, String, String)] = [
    (
      "tres detenidas y cinco heridos en el puente Challhua 9h05", 3, 5, 0, "puente Challhua",
      "09:05"
    ),
    ("2 POLICÍAS HERIDOS; un muerto", 0, 2, 1, "", ""),
    ("a las 14:10 hay 4 heridos en la posta de Haquira", 0, 4, 0, "posta de Haquira", "14:10"),
    ("sin heridos, 3 detenidos", 3, 0, 0, "", ""),
    ("3 buses con heridos", 0, 0, 0, "", ""),
    ("varios detenidos, plaza de armas", 0, 0, 0, "plaza de armas", ""),
    (
      "3 detained, 5 wounded, Antarumi police station, 14:10", 3, 5, 0, "Antarumi police station",
      "14:10"
    ),
    ("bloqueo en el km 14.10 de la carretera", 0, 0, 0, "carretera", ""),
    ("90 detenidos", 0, 0, 0, "", ""),
    ("", 0, 0, 0, "", ""),
    (", , 5", 0, 0, 0, "", ""),
  ]

  @Test(
    "Numbers stand in digits or words, and count people only beside what is said of them",
    arguments: lines)
  func table(_ row: (String, Int, Int, Int, String, String)) {
    let line = read(row.0)
    #expect(line.held == row.1)
    #expect(line.wounded.filter { !$0.isDead }.reduce(0) { $0 + $1.count } == row.2)
    #expect(line.wounded.filter(\.isDead).reduce(0) { $0 + $1.count } == row.3)
    #expect(line.place == row.4)
    #expect(line.hour?.description ?? "" == row.5)
    #expect(line.text == row.0)
  }

  @Test("Groups without a number are told of all the same, and those that are denied are not")
  func groups() {
    #expect(read("varios heridos").tellsOfWounded)
    #expect(read("varios detenidos").tellsOfHeld)
    #expect(!read("no hay heridos").tellsOfWounded)
    #expect(read("2 policías heridos").wounded.first?.side == .police)
    #expect(read("2 soldados muertos").wounded.first?.side == .armedForces)
  }
}
