import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// A single surname may be that of somebody whose name is kept back: that is said while it is typed.
@Suite("Story: parts of names that are kept back")
struct KeptNamesStory {
  private static let held: Robot = {
    var robot = ActaStory.ready()
    robot.perform(
      .addRecord(
        .detention,
        [.key: .text("D-1"), .custodyState: .code(.held), .name: .text("Víctor Mamani Quilca")]))
    return robot
  }()

  private static let doubt =
    "Revise «Quilca»: puede ser el nombre de D-1, que está en reserva."

  @Test("In a part of the acta, a clause and a visit, and nowhere once they wish it told")
  func typed() throws {
    var acta = Self.held
    acta.press("iacta<Enter>n<C-s>")
    let draft = try #require(acta.state.actaRecord?.id)
    acta.perform(
      .addRecord(
        .actaPart,
        [
          .acta: .record(draft), .part: .code(.development), .text: .text("Se habló de Quilca"),
        ]))
    let part = try #require(acta.mesa.records.all(.actaPart).last)
    _ = acta.state.openForm(.record(part.id))
    #expect(acta.said.contains(Self.doubt), "\(acta.screen)")
    var clause = Self.held
    clause.press("iacuerdos<Enter>n<Enter>Quilca volverá a su casa")
    #expect(clause.said.contains(Self.doubt), "\(clause.screen)")
    var visit = Self.held
    visit.press("Onvisita<Enter>")
    visit.walk(to: .record(.place))
    visit.press("Comisaría, con Quilca")
    #expect(visit.said.contains(Self.doubt), "\(visit.screen)")
    var told = Self.held
    let person = try #require(told.mesa.records.all(.detention).last)
    told.perform(
      .reviseRecord(
        person.id, .detention, person.values.merging([.consent: .code(.yes)]) { $1 }))
    told.press("iacuerdos<Enter>n<Enter>Quilca volverá a su casa")
    #expect(!told.said.contains("Revise «Quilca»"), "\(told.screen)")
  }

  @Test("The form does not jump where nobody's name is kept")
  func room() {
    var robot = ActaStory.ready()
    robot.press("iacuerdos<Enter>n<Enter>Quilca")
    let form = robot.state.formInHand
    #expect(form.map { robot.state.namesAdvice(on: $0, .agreement) } == FormAdvice.none)
  }
}
