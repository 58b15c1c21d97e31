import Dialogue
import Testing

@testable import Interface

@Suite("Story: what matters now, from first contact to installation")
struct NowStory {
  private func now(_ robot: inout Robot) -> [String] {
    robot.press("H")
    defer { robot.press("<Esc>") }
    return robot.picked.map(\.identity)
  }

  @Test("Few stand there at once, from violence to installation, each one Enter away")
  func way() {
    var robot = Robot()
    robot.press("nParo en Challhua<C-s>")
    // First contact: the heads of the parties, the first of the six questions, then who commands.
    #expect(
      now(&robot) == [
        "phase-0.contact-leaders", "phase-0.ask-perception", "phase-0.phone-directory",
        "phase-0.contact-authority", "phase-0.contact-police", "phase-0.discuss-plans",
        "phase-0.institutional-position",
      ])
    // Violence and people held: their life and freedom go before.
    for circumstance in [Circumstance.violence, .detentions, .wounded] {
      robot.perform(.setCircumstance(circumstance, present: true))
    }
    #expect(
      now(&robot).prefix(3) == [
        "phase-0.personal-risk", "phase-0.consult-viability", "phase-0.warn-police-force",
      ])
    #expect(now(&robot).contains("phase-0.visit-hospitals"))
    robot.press("H<Enter>")
    #expect(robot.state.selectedItem?.id == "phase-0.personal-risk")
    robot.press("c")
    robot.press("Ya estamos en el lugar<Enter>")
    #expect(now(&robot).first == "phase-0.consult-viability")
    // In a later phase too, whoever is held goes before what the table does.
    robot.perform(.enterPhase(.opening, reason: "Ya se sentaron"))
    #expect(now(&robot).contains("phase-0.visit-stations"))
    for circumstance in [Circumstance.violence, .detentions, .wounded] {
      robot.perform(.setCircumstance(circumstance, present: false))
    }
    let opening = now(&robot)
    #expect(opening.count == 7)
    #expect(opening.allSatisfy { $0.hasPrefix("phase-1.") }, "\(opening)")
    robot.press("H<Enter>cYa aceptaron<Enter>")
    #expect(now(&robot).first == opening[1], "what is done is not asked again")
  }

  @Test("Nobody is kept from the rest: it stands in its list, behind the same Esc")
  func rest() {
    var robot = Robot()
    robot.press("nParo en Challhua<C-s>H<Esc>")
    #expect(robot.state.sheet == nil && robot.state.room == .mesa)
    #expect(robot.state.checklist?.items(robot.state).count ?? 0 > 30)
  }

  @Test("Several items that do not apply are marked together, with one reason")
  func together() {
    var robot = Robot()
    robot.press("nParo en Challhua<C-s>***cNo hubo otra parte<Enter>")
    let marked = robot.mesa.items.values.filter { $0.mark == .notApplicable }
    #expect(marked.count == 3)
    #expect(Set(marked.map(\.reason)) == ["No hubo otra parte"])
  }
}
