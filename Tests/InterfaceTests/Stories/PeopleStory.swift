import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// People on the screens that speak of them.
@Suite("Story: people")
struct PeopleStory {
  /// A delegate with a telephone, on the screen of accreditation.
  private func accredited() -> Robot {
    var robot = Robot.atTheTable()
    robot.perform(
      .addRecord(
        .delegate,
        [
          .name: .text("Ana Peña"), .party: .party(1), .phone: .text("900 000 101"),
          .accreditation: .code(.accredited),
        ]))
    robot.press("iacredit<Enter>")
    return robot
  }

  /// The names of the events since a folio.
  private func written(_ robot: Robot, since count: Int) -> [String] {
    (robot.state.table?.chronicle.folios ?? []).dropFirst(count).map { folio in
      switch folio.event {
      case .people(.person(.added)): "added"
      case .people(.person(.revised)): "revised"
      case .record(.recordAdded): "record"
      case .record(.recordRevised): "record revised"
      case _: "other"
      }
    }
  }

  @Test("One form asks for the person and the accreditation, and writes what changed of each")
  func oneForm() throws {
    var robot = accredited()
    let count = robot.state.table?.chronicle.folios.count ?? 0
    robot.press("e<End> Quispe<C-s>")
    #expect(robot.mesa.person(1)?.name == "Ana Peña Quispe")
    #expect(written(robot, since: count) == ["revised"])
    robot.press("e<End> Roca<Tab><Tab><Right><C-s>")
    #expect(written(robot, since: count) == ["revised", "revised", "record revised"])
    #expect(robot.mesa.records.all(.delegate).first?.code(.seat) == .principal)
    robot.press("e<C-s>")
    #expect(robot.state.sheet == nil)
    #expect(written(robot, since: count).count == 3)
  }

  @Test("What another window changed of the person meanwhile is shown in its field")
  func clash() throws {
    var robot = accredited()
    robot.press("e<End> Quispe")
    var theirs = PersonRevision()
    theirs.name = "Ana María Peña"
    robot.elsewhere(.person(.revise(1, theirs)))
    robot.press("<C-s>")
    #expect(robot.said.contains("cambió mientras tanto: ahora dice «Ana María Peña»"))
    #expect(robot.state.sheet?.form.map { $0.fields[$0.focus].id } == .record(.name))
    robot.press("<C-s>")
    #expect(robot.mesa.person(1)?.name == "Ana Peña Quispe")
  }

  @Test("A person already there is meant by the same name, and told more of")
  func same() {
    var robot = Robot.atTheTable()
    robot.press("s<C-s>anAna Peña<Tab><Right><C-s><Esc>")
    robot.press("iacredit<Enter>nrepres<Enter>Ana Peña<Tab><Right><Tab><Tab><Tab>12345678<C-s>")
    #expect(robot.mesa.people.map(\.details.dni) == ["12345678"])
    #expect(robot.mesa.records.all(.delegate).map { $0.person() } == [1])
  }

  @Test("Whoever left the list is chosen no more, and stands where they stood")
  func struck() throws {
    var robot = accredited()
    robot.perform(.person(.add(PersonDetails(name: "Luis", shortName: "Don Luis", party: 2))))
    #expect(robot.state.personOptions(with: []).map(\.word) == ["Ana Peña", "Don Luis"])
    robot.perform(.person(.strike(1, reason: "Ya no viene")))
    #expect(robot.state.personOptions(with: []).map(\.word) == ["Don Luis"])
    #expect(robot.state.personOptions(with: [1]).map(\.word) == ["Ana Peña", "Don Luis"])
    #expect(robot.screen.contains("Ana Peña"))
  }

  @Test("Two who are called alike are told apart by their party")
  func alike() {
    var robot = accredited()
    robot.perform(.person(.add(PersonDetails(name: "Ana Pena", party: 2))))
    #expect(
      robot.state.personOptions(with: []).map(\.word) == [
        "Ana Peña (Comunidad de Challhua)", "Ana Pena (Minera Los Andes)",
      ])
  }

  @Test("Whoever was entered once is awaited at a session, and ticked without typing a name")
  func awaited() throws {
    var robot = accredited()
    robot.perform(
      .person(.add(PersonDetails(name: "Ana Peña", party: 1, office: "Tesorera"))))
    robot.perform(.addRecord(.delegate, [.person: .person(2)]))
    robot.perform(.addRecord(.teamMember, [.name: .text("Rosa"), .teamRole: .code(.mediator)]))
    robot.perform(.openSession(date: robot.state.now.date, place: ""))
    robot.press("a<Down> <Down>f")
    #expect(robot.mesa.sessions[0].attendance.map(\.person) == [2, 3])
    #expect(robot.mesa.sessions[0].attendance.map(\.isPresent) == [true, false])
    robot.perform(.person(.strike(1, reason: "Ya no viene")))
    #expect(robot.screen.contains("Ana Peña · Comunidad de Challhua · Tesorera"))
    #expect(robot.state.attendanceRows(of: 1).map(\.person) == [2, 3])
  }

  @Test("Two of one party who are called alike are told apart wherever one chooses or ticks")
  func twins() throws {
    var robot = Robot.atTheTable()
    for office in ["Asesor", "Abogado"] {
      robot.perform(.person(.add(PersonDetails(name: "Luis Vega", party: 2, office: office))))
    }
    #expect(
      robot.state.personOptions(with: []).map(\.word) == [
        "Luis Vega (Asesor)", "Luis Vega (Abogado)",
      ])
    robot.perform(.openSession(date: robot.state.now.date, place: ""))
    for person: PersonID in 1...2 {
      robot.perform(
        .addRecord(.delegate, [.person: .person(person), .accreditation: .code(.accredited)]))
      robot.perform(.recordAttendance(1, .known(person), .present))
    }
    robot.press("a")
    #expect(robot.screen.contains("Luis Vega · Minera Los Andes · Asesor"))
    #expect(robot.screen.contains("Luis Vega · Minera Los Andes · Abogado"))
    robot.perform(.addRecord(.agendaItem, [.title: .text("Agua")]))
    robot.perform(.addRecord(.acta, [.session: .session(1)]))
    let acta = try #require(robot.mesa.records.all(.acta).first).id
    robot.perform(
      .freezeActa(acta, date: robot.state.now.date, document: TextDigest(of: "ACTA").description))
    robot.press("Af")
    #expect(robot.screen.contains("Luis Vega (Minera Los Andes, Asesor)"))
    #expect(robot.screen.contains("Luis Vega (Minera Los Andes, Abogado)"))
  }

  @Test("A signature that was declined is that of the person for whom it was begun")
  func signing() throws {
    var robot = ActaStory.ready()
    robot.perform(
      .addRecord(
        .delegate,
        [.name: .text("Zoila Paz"), .party: .party(2), .accreditation: .code(.accredited)]))
    robot.perform(.recordAttendance(1, "Zoila Paz", of: 2))
    robot.perform(.addRecord(.acta, [.session: .session(1)]))
    let acta = try #require(robot.mesa.records.all(.acta).first).id
    let delegates = robot.mesa.records.all(.delegate)
    let zoila = try #require(delegates.last)
    let target = SigningTarget(
      acta: acta, kind: .declined, person: try #require(zoila.person()))
    #expect(robot.mesa.signers(of: acta).map(\.name).firstIndex(of: "Zoila Paz") == 2)
    #expect(robot.state.makeForm(.signing(target))?.prompt == "Zoila Paz")
    robot.perform(.moveRecord(zoila.id, before: delegates[1].id))
    #expect(robot.mesa.signers(of: acta).map(\.name).firstIndex(of: "Zoila Paz") == 1)
    #expect(robot.state.makeForm(.signing(target))?.prompt == "Zoila Paz")
  }
}
