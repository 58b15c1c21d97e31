import Dialogue
import Testing

@testable import Interface

@Suite("Story: from first contact to a verified commitment")
struct ContactToVerifiedStory {
  @Test("A mediator walks all instruments by keys alone")
  func whole() throws {
    var robot = Robot.atTheTable()
    prepare(&robot)
    open(&robot)
    discuss(&robot)
    agree(&robot)
    let blocking = robot.state.lintFindings(robot.mesa).filter(\.blocks)
    #expect(blocking.map(\.rule) == [], "\(blocking)")
    verify(&robot)
    let view = try #require(
      robot.mesa.commitments(on: robot.state.now.date, holidays: robot.state.holidays).first)
    #expect(view.state == .fulfilled)
    #expect(view.isVerified)
    #expect(view.reason == .fulfilled)
    // The items followed without a mark by hand.
    #expect(robot.mesa.items.isEmpty)
    let settled = ChecklistID.all.reduce(0) {
      $0 + robot.mesa.progress(of: Robot.handbook[$1]).settled
    }
    #expect(settled >= 20)
  }

  private func prepare(_ robot: inout Robot) {
    robot.press("iactores<Enter>n<Enter>Rosa Quispe<Tab><Right><Tab>Presidenta<Tab>987654321<C-s>")
    robot.press("iantes<Enter>")
    for times in 1...3 {
      let party = String(repeating: "<Right>", count: times)
      robot.press("nvoluntad<Enter>\(party)<Tab><Right><C-s>")
    }
    robot.press("ncondiciones<Enter><Tab><Right><Tab>Todos quieren<C-s>")
    #expect(robot.said.contains("¿Hay condiciones para el diálogo? Sí."))
  }

  private func open(_ robot: inout Robot) {
    robot.press("<Esc><Left><Down>fYa se hizo por teléfono<Enter>sn<C-s>iacreditación<Enter>")
    for (times, name) in [(1, "Rosa Quispe"), (2, "Jorge Salas"), (3, "Inés Paz")] {
      let party = ["Comunidad", "Minera", "Ministerio"][times - 1]
      if robot.mesa.people.contains(where: { $0.name == name }) {
        // Whoever was called before is on the list already.
        robot.press("e")
        robot.walk(to: .record(.dni))
        robot.press("4000000\(times)<Tab><Tab><Right><C-s>v")
      } else {
        robot.press("nSra. \(name), cargo, 4000000\(times), \(party)<Enter><Esc>v")
      }
      for (field, keys) in [
        (FieldKey.spokesperson, "<Right>"), (.credential, "Carta"), (.signedBy, "La asamblea"),
        (.authority, "Estatuto"),
      ] {
        robot.walk(to: .record(field))
        robot.press(keys)
      }
      robot.press("<C-s>")
    }
    #expect(robot.said.contains("Credenciales vigentes 3/3 · portavoces 3/3"))
    robot.press("ireglas<Enter>")
    robot.press("00")
    #expect(robot.said.contains("Aceptan la mediación 3/3 · a la persona del mediador 3/3"))
    robot.press("nHabla uno a la vez<C-s>123")
    #expect(robot.said.contains("Reglas aceptadas por todas las partes 1/1"))
  }

  private func discuss(_ robot: inout Robot) {
    robot.press("iagenda<Enter>nEstado de la vía de acceso<Tab>30<C-s>idicen<Enter>")
    for times in 1...3 {
      let party = String(repeating: "<Right>", count: times)
      robot.press(
        "nposición<Enter>\(party)<Tab><Right><Tab>Que la vía sirva a todos<Tab><Right><C-s>")
    }
    #expect(!robot.screen.contains("Aún no se oyó"))
    robot.press("ipropuestas<Enter>n<Right><Right><Right><Tab>Nivelar la vía<Tab><Tab><Right><C-s>")
  }

  private func agree(_ robot: inout Robot) {
    robot.press("g")
    robot.walk(to: .record(.concurring))
    robot.press("123<C-s>")
    robot.press(
      "ncompromiso<Enter>Nivelar la vía de Challhua a Tambobamba<Tab><Right><Right> <Tab>")
    robot.press(
      "inés<Enter><Tab>20 dias habiles<Tab>Comuneros<Tab>Defensoría<Tab>Prefectura<C-s>")
    // Read once all of it stands.
    robot.press("<Home>e")
    robot.walk(to: .record(.readAloud))
    robot.press("hoy<C-s>")
    for times in 1...3 {
      let party = String(repeating: "<Right>", count: times)
      robot.press("<Home>naceptación<Enter>\(party)<Tab><Right><Tab><Tab><Tab>castellano<C-s>")
    }
    #expect(robot.said.contains("con plazo 1/1 · con responsable 1/1"))
  }

  private func verify(_ robot: inout Robot) {
    robot.bindAgreements()
    robot.press("<Esc>sc1<C-s>")
    robot.pass(minutes: 15 * 24 * 60)
    robot.press("n<C-s>")
    #expect(robot.screen.contains("Compromisos y normas por emitir"))
    robot.press("<Esc>iverificación<Enter>navance<Enter><Right><Right><C-s><Home>")
    #expect(robot.screen.contains("cumplido según lo informado"))
    // Who verifies was named with the commitment.
    robot.press("nverificación<Enter><Right><Tab>Vía nivelada<Tab>A las partes<C-s>")
  }
}
