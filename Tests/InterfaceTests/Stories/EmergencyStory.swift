import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: an emergency")
struct EmergencyStory {
  private static let line = "3 detenidos, 5 heridos, comisaría de Antarumi, 08:10"

  @Test("One line of at most sixty keys is incident, eight cards, circumstances and calls")
  func oneLine() throws {
    var robot = Robot.atTheTable()
    robot.elsewhere(
      .addRecord(
        .contact,
        [
          .name: .text("Ana Rojas"), .position: .text("Fiscal de turno"),
          .phone: .text("984111222"),
        ]))
    robot.press("b")
    let pressed = robot.pressed
    robot.press("!" + Self.line + "<Enter>")
    let keys = robot.pressed - pressed
    print("keys of the emergency: \(keys)")
    #expect(keys <= 60)
    let mesa = robot.mesa
    let incident = try #require(mesa.records.all(.forceIncident).first)
    #expect(incident.text(.text) == Self.line)
    #expect(incident.text(.hour) == "08:10")
    #expect(incident.text(.place) == "comisaría de Antarumi")
    #expect(mesa.records.all(.detention).map { $0.text(.key) } == ["D-1", "D-2", "D-3"])
    #expect(
      mesa.records.all(.detention).allSatisfy { $0.text(.custody) == "comisaría de Antarumi" })
    #expect(mesa.records.all(.detention).allSatisfy { $0.text(.arrestHour) == "08:10" })
    #expect(mesa.records.all(.victim).map { $0.text(.key) } == ["H-1", "H-2", "H-3", "H-4", "H-5"])
    #expect(mesa.circumstances.isSuperset(of: [.violence, .detentions, .wounded]))
    #expect(robot.said.contains("Anotado: incidente · detenciones 3 · heridos 5"))
    for words in [
      "1. Oficial a cargo", "2. Fiscalía de turno · Ana Rojas", "984111222", "Hospital",
    ] {
      #expect(robot.said.contains(words), "\(words)")
    }
  }

  @Test("A call is written down as to whom it was, and the next one stands ready")
  func calls() {
    var robot = Robot.atTheTable()
    robot.press("!" + Self.line + "<Enter><Down><Enter>")
    // The words are what is left to write.
    robot.press("Irá a la comisaría<C-s>")
    let call = robot.mesa.records.all(.communication).first
    #expect(call?.code(.recipient) == .prosecutor)
    #expect(call?.text(.text) == "Irá a la comisaría")
    #expect(call?.text(.hour) == robot.state.now.hour.description)
    #expect(robot.said.contains("3. Sede central"))
    robot.press("<Esc>")
    #expect(robot.state.instrument == .rights)
    robot.press("<Esc>")
    #expect(robot.state.instrument != .rights)
  }

  @Test("A second alarm is raised from the list of calls, where nothing is sought yet")
  func alarmInList() {
    var robot = Robot.atTheTable()
    robot.press("!" + Self.line + "<Enter>")
    robot.press("hos!")
    #expect(robot.state.formInHand == nil)
    robot.press("<Esc><Esc>!" + Self.line + "<Enter>!")
    #expect(robot.state.formInHand?.purpose == .floor(.emergency), "\(robot.screen)")
  }

  @Test("An alarm is raised behind the curtain and while unseen time is asked about")
  func anyTime() {
    var robot = Robot.inSala
    robot.press("E")
    #expect(robot.state.isCurtainDown)
    robot.burst("!3 detenidos")
    #expect(!robot.state.isCurtainDown)
    #expect(robot.state.formInHand?.text(.note) == "3 detenidos", "\(robot.screen)")
    robot.press("<Enter>")
    #expect(robot.mesa.records.all(.detention).count == 3)
    var asked = Robot.inSala
    asked.press("11")
    asked.jump(seconds: 600)
    #expect(asked.state.table?.unseen != nil)
    asked.press("!")
    #expect(asked.state.formInHand?.purpose == .floor(.emergency), "\(asked.screen)")
    asked.press("<Esc>E")
    #expect(asked.state.isCurtainDown)
    #expect(asked.state.table?.unseen != nil)
  }

  @Test(
    "A new alarm begins with an empty line, and what was begun before is brought back by its key")
  func oldDraft() {
    var robot = Robot.atTheTable()
    robot.press("!1 herido, ayer<Esc>")
    robot.press("!")
    #expect(robot.state.formInHand?.text(.note).isEmpty == true, "\(robot.screen)")
    robot.press("<C-x>")
    #expect(robot.state.formInHand?.text(.note) == "1 herido, ayer", "\(robot.screen)")
    // What is typed at once is all that is said.
    robot.press("<Esc>!2 detenidos<Enter>")
    #expect(robot.mesa.records.all(.forceIncident).map { $0.text(.text) } == ["2 detenidos"])
  }

  @Test("A call that was only looked at leaves no draft")
  func noDraft() {
    var robot = Robot.atTheTable()
    robot.press("!" + Self.line + "<Enter><Down><Enter>")
    #expect(robot.state.formInHand?.purpose == .newRecord(.communication, owner: nil))
    robot.press("<Esc>")
    #expect(robot.state.drafts.isEmpty)
    #expect(!robot.said.contains("borrador"), "\(robot.screen)")
  }

  @Test("Whoever is missing is one who is not located, and nobody says that they were arrested")
  func missing() throws {
    var robot = Robot.atTheTable()
    robot.press("!2 detenidos, desapareció 1 persona, comisaría de Antarumi, 08:10<Enter>")
    #expect(robot.said.contains("detenciones 2 · por ubicar 1"), "\(robot.screen)")
    let people = robot.mesa.records.all(.detention)
    #expect(people.map(\.isNotLocated) == [false, false, true])
    let summary = robot.mesa.rightsSummary(for: .headquarters)
    #expect(summary.detentions.count { !$0.isNotLocated } == 2)
    #expect(robot.mesa.headquartersReport(on: robot.state.now.date).detained == 2)
    #expect(robot.mesa.headquartersReport(on: robot.state.now.date).notLocated == 1)
    for paper in [robot.paper(.rights), robot.paper(.report)] {
      #expect(paper.contains("Personas detenidas: 2"), "\(paper)")
    }
    let missing = try #require(people.last)
    #expect(missing.text(.key) == "D-3")
    #expect(missing.date(.arrestDate) == nil && missing.text(.custody).isEmpty)
    #expect(robot.mesa.circumstances.contains(.detentions))
    robot.press("<Esc>!Desapareció una moto<Enter>")
    #expect(robot.mesa.records.all(.detention).count == 3)
    #expect(robot.mesa.records.all(.forceIncident).last?.text(.text) == "Desapareció una moto")
  }

  @Test("Whoever was held and is missing is sought, once, and not held as well")
  func heldAndMissing() {
    for line in [
      "3 detenidos desaparecidos", "3 detenidos no ubicados", "3 detenidas mujeres desaparecidas",
      "desaparecieron 3 detenidos", "3 detained missing",
    ] {
      var robot = Robot.atTheTable()
      robot.press("!\(line), comisaría de Antarumi, 08:10<Enter>")
      let people = robot.mesa.records.all(.detention)
      #expect(people.map(\.isNotLocated) == [true, true, true], "\(line)")
      #expect(people.allSatisfy { $0.date(.arrestDate) == nil }, "\(line)")
      #expect(robot.mesa.circumstances.contains(.detentions), "\(line)")
      #expect(!robot.mesa.circumstances.contains(.violence), "\(line)")
    }
    var robot = Robot.atTheTable()
    robot.press("!3 detenidos 2 desaparecidos<Enter>")
    #expect(
      robot.mesa.records.all(.detention).map(\.isNotLocated) == [false, false, false, true, true])
  }

  @Test("What is not understood is the incident all the same, and a second line gives other keys")
  func words() {
    var robot = Robot.atTheTable()
    robot.press("!Se oyen disparos<Enter><Esc>")
    #expect(robot.mesa.records.all(.forceIncident).first?.text(.text) == "Se oyen disparos")
    #expect(robot.mesa.circumstances.contains(.violence))
    robot.press("!1 detenido<Enter><Esc>!una detenida<Enter>")
    #expect(robot.mesa.records.all(.detention).map { $0.text(.key) } == ["D-1", "D-2"])
    robot.press("<Esc>!<Enter>")
    #expect(robot.mesa.records.all(.forceIncident).count == 3)
  }

  @Test("An hour still to come is of nothing that happened: the words alone keep it, which is said")
  func hourToCome() {
    var robot = Robot.atTheTable()
    robot.press("!1 detenido, disparos, 23:10<Enter>")
    #expect(robot.said.contains("Las 23:10 todavía no llegan: quedan solo en el relato"))
    #expect(robot.mesa.records.all(.detention).first?.text(.arrestHour).isEmpty == true)
    robot.press("<Esc>")
    let incident = robot.mesa.records.all(.forceIncident).first
    #expect(incident?.text(.hour).isEmpty == true)
    #expect(incident?.text(.text) == "1 detenido, disparos, 23:10")
  }
}
