import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: the acta is read aloud")
struct ReadingAloudStory {
  @Test("One key a party writes down acceptance, with language, interpreter and hour")
  func accept() throws {
    var robot = ActaStory.ready()
    robot.press("iacta<Enter>n<C-s>v")
    #expect(robot.screen.contains("Agua limpia"))
    #expect(robot.screen.contains("0 de 2 partes"))
    robot.press("1")
    let acceptance = try #require(robot.mesa.records.all(.acceptance).first)
    #expect(acceptance.code(.answer) == .accepts)
    #expect(acceptance.text(.language) == "quechua")
    #expect(acceptance.flag(.interpreter))
    // The only delegate who is there answers for the party.
    #expect(acceptance.person(.speaker).map(robot.mesa.name(of:)) == "Ana Quispe")
    #expect(robot.screen.contains("Ana Quispe"))
    #expect(acceptance.text(.hour) == robot.state.now.clock)
    #expect(robot.mesa.isBound(acceptance))
    #expect(robot.screen.contains("1 de 2 partes"))
    // Given twice, nothing more is written.
    robot.press("1")
    #expect(robot.mesa.records.all(.acceptance).count == 1)
  }

  @Test("Who answered is put right in the form of the answer")
  func speaker() throws {
    var robot = ActaStory.ready()
    robot.press("iacta<Enter>n<C-s>v1e")
    robot.press("<Tab><Tab><Tab><Tab><BS>Eva Soto, Comunidad<Enter><C-s>")
    let acceptance = try #require(robot.mesa.records.all(.acceptance).first)
    #expect(acceptance.person(.speaker).map(robot.mesa.name(of:)) == "Eva Soto")
    #expect(robot.mesa.records.all(.acceptance).count == 1)
  }

  @Test("Reservations and objections take the party's words")
  func reserve() {
    var robot = ActaStory.ready()
    robot.press("iacta<Enter>n<C-s>vr2<Enter>")
    #expect(robot.mesa.records.all(.acceptance).isEmpty)
    robot.press("Si hay camino<Enter>o1Falta precio<Enter>")
    let answers = robot.mesa.records.all(.acceptance)
    #expect(answers.map { $0.code(.answer) } == [.reserves, .objects])
    #expect(answers.map { $0.text(.words) } == ["Si hay camino", "Falta precio"])
    robot.press("<Esc>F")
    #expect(robot.screen.contains("Queda 1 vacío"))
  }

  @Test("What was accepted falls, visibly, when the clause changes, and stands again when undone")
  func fall() {
    var robot = ActaStory.ready()
    robot.press("iacta<Enter>n<C-s>v12")
    #expect(robot.screen.contains("2 de 2 partes"))
    robot.perform(
      .reviseRecord(
        5, .agreement,
        [.text: .text("Agua potable"), .agendaItem: .record(4), .concurring: .parties([1, 2])]))
    #expect(robot.screen.contains("0 de 2 partes"))
    #expect(robot.screen.contains("cayó: el texto cambió"))
    robot.press("u")
    #expect(robot.screen.contains("2 de 2 partes"))
  }

  @Test("What a party said is not lost where it cannot be written, and neither is the reading")
  func writeFails() {
    var robot = ActaStory.ready()
    robot.press("iacta<Enter>n<C-s>vr1Si hay camino")
    robot.failure = "No queda espacio."
    robot.press("<Enter>")
    #expect(robot.mesa.records.all(.acceptance).isEmpty)
    #expect(robot.mesa.records.all(.agreement).first?.date(.readAloud) == nil)
    #expect(robot.said.contains("No queda espacio"))
    #expect(robot.said.contains("Si hay camino"))
    #expect(robot.state.checkpoint.drafts.count == 1)
    robot.failure = nil
    robot.press("<Enter>")
    #expect(robot.mesa.records.all(.acceptance).map { $0.text(.words) } == ["Si hay camino"])
    #expect(robot.mesa.records.all(.agreement).first?.date(.readAloud) == robot.state.now.date)
    #expect(robot.state.sheet == nil)
    #expect(robot.state.checkpoint.drafts.isEmpty)
  }

  @Test("From the palette the answer is that of the party under the cursor, not of a digit before")
  func palette() {
    var robot = ActaStory.ready()
    robot.press("iacta<Enter>n<C-s>v1<Down>:de esa cifra<Enter>")
    #expect(robot.mesa.records.all(.acceptance).map { $0.party() } == [1, 2])
  }

  @Test("Clauses follow one another, each with its own answers")
  func clauses() {
    var robot = ActaStory.ready()
    robot.perform(.addRecord(.agreement, [.text: .text("Camino abierto")]))
    robot.press("iacta<Enter>n<C-s>v")
    #expect(robot.screen.contains("Cláusula 1 de 2"))
    robot.press("1<Right>")
    #expect(robot.screen.contains("SEGUNDO"))
    #expect(robot.screen.contains("0 de 2 partes"))
    robot.press("<Left>")
    #expect(robot.screen.contains("1 de 2 partes"))
  }
}
