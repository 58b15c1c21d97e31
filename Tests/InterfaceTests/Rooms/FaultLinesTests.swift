import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("What is wrong, said once")
struct FaultLinesTests {
  /// The lines of the screen with something in an ink.
  private func lines(in scope: Scope, _ robot: Robot) -> Int {
    var memory = LayoutMemory()
    return robot.state.layout(&memory).panes.flatMap(\.lines).count { line in
      line.ground?.scope == scope || line.spans.contains { $0.ink.scope == scope }
    }
  }

  /// A draft acta of two agreements that lack nearly everything.
  private var draft: Robot {
    var robot = Robot.amongInstruments.seen(columns: 132, rows: 40)
    robot.press("iacuerdos<Enter>n<Enter>La empresa informará a la comunidad<C-s>")
    robot.press("ncompromiso<Enter>Informar cada mes<C-s>iacta<Enter>n<C-s>")
    return robot
  }

  @Test(
    "Of a draft acta one line is red, whatever part the cursor is on",
    arguments: [(60, 16), (80, 24), (200, 60)])
  func acta(columns: Int, rows: Int) throws {
    var robot = draft.seen(columns: columns, rows: rows)
    let mesa = robot.mesa
    #expect(robot.state.lintFindings(mesa).count(where: \.blocks) > 10)
    for _ in 0..<robot.state.top.count(robot.state) {
      #expect(lines(in: .messageError, robot) == 1)
      robot.press("<Down>")
    }
  }

  @Test("Of the agreements one line is red; what is overdue is an ink, not a block")
  func records() {
    var robot = draft
    robot.press("iacuerdos<Enter><Home>")
    for _ in 0..<robot.state.top.count(robot.state) {
      #expect(lines(in: .messageError, robot) == 1)
      robot.press("<Down>")
    }
    robot.press("Z")
    #expect(lines(in: .messageError, robot) == 1)
    robot.pass(minutes: 400 * 24 * 60)
    robot.press("iverific<Enter>")
    #expect(lines(in: .messageError, robot) == 0)
  }

  @Test("A rule that fails several times takes one line, with how many times and for whom")
  func counted() throws {
    let robot = draft
    let mesa = robot.mesa
    let findings = robot.state.lintFindings(mesa).filter { $0.agreement != nil }
    let lines = robot.state.faultLines(findings, mesa, of: nil)
    let rules = Set(findings.filter { !$0.isWaived }.map(\.rule))
    #expect(lines.count == rules.count)
    let line = try #require(lines.first { $0.text.contains("acepta") })
    #expect(line.text.hasPrefix("!! Falta saber si la parte acepta ("))
    for party in mesa.parties.dropFirst() { #expect(line.text.contains(party.name)) }
    // What blocks stands before what only advises.
    let signs = lines.map { $0.text.hasPrefix("!!") }
    #expect(signs == signs.filter { $0 } + signs.filter { !$0 })
  }
}
