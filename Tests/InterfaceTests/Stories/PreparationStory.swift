import Dialogue
import Testing

@testable import Interface

@Suite("Story: before the dialogue")
struct PreparationStory {
  @Test("Contacts are written down, and one key from anywhere shows whom to call")
  func phones() {
    var robot = Robot.atTheTable()
    robot.press("T")
    #expect(robot.screen.contains("Todavía no hay contactos ni representantes"))
    robot.press("iactores<Enter>n<Enter>Luis Mamani<Tab><Right><Tab>Secretario<C-s>")
    robot.press("n<Enter>Rosa Quispe<Tab><Right><Tab>Presidenta<Tab>987 654 321<C-s>")
    #expect(robot.mesa.people.map(\.details.phone) == ["", "987 654 321"])
    // Whoever can be called comes first.
    robot.press("<Esc>bT")
    #expect(robot.screen.contains("Rosa Quispe · Presidenta · Comunidad de Challhua"))
    #expect(robot.screen.contains("987 654 321"))
    #expect(robot.screen.contains("sin teléfono"))
    robot.press("luis<Enter>")
    #expect(robot.state.instrument == .actors)
    #expect(robot.state.selectedRecord.flatMap { robot.mesa.person(of: $0)?.name } == "Luis Mamani")
  }

  @Test("A party's languages and customs are kept on its profile")
  func profile() throws {
    var robot = Robot.atTheTable()
    robot.press("iactores<Enter>nperfil<Enter><Right><Tab>quechua<Tab>Habla primero el mayor<C-s>")
    let profile = try #require(robot.mesa.records.all(.actorProfile).first)
    #expect(profile.party() == 1)
    #expect(profile.text(.language) == "quechua")
    #expect(robot.said.contains("Notas culturales: Habla primero el mayor"))
  }

  @Test("Plan, risk and allies are written down with what was decided")
  func plan() throws {
    var robot = Robot.atTheTable()
    robot.press("iantes<Enter>nplan<Enter><Right><Tab>Que las partes se sienten<C-s>")
    robot.press("nplan<Enter><Right><Right><Tab>Visita a la comunidad<C-s>")
    robot.press("nplan<Enter><Right><Right><Right><Tab>Primero por separado<C-s>")
    #expect(
      robot.mesa.records.all(.planEntry).map { $0.code(.planKind) }
        == [.objective, .activity, .strategy])
    robot.press(
      "nriesgo<Enter><Right><Right><Tab>Piedras en la vía<Tab>Sede central<Tab><Right><Right><C-s>")
    let risk = try #require(robot.mesa.records.all(.riskAssessment).first)
    #expect(risk.code(.riskLevel) == .medium)
    #expect(risk.code(.riskDecision) == .wait)
    #expect(risk.text(.consulted) == "Sede central")
    robot.press("naliado<Enter>Prelatura de Sicuani<Tab><Tab><Right><C-s>")
    #expect(robot.mesa.records.all(.ally).first?.code(.allyDecision) == .agreed)
    #expect(robot.screen.contains("Prelatura de Sicuani"))
    #expect(robot.screen.contains("acordado"))
  }

  @Test("The gate follows what each party wants, the measure of force and how it is read")
  func gate() throws {
    var robot = Robot.atTheTable()
    robot.press("iantes<Enter>")
    #expect(robot.said.contains("¿Hay condiciones para el diálogo? Todavía no se sabe."))
    #expect(robot.said.contains("Comunidad de Challhua aún no dice si quiere dialogar"))
    for times in 1...3 {
      let party = String(repeating: "<Right>", count: times)
      robot.press("nvoluntad<Enter>\(party)<Tab><Right><C-s>")
    }
    robot.press(
      "nmedida<Enter><Right><Right><Right><Tab><Right><Right><Tab>Puente Challhua<Tab><Right>")
    robot.press("<Tab><Right><Tab>20.09.2026<C-s>")
    let measure = try #require(robot.mesa.records.all(.forceMeasure).first)
    #expect(measure.code(.forceMeasure) == .stoppage)
    #expect(measure.code(.duration) == .twoDays)
    #expect(measure.date(.since) == CalendarDate("2026-09-20"))
    #expect(robot.said.contains("Duración (paro, huelga): 48 horas"))
    robot.press("<Home>ncondiciones<Enter><Tab><Right><Tab>Todos quieren sentarse<C-s>")
    #expect(robot.said.contains("¿Hay condiciones para el diálogo? No. Sigue la medida de fuerza"))
    // The third reading: one talks although the measure goes on.
    robot.press(
      "ncondiciones<Enter><Right><Right><Right><Right><Tab><Right><Tab>Podría haber muertos<C-s>")
    #expect(robot.said.contains("Sí: se dialoga aunque siga la medida."))
    #expect(robot.mesa.dialogueGate(on: robot.state.now.date).allowsFormalDialogue)
  }
}
