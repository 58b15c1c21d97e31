import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: who can sign is known before anybody does")
struct SigningBoardStory {
  /// A draft that binds a company whose two people cannot sign, and a ministry of which nobody is known.
  private static func draft() -> Robot {
    var robot = ActaStory.ready()
    robot.perform(
      .addParty(PartyDetails(name: "Ministerio", kind: .state, tier: .secondary)))
    robot.perform(
      .addRecord(
        .commitment,
        [
          .agreement: .record(5), .action: .text("Pagar"), .responsible: .parties([3]),
          .deadline: .deadline(.immediate), .verifier: .text("ANA"), .followUp: .text("Defensoría"),
        ]))
    robot.perform(.recordAttendance(1, "Luis Vega", of: 2, isPresent: false))
    robot.perform(
      .addRecord(.delegate, [.name: .text("Nora Paz"), .party: .party(2)]))
    robot.perform(.recordAttendance(1, "Nora Paz", of: 2, isPresent: true))
    robot.press("iacta<Enter>n<C-s>")
    return robot
  }

  private func row(_ robot: Robot, _ words: String) -> String {
    robot.screen.split(separator: "\n").first { $0.contains(words) }.map(String.init) ?? ""
  }

  @Test("The acta counts the bound parties without a signer; the board says why, person by person")
  func board() {
    var robot = Self.draft()
    #expect(robot.screen.contains("2 partes sin firmante (f)"))
    robot.press("<End>")
    #expect(robot.said.contains("2 partes sin firmante: Minera,"))
    #expect(robot.said.contains("Vea qué falta con f."))
    robot.press("f")
    #expect(robot.state.room == .signing)
    #expect(row(robot, "Comunidad").contains("1 puede firmar"))
    #expect(row(robot, "Minera").contains("!! "))
    #expect(row(robot, "Minera").contains("nadie puede firmar"))
    #expect(row(robot, "Luis Vega").contains("no estuvo"))
    #expect(row(robot, "Nora Paz").contains("credencial pendiente; sin DNI"))
    #expect(row(robot, "Ministerio").contains("nadie puede firmar; obligada, no está en la mesa"))
    #expect(row(robot, "Rosa").contains("puede firmar"))
  }

  @Test("Enter goes to the step that mends it, and Esc comes back to the board")
  func mending() throws {
    var robot = Self.draft()
    robot.press("f<Down><Down><Down><Enter>")
    #expect(robot.state.room == .attendance)
    #expect(robot.state.selectedAttendance?.person.id == 2)
    robot.press(" <Esc>")
    #expect(robot.state.room == .signing)
    #expect(row(robot, "Luis Vega").contains("puede firmar"))
    robot.press("<Down><Enter>")
    guard case .form(let form)? = robot.state.sheet else {
      Issue.record("no form of a credential")
      return
    }
    #expect(robot.state.room == .people)
    #expect(robot.state.selectedPerson?.person.name == "Nora Paz")
    #expect(form.prompt == "Nora Paz")
    robot.press("Carta poder<Tab>Gerencia")
    robot.press("<C-s>")
    robot.press("<Esc>")
    #expect(robot.state.room == .signing)
  }

  @Test("A party of which nobody is known gets a line; a missing DNI only advises")
  func nobody() {
    var robot = Self.draft()
    robot.press("f<Down><Enter>")
    // Ana can sign: what is asked for is her DNI.
    #expect(robot.state.room == .people)
    robot.press("40123456<C-s><Esc>")
    #expect(robot.state.room == .signing)
    #expect(row(robot, "Ana Quispe").contains("puede firmar"))
    #expect(!row(robot, "Ana Quispe").contains("DNI"))
    robot.press("<Enter>")
    #expect(robot.said.contains("Puede firmar. La firma se anota cuando el acta pase a firma (F)"))
    while !robot.state.signingRows[robot.state.cursor].isParty(3) { robot.press("<Down>") }
    robot.press("<Enter>Aldo Ríos, director<Enter><Esc><Esc>")
    #expect(robot.mesa.listedPeople.last?.party == 3)
    #expect(row(robot, "Aldo Ríos").contains("sin asistencia anotada; sin credencial; sin DNI"))
  }

  @Test("Signing itself waits for the text that does not change")
  func waits() {
    var robot = Self.draft()
    robot.press("f<Down>d")
    #expect(robot.said.contains("El acta sigue en borrador"))
    #expect(robot.mesa.records.all(.signature).isEmpty)
  }
}

extension SigningRow {
  fileprivate func isParty(_ id: PartyID) -> Bool {
    if case .party(let party) = self { return party.party == id }
    return false
  }
}
