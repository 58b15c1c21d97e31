import Dialogue
import PlainIdentities
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
    // First contact: what threatens people, the parties, their heads, the first of the six questions, then
    // who commands.
    #expect(
      now(&robot) == [
        "phase-0.report-imminent-danger", "parties", "phase-0.contact-leaders",
        "phase-0.ask-perception", "phase-0.phone-directory", "phase-0.contact-authority",
        "phase-0.contact-police",
        "phase-0.discuss-plans",
      ])
    robot.press("H<Down><Enter>")
    #expect(robot.state.room == .parties)
    robot.press("nComunidad<C-s>nMinera<C-s><Esc>")
    #expect(now(&robot)[1] == "people")
    for party in [PartyID(1), PartyID(2)] {
      robot.perform(.person(.add(PersonDetails(name: "Ana \(party)", party: party))))
    }
    #expect(now(&robot)[1] == "phase-0.contact-leaders")
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

  @Test("First stand the next call of an emergency, whoever is held, an acta to be signed")
  func first() throws {
    var robot = ActaStory.ready()
    robot.press("iacta<Enter>n<C-s>v12<Esc>")
    let begun = try #require(robot.state.actaRecord?.id)
    robot.perform(
      .freezeActa(
        begun, date: robot.state.now.date, document: TextDigest(of: "ACTA").description))
    robot.press("b")
    let acta = try #require(robot.mesa.frozenActas.last?.acta)
    #expect(now(&robot).prefix(2) == ["floor", acta.text])
    robot.press("H")
    #expect(robot.screen.contains("Firmas que faltan: acta N.º 1"), "\(robot.screen)")
    robot.press("<Down><Enter>")
    #expect(robot.state.room == .signing)
    robot.press("<Esc>!1 detenido, comisaría de Antarumi<Enter><Esc>")
    robot.perform(
      .addRecord(
        .detention,
        [
          .key: .text("D-9"), .custodyState: .code(.held), .arrestHour: .text("08:00"),
          .arrestDate: .date(robot.state.now.date.adding(days: -1)), .ground: .code(.flagrancy),
        ]))
    let first = now(&robot)
    let people = robot.mesa.records.all(.detention)
    #expect(
      first.prefix(5) == [
        "officer", people[0].id.text, people[1].id.text, "floor", "phase-0.visit-stations",
      ])
    #expect(first.contains(acta.text))
    robot.press("H")
    #expect(robot.screen.contains("Urgencia: Oficial a cargo"), "\(robot.screen)")
    #expect(robot.screen.contains("0/3") && robot.screen.contains("lleva 25 h"))
    robot.press("<Enter>")
    #expect(robot.screen.contains("Comunicación"), "\(robot.screen)")
    robot.walk(to: .record(.text))
    robot.press("Se le avisó<C-s><Esc><Esc>")
    #expect(now(&robot).first == "prosecutor")
  }

  @Test("The session that runs stands there with the matter on the table, and Enter is its Sala")
  func session() {
    var robot = ActaStory.ready()
    #expect(now(&robot).first == "floor")
    robot.pass(minutes: 12)
    robot.perform(.floor(.takeUpMatter(4)))
    robot.press("H")
    #expect(robot.screen.contains("Sesión 1 en curso"), "\(robot.screen)")
    #expect(robot.screen.contains("Agua"))
    robot.press("<Enter>")
    #expect(robot.state.room == .floor)
    robot.perform(.closeSession)
    #expect(!now(&robot).contains("floor"))
  }

  @Test("An agreement stands there with what it does not say, at the line to be filled")
  func holes() throws {
    var robot = ActaStory.ready()
    let whole = robot.mesa.records.all(.agreement).map(\.id.text)
    #expect(!now(&robot).contains { whole.contains($0) }, "whole agreements are not asked for")
    robot.perform(
      .addRecord(.agreement, [.text: .text("Reparar el canal"), .concurring: .parties([1, 2])]))
    let agreement = try #require(robot.mesa.records.all(.agreement).last)
    robot.press("H")
    #expect(robot.screen.contains("sin compromiso"), "\(robot.screen)")
    robot.press("<Esc>")
    robot.perform(
      .addRecord(
        .commitment,
        [.agreement: .record(agreement.id), .action: .text("Entregar 200 metros de tubo")]))
    let commitment = try #require(robot.mesa.records.all(.commitment).last)
    robot.press("H")
    #expect(
      robot.screen.contains("sin quién, plazo, verificador ni seguimiento"),
      "\(robot.screen)")
    robot.press("<Down><Enter>")
    #expect(robot.state.room == .records && robot.state.selectedRecord?.id == commitment.id)
    #expect(now(&robot).prefix(2) == ["floor", commitment.id.text])
    // Where people were hurt, what that calls for goes before it.
    var hurt = robot
    hurt.perform(.setCircumstance(.wounded, present: true))
    let order = now(&hurt)
    let risk = try #require(order.firstIndex(of: "phase-0.visit-hospitals"))
    let hole = try #require(order.firstIndex(of: commitment.id.text))
    #expect(risk < hole, "\(order)")
    // Several are three and the rest of them one row.
    for number in 1...4 {
      robot.perform(
        .addRecord(.agreement, [.text: .text("Otro \(number)"), .concurring: .parties([1, 2])]))
    }
    #expect(now(&robot)[1...4].last == "agreements")
    robot.press("H")
    #expect(robot.screen.contains("2 acuerdos más con vacíos"), "\(robot.screen)")
  }

  @Test("In an emergency the wounded stand after the calls, and what is overdue has its line")
  func woundedAndOverdue() throws {
    var robot = ActaStory.ready()
    robot.press("!2 heridos, 1 herida, 1 muerto<Enter><Esc>")
    let victims = robot.mesa.records.all(.victim)
    let order = now(&robot)
    #expect(order.prefix(3) == ["officer", victims[0].id.text, "floor"], "\(order)")
    robot.press("H")
    #expect(robot.said.contains("3 personas heridas sin lugar de atención: 3"), "\(robot.said)")
    robot.press("<Esc>")
    robot.perform(
      .addRecord(
        .baseConsultation,
        [
          .agreement: .record(try #require(robot.mesa.records.all(.agreement).first).id),
          .party: .party(1), .ratification: .code(.pending),
          .until: .date(robot.state.now.date),
        ]))
    robot.pass(minutes: 3 * 24 * 60)
    let consultation = try #require(robot.mesa.records.all(.baseConsultation).first)
    #expect(now(&robot).contains(consultation.id.text))
    robot.press("H")
    #expect(robot.said.contains("1 consulta a las bases vencida"), "\(robot.said)")
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
