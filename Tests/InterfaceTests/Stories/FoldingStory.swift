import Dialogue
import SeededRandomness
import Testing

@testable import Interface

@Suite("Story: agreements fold over their commitments")
struct FoldingStory {
  /// On the agreements: one with two commitments and an acceptance, which lacks much.
  private func robot(columns: Int = 80) -> Robot {
    var robot = Robot.amongInstruments.seen(columns: columns, rows: 24)
    robot.press("iacuerdos<Enter>")
    return robot
  }

  private func shown(_ robot: Robot) -> [String] {
    guard let room = robot.state.top as? RecordsRoom else { return [] }
    let rows = room.standing(robot.state).rows
    return room.shown(robot.state).map { rows[$0].record.kind.rawValue }
  }

  @Test("z folds one, and the row says how many are below and the worst of them")
  func one() {
    var robot = robot()
    let all = shown(robot)
    #expect(all.count == 4)
    robot.press("z")
    #expect(shown(robot) == ["agreement"])
    #expect(robot.said.contains("+ Acuerdo"))
    #expect(robot.screen.contains("2 compromisos"))
    #expect(robot.screen.contains("!!"))
    robot.press("z")
    #expect(shown(robot) == all)
  }

  @Test("What is overdue below a folded agreement is said on its row")
  func light() {
    var robot = robot(columns: 132)
    robot.bindAgreements(daysBefore: 90)
    robot.press("z")
    #expect(robot.screen.contains("vencido") || robot.screen.contains("por vencer"))
  }

  @Test("The arrows fold and unfold; from a row below, the left one goes to that it belongs to")
  func arrows() {
    var robot = robot()
    robot.press("<Down><Down><Left>")
    #expect(robot.state.selectedRecord?.kind == .agreement)
    #expect(shown(robot).count == 4)
    robot.press("<Left>")
    #expect(shown(robot).count == 1)
    robot.press("<Right>")
    #expect(shown(robot).count == 4)
  }

  @Test("Z folds all, with the cursor on what is still seen, and unfolds all")
  func all() {
    var robot = robot()
    robot.press("<End>Z")
    #expect(shown(robot) == ["agreement"])
    #expect(robot.state.selectedRecord?.kind == .agreement)
    robot.press("Z")
    #expect(shown(robot).count == 4)
  }

  @Test("What is looked for or added below a fold is unfolded and stood on")
  func revealed() {
    var robot = robot()
    robot.press("z/limpieza<Enter>")
    #expect(robot.state.selectedRecord?.text(.action) == "Coordinar la limpieza de la vía")
    robot.press("zncompromiso<Enter>Pagar jornales<C-s>")
    #expect(robot.state.selectedRecord?.text(.action) == "Pagar jornales")
  }

  @Test("law: folding, filtering and moving leave the cursor on a shown row", arguments: Seeds.all)
  func cursor(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    var robot = robot()
    let keys = [
      "z", "Z", "<Left>", "<Right>", "<Up>", "<Down>", "<Home>", "<End>", ".", ";", "*",
      ",agua<Enter>", ",zz<Enter>", ",v", "<Esc>", "/via<Enter>", "iacuerdos<Enter>",
    ]
    for _ in 0..<40 {
      robot.press(generator.pick(keys))
      guard let room = robot.state.top as? RecordsRoom else {
        robot.press("<Esc><Esc>iacuerdos<Enter>")
        continue
      }
      let shown = room.shown(robot.state)
      #expect(shown == shown.sorted() && Set(shown).count == shown.count, "seed \(seed)")
      #expect(shown.isEmpty || shown.indices.contains(room.focus.row), "seed \(seed)")
    }
  }
}
