import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// A clause worded at the table: versions, open words, what the projection shows of it.
@Suite("Story: a clause worded with everybody watching")
struct WordingStory {
  private static let clause: Robot = {
    var robot = Robot.atTheTable()
    robot.press("sn<C-s>")
    robot.perform(
      .addRecord(.agreement, [.text: .text("La minera entrega agua en diez días.")]))
    robot.press("Sw")
    return robot
  }()

  private func texts(_ robot: Robot) -> [String] {
    guard let room = robot.state.top as? ClauseRoom else { return [] }
    return room.elements(robot.state).map(\.text)
  }

  private func write(_ text: String, by keys: String, _ robot: inout Robot) {
    robot.press("<Enter><C-u>" + text + "<Tab>" + keys + "<C-s>")
  }

  @Test("Each version has who proposed it, against the one before by words, then clean")
  func versions() {
    var robot = Self.clause
    #expect(robot.state.room == .clause)
    write("La minera repara el canal en diez días.", by: "<Right><Right>", &robot)
    #expect(texts(robot).count == 2)
    #expect(robot.mesa.records.all(.agreement).first?.party(.proposer) == 2)
    #expect(robot.said.contains("Versión 2, propuesta por Minera Los Andes"))
    #expect(robot.said.contains("antes: La minera entrega agua en diez días."))
    #expect(robot.said.contains("ahora: La minera repara el canal en diez días."))
    #expect(robot.said.contains("En limpio: La minera repara el canal en diez días."))
    // Who proposes the next is asked anew.
    write("La minera repara el canal en ocho días.", by: "", &robot)
    #expect(robot.mesa.records.all(.agreement).first?.party(.proposer) == nil)
  }

  @Test("Of a long clause the list shows the place where a version differs, and not its beginning")
  func differing() {
    var robot = Self.clause
    let long = "La minera entrega cada mes, a las comunidades de la cuenca y a sus bases, agua "
    write(long + "hasta agosto.", by: "", &robot)
    write(long + "hasta setiembre.", by: "", &robot)
    #expect(robot.screen.contains("3. …bases, agua hasta setiembre."), "\(robot.screen)")
    #expect(!robot.screen.contains("{"))
  }

  @Test("An earlier version is restored as a new one, in two keys, and nothing is deleted")
  func restored() {
    var robot = Self.clause
    write("Otra cosa.", by: "<Right>", &robot)
    let pressed = robot.pressed
    robot.press("<Up>r")
    print("keys to restore the version before: \(robot.pressed - pressed)")
    #expect(robot.pressed - pressed == 2)
    #expect(
      texts(robot) == [
        "La minera entrega agua en diez días.", "Otra cosa.",
        "La minera entrega agua en diez días.",
      ])
    robot.press("r")
    #expect(robot.said.contains("Es el texto que ya consta"))
  }

  @Test("Open words are bracketed by one key, shown, and keep the acta from being signed")
  func open() {
    var robot = Self.clause
    robot.press("<Enter><Left><C-t><C-s>")
    #expect(texts(robot).last == "La minera entrega agua en diez [días].")
    #expect(robot.said.contains("Abierto todavía: «días»"))
    robot.press("An<C-s>")
    for _ in 0..<30 where robot.state.selectedActaRow?.title.contains("PRIMERO") != true {
      robot.press("<Down>")
    }
    #expect(robot.said.contains("entre corchetes"))
    robot.press("w<Enter><Left><Left><C-t><C-s>")
    #expect(texts(robot).last == "La minera entrega agua en diez días.")
  }

  @Test("The projection shows the last version that was saved, and no letter before")
  func projected() {
    var robot = Self.clause
    robot.press("y")
    func shown() -> String? {
      let matter = robot.mesa.projection(at: robot.state.now, holidays: robot.state.holidays)
      if case .clause(let clause) = matter { return clause.text }
      return nil
    }
    #expect(shown() == "La minera entrega agua en diez días.")
    robot.press("<Enter><C-u>La minera repara")
    #expect(shown() == "La minera entrega agua en diez días.")
    robot.press(" el canal.<C-s>")
    #expect(shown() == "La minera repara el canal.")
  }

  @Test("The same words are no version, and those of another window are not written over")
  func clash() throws {
    var robot = Self.clause
    robot.press("<Enter><C-s>")
    #expect(robot.said.contains("El texto es el mismo que ya consta"))
    robot.press("<C-u>Una<Esc>")
    let clause = try #require(robot.mesa.records.all(.agreement).first)
    robot.elsewhere(
      .reviseRecord(
        clause.id, .agreement, clause.values.merging([.text: .text("Dos")]) { $1 }))
    robot.press("<Enter><C-s>")
    #expect(texts(robot).last == "Dos")
    robot.press("<C-s>")
    #expect(texts(robot).last == "Una")
  }

  @Test("The other language stands beside the Castilian, and is said to be older where it is")
  func translated() {
    var robot = Self.clause
    robot.press("lAqua yaku<C-s>")
    let clause = robot.mesa.records.all(.agreement).first
    #expect(clause?.text(.translation) == "Aqua yaku")
    #expect(robot.screen.contains("Aqua yaku"))
    #expect(!robot.said.contains("cambió después"))
    write("La minera repara el canal.", by: "", &robot)
    #expect(robot.said.contains("cambió después"))
    let digest = robot.mesa.clauseDigest(of: 1)
    robot.press("l<C-u>Yaku<C-s>")
    #expect(robot.mesa.clauseDigest(of: 1) != digest)
    #expect(!robot.said.contains("cambió después"))
  }

  @Test("What went to signature is refused before anybody types")
  func frozen() {
    var robot = ActaStory.ready()
    robot.press("iacta<Enter>n<C-s>v12<Esc>Fsí<Enter><Esc>iacuerdos<Enter>w<Enter>")
    #expect(robot.state.sheet == nil)
    #expect(robot.said.contains("consta en el acta N.º 1"))
  }

  @Test("It is reached from the acta and from the agreements, at any size")
  func reached() {
    var robot = Self.clause.seen(columns: 60, rows: 16)
    robot.press("<Esc><Esc>iacuerdos<Enter>w")
    #expect(robot.state.room == .clause)
    #expect(robot.screen.contains("La minera entrega agua"))
    robot.press("<Esc>")
    #expect(robot.state.room == .records)
    robot.press("<Esc>iacuerdos<Enter>ncompromiso<Enter>Entregar agua<C-s>w")
    #expect(robot.state.room == .clause)
    robot.press("<Esc>")
    robot.press("iagenda<Enter>w")
    #expect(robot.said.contains("Elija un acuerdo"))
    var bare = Robot.atTheTable()
    bare.press("Sn<C-s>w")
    #expect(bare.said.contains("Todavía no hay acuerdos que redactar: i «acuerdos» y allí n"))
  }
}
