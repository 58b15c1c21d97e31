import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: an agreement and its commitments")
struct AgreementStory {
  @Test("A commitment belongs to its agreement, binds several and has a deadline in working days")
  func commitment() throws {
    var robot = Robot()
    robot.press("nQuebrada Honda<C-s>t")
    robot.press("nComunidad<C-s>nEmpresa<C-s><Esc>iacuerdos<Enter>n<Enter>")
    robot.press("La empresa entregará agua<C-s>")
    let agreement = try #require(robot.mesa.records.all(.agreement).first)
    robot.press(
      "n<Down><Enter>Entregar agua cada lunes<Tab> <Right> <Tab><Tab>30 dias habiles<C-s>")
    let commitment = try #require(robot.mesa.records.all(.commitment).first)
    #expect(commitment.reference(.agreement) == agreement.id)
    #expect(commitment.parties(.responsible) == [1, 2])
    #expect(
      commitment.deadline() == .days(count: 30, counting: .business, from: .signature))
    #expect(robot.screen.contains("30 días hábiles"))

    // What others belong to is not struck out before them.
    robot.press("<Home>xYa no<Enter>")
    #expect(robot.mesa.records.all(.agreement).count == 1)
  }

  @Test("An agreement shows the needs that it answers, and whose they are")
  func needs() {
    var robot = Robot()
    robot.press("nQuebrada Honda<C-s>t")
    robot.press("nComunidad<C-s>nEmpresa<C-s><Esc>")
    robot.perform(.addRecord(.agreement, [.text: .text("La empresa entregará agua")]))
    robot.press("iacuerdos<Enter> ")
    #expect(!robot.screen.contains("Necesidades que atiende"))
    robot.perform(
      .addRecord(
        .statement,
        [
          .party: .party(1), .statementKind: .code(.need), .text: .text("Agua para beber"),
          .agreement: .record(1),
        ]))
    robot = robot.seen(columns: 120, rows: 40)
    robot.press("<Esc>iacuerdos<Enter>")
    #expect(robot.screen.contains("Necesidades que atiende"), "\(robot.screen)")
    #expect(robot.screen.contains("Agua para beber") && robot.screen.contains("Comunidad"))
  }
}
