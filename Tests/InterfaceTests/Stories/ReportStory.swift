import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: the registry and the report on screen")
struct ReportStory {
  /// Three cases: one in dialogue since August, one since September that was in de-escalation before, one
  /// that somebody only follows.
  private static func library(_ glyphs: Glyphs = .unicode) -> Robot {
    var robot = Robot().seen(columns: 80, rows: 24, glyphs: glyphs)
    func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? robot.state.now.date }
    func add(_ name: String, _ facts: [(String, (inout CaseFileRevision) -> Void)]) {
      robot.press("n\(name)<C-s>")
      for (since, change) in facts {
        var fact = CaseFileRevision()
        fact.since = day(since)
        change(&fact)
        robot.perform(.reviseCaseFile(fact))
      }
      robot.press("L")
    }
    add(
      "Quebrada Honda",
      [
        (
          "2026-08-03",
          {
            ($0.type, $0.stage, $0.status) = (.socioEnvironmental, .dialogue, .active)
            ($0.moment, $0.role) = (.inProgress, .mediator)
          }
        )
      ])
    add(
      "Puerto Viejo",
      [
        ("2026-08-10", { ($0.type, $0.stage, $0.status) = (.labour, .deEscalation, .active) }),
        ("2026-09-07", { $0.stage = .dialogue }),
      ])
    add("Antarumi", [("2026-08-20", { ($0.type, $0.status) = (.communal, .latent) })])
    return robot
  }

  @Test("From a mesa one comes back to the cases of the report, at the same day")
  func back() throws {
    var robot = Self.library()
    robot.press("I-")
    #expect(robot.state.room == .report)
    robot.press("<Enter>")
    #expect(robot.state.room == .registry, "\(robot.screen)")
    let cases = robot.screen
    robot.press("<Enter>")
    #expect(robot.state.room == .mesa)
    robot.press("<Esc>")
    #expect(robot.state.room == .registry)
    #expect(robot.screen == cases)
    robot.press("<Esc>")
    #expect(robot.state.room == .report)
    #expect(robot.screen.contains("31 de agosto de 2026"), "\(robot.screen)")
    robot.press("<Esc>")
    #expect(robot.state.room == .library)
    robot.press("R<Enter>L")
    #expect(robot.state.room == .library)
  }

  @Test(
    "The registry tells each case, what changed in the month, and goes a month back with one key")
  func registry() {
    var robot = Self.library()
    robot.press("R")
    #expect(robot.screen.contains("Registro de casos al 21 de setiembre de 2026"))
    #expect(robot.screen.contains("Entró en diálogo"), "\(robot.screen)")
    #expect(robot.screen.contains("Antarumi"))
    robot.press(".")
    #expect(!robot.screen.contains("Antarumi") && robot.screen.contains("Puerto Viejo"))
    robot.press(".-")
    #expect(robot.screen.contains("al 31 de agosto de 2026"), "\(robot.screen)")
    #expect(robot.screen.contains("Desescalamiento"))
    robot.press("-")
    #expect(robot.screen.contains("Ningún caso consta a esa fecha"))
    robot.press("+++")
    #expect(robot.screen.contains("al 21 de setiembre de 2026"))
    #expect(robot.said.contains("La fecha de corte ya es la de hoy"))
    robot.press(",laboral<Enter>")
    #expect(robot.screen.contains("Puerto Viejo") && !robot.screen.contains("Quebrada Honda"))
    robot.press("<Enter>")
    #expect(robot.mesa.caseFile.name == "Puerto Viejo")
  }

  @Test("One key asks for any day, which is not still to come")
  func typedDay() {
    var robot = Self.library()
    robot.press("I=<C-u>31/8/26<Enter>")
    #expect(robot.state.room == .report)
    #expect(robot.screen.contains("al 31 de agosto de 2026"), "\(robot.screen)")
    robot.press("=<C-u>1/1/2027<Enter>")
    #expect(robot.said.contains("lo que sigue todavía no ocurre"), "\(robot.said)")
    robot.press("<Esc>")
    #expect(robot.screen.contains("al 31 de agosto de 2026"))
    robot.press("<Esc>R=<C-u>10/9/26<Enter>")
    #expect(robot.screen.contains("Registro de casos al 10 de setiembre de 2026"))
  }

  @Test("From a cell of a table one goes to its cases, and from a case to its mesa")
  func cell() {
    var robot = Self.library()
    robot.press("I")
    #expect(robot.screen.contains("Cuadro N.º 1 al 21 de setiembre de 2026"), "\(robot.screen)")
    #expect(robot.screen.contains("[2]"))
    robot.press("<Down><Right>")
    #expect(robot.screen.contains("[100.0%]"), "\(robot.screen)")
    robot.press("-")
    #expect(robot.screen.contains("31 de agosto") && robot.screen.contains("50.0%"))
    robot.press("<Tab>")
    #expect(robot.screen.contains("Gráfico N.º 1"), "\(robot.screen)")
    #expect(robot.screen.contains("─ Activos  ━ En diálogo") && robot.screen.contains("┃"))
    robot.press("+<Tab>")
    #expect(robot.screen.contains("Cuadro N.º 2"))
    robot.press("<Down><Enter>")
    #expect(robot.screen.contains("Cuadro N.º 2, "), "\(robot.screen)")
    #expect(robot.state.top.count(robot.state) == 1)
    robot.press("<Esc>")
    #expect(robot.state.room == .report)
    robot.press("<Enter><Enter>")
    #expect(robot.state.table != nil)
  }

  @Test("Figures stand one below the other, the cell under the cursor too")
  func figures() throws {
    var robot = Self.library()
    robot.press("I")
    func ends(_ figures: [String]) throws -> Set<Int> {
      let rows = robot.screen.split(separator: "\n").map(String.init)
      return Set(
        try figures.map { figure in
          let row = try #require(rows.first { $0.contains(figure) }, "\(robot.screen)")
          let end = try #require(row.ranges(of: figure).last?.upperBound)
          return row.distance(from: row.startIndex, to: end)
        })
    }
    #expect(try ends(["100.0%  ", "  0.0%  "]).count == 1, "\(robot.screen)")
    #expect(try ends(["[2] ", " f  "]).count == 1, "\(robot.screen)")
  }

  @Test("Lines and bars are drawn with plain signs where there are no others")
  func ascii() {
    var robot = Self.library(.ascii)
    robot.press("I<Tab>")
    #expect(robot.screen.contains("- Activos  # En diálogo"), "\(robot.screen)")
    #expect(!robot.screen.contains("━") && !robot.screen.contains("─ Activos"))
    #expect(!robot.screen.contains("╰") && !robot.screen.contains("┃"))
    robot.press("<Tab><Tab>")
    #expect(robot.screen.contains("Gráfico N.º 2") && robot.screen.contains("###"))
  }
}
