import Dialogue
import Testing

@testable import Interface

@Suite("Story: the norms fold away")
struct NormsStory {
  private func norms(_ robot: Robot) -> [BasicNorm] {
    let rows = robot.state.checklist?.listRows(robot.mesa.calledNorms).rows ?? []
    return rows.compactMap { row in
      if case .list(.norm(let norm)) = row { norm } else { nil }
    }
  }

  private var opened: Robot {
    var robot = Robot()
    robot.press("nUno<C-s>")
    return robot
  }

  @Test("While nothing calls for them one row stands for all; Enter, → and z open it, z closes it")
  func fold() {
    var robot = opened
    #expect(norms(robot) == [])
    #expect(robot.screen.contains("+ Normas (10)"))
    for key in ["<Enter>", "<Right>", "z"] {
      robot.press("<Left><End>" + key)
      #expect(norms(robot) == BasicNorm.allCases)
      #expect(robot.screen.contains("- Normas (10)"))
      robot.press("<End>")
      #expect(robot.state.checklist?.list == .norm(.reporting))
      robot.press("z")
      #expect(norms(robot) == [])
      #expect(robot.state.checklist?.listRow == .norms)
    }
  }

  @Test("Those that a circumstance calls for always show", arguments: Circumstance.allCases)
  func called(circumstance: Circumstance) {
    var robot = opened
    robot.perform(.case(.setCircumstance(circumstance, present: true)))
    #expect(norms(robot) == BasicNorm.allCases.filter(circumstance.norms.contains))
    robot.press("<Left><Home>zz")
    #expect(norms(robot) == BasicNorm.allCases.filter(circumstance.norms.contains))
  }

  @Test("A norm that is looked for is shown, and hidden again once one is elsewhere")
  func found() {
    var robot = opened
    robot.state.show(item: "norm-4.right-to-assemble")
    #expect(norms(robot) == [.assemblies])
    robot.press("<Left><Home>")
    #expect(norms(robot) == [])
  }

  @Test("On the row of the norms no phase is entered, and the guide says what they are")
  func row() {
    var robot = opened
    robot.press("<Left><End>f")
    #expect(robot.screen.contains("Señale antes una fase"))
    #expect(robot.mesa.phase == .preliminary)
    #expect(robot.said.contains("Diez normas básicas"))
  }

  @Test("What is pending in norms that nothing calls for is not awaited")
  func pending() {
    var robot = opened
    robot.press("<Left><Home><Down><Down><Down><Down><Down><Down><Down><Right><End>")
    #expect(robot.state.checklist?.list == .phase(.followUp))
    robot.press(";")
    #expect(robot.state.checklist?.list == .phase(.preliminary))
    robot.perform(.case(.setCircumstance(.detentions, present: true)))
    robot.press("<Left><Home><Down><Down><Down><Down><Down><Down><Down><Right><End>;")
    #expect(robot.state.checklist?.list == .norm(.arrest))
  }
}
