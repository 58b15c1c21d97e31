import Dialogue
import Testing

@testable import Interface

@Suite("Story: several rows at once")
struct SeveralStory {
  @Test("Several items are marked done as one transaction, and it is said of how many")
  func items() throws {
    var robot = Robot.inQuebradaHonda
    robot.press("<Left><Home><Right><Home>")
    let all = try #require(robot.state.checklist?.items(robot.state))
    // Those that only a person can tell are done at once.
    let byHand = all.filter { $0.evidence == nil && robot.mesa.mark(of: $0.id) != .done }
    let keys = byHand.prefix(3)
    let last = try #require(keys.last)
    var steps = 0
    for item in all {
      steps += 1
      robot.press(keys.contains(item) ? "*" : "<Down>")
      if item == last { break }
    }
    #expect(robot.screen.contains("elegidas: \(keys.count)"))
    #expect(robot.screen.contains("│*["))
    #expect(robot.screen.contains("│ ["))
    robot.press("<Space>")
    print("Tres ítems hechos: \(steps + 1) teclas")
    for item in keys { #expect(robot.mesa.mark(of: item.id) == .done) }
    #expect(robot.screen.contains("Hecho en \(keys.count) filas"))
    #expect(robot.state.checklist?.sifting?.marked.isEmpty == true)
    guard case .performAll(let commands)? = robot.asked.last else {
      Issue.record("not one transaction")
      return
    }
    #expect(commands.count == keys.count)
  }

  @Test("One reason serves for all that is marked as not applicable")
  func reason() throws {
    var robot = Robot.inQuebradaHonda
    robot.press("<Left><Home><Right><End>")
    robot.press("<Up><Up>**c")
    #expect(robot.screen.contains("Elegidas: 2"))
    robot.press("No hay proceso<Enter>")
    let items = try #require(robot.state.checklist?.items(robot.state)).suffix(3).prefix(2)
    for item in items { #expect(robot.mesa.mark(of: item.id) == .notApplicable) }
  }

  @Test("Records are struck out with one reason, those below before that they belong to")
  func strike() {
    var robot = Robot.amongInstruments.seen(columns: 80, rows: 24)
    robot.press("iacuerdos<Enter><Home>****x")
    #expect(robot.screen.contains("Elegidas: 4"))
    robot.press("Se rehace todo<Enter>")
    #expect(robot.mesa.records.all(.agreement).isEmpty)
    #expect(robot.mesa.records.all(.commitment).isEmpty)
    #expect(robot.screen.contains("Hecho en 4 filas"))
  }

  @Test("One waiver by rule for all marked commitments")
  func waive() {
    var robot = Robot.amongInstruments.seen(columns: 80, rows: 24)
    robot.press("iacuerdos<Enter><Down>**dverific<Enter>Lo ve la asamblea<C-s>")
    #expect(robot.mesa.records.all(.waiver).count == 2)
    #expect(
      Set(robot.mesa.records.all(.waiver).compactMap { $0.reference(.commitment) }).count == 2)
  }

  @Test("Several people came, or did not; who is written down so already stays as they are")
  func attendance() throws {
    var robot = Robot.inQuebradaHonda
    robot.press("a<Home>**f")
    let session = try #require(robot.mesa.openSession)
    #expect(session.attendance.count(where: { !$0.isPresent }) == 2)
    robot.press("<Home>** ")
    let now = try #require(robot.mesa.openSession)
    #expect(now.attendance.count(where: \.isPresent) == 2)
  }

  @Test("People who are marked one after the other are accredited together")
  func people() {
    var robot = AttendanceStory.twelve()
    robot.press("G<Down>***c")
    #expect((robot.state.top as? PeopleRoom)?.sifting?.marked.count == 3)
    robot.press("Acta 12<Tab>La asamblea<C-s>")
    #expect(robot.mesa.records.all(.delegate).count == 3)
    #expect(robot.screen.contains("Hecho en 3 filas"), "\(robot.screen)")
    #expect((robot.state.top as? PeopleRoom)?.sifting?.marked.isEmpty == true)
    for delegate in robot.mesa.records.all(.delegate) {
      #expect(delegate.text(.credential) == "Acta 12")
      #expect(delegate.text(.signedBy) == "La asamblea")
      #expect(delegate.accreditation(on: robot.state.now.date) == .accredited)
    }
  }

  @Test("One document accredits those of its party; for another party one is asked for anew")
  func parties() {
    var robot = AttendanceStory.twelve()
    // The last two of the first party, and the first of the second.
    robot.press("G<Down><Down>***c")
    let said = robot.said
    #expect(
      said.contains(
        "Con este documento, de Comunidad Campesina de Quebrada Honda: Justo Pariona Soto, Zenón"))
    #expect(said.contains("con su propio documento después (c): Rodrigo Bermejillo"), "\(said)")
    robot.press("Acta 12<Tab>La asamblea<C-s>")
    #expect(robot.mesa.records.all(.delegate).count == 2)
    #expect(robot.said.contains("Queda 1 elegida sin credencial"), "\(robot.screen)")
    robot.press("cCarta poder<Tab>El gerente<C-s>")
    #expect(robot.mesa.records.all(.delegate).map { $0.text(.credential) }.last == "Carta poder")
    #expect(robot.mesa.records.all(.delegate).count == 3)
    #expect((robot.state.top as? PeopleRoom)?.sifting?.marked.isEmpty == true)
  }

  @Test("The credential of one is written for one, whoever is marked")
  func one() {
    var robot = AttendanceStory.twelve()
    robot.press("G***vActa 12<C-s>")
    #expect(robot.mesa.records.all(.delegate).count == 1)
  }

  @Test("Esc takes the marks off and goes nowhere; a refusal leaves them")
  func escape() {
    var robot = Robot.amongInstruments.seen(columns: 80, rows: 24)
    robot.press("iacuerdos<Enter><Home>*")
    robot.press("xYa no<Enter>")
    #expect(robot.mesa.records.all(.agreement).count == 1)
    #expect((robot.state.top as? RecordsRoom)?.sifting?.marked.count == 1)
    robot.press("<C-x><Esc>")
    #expect((robot.state.top as? RecordsRoom)?.sifting?.marked.isEmpty == true)
    #expect(robot.state.room == .records)
  }
}
