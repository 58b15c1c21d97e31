import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// Two windows correct one thing; this one is followed, the other writes in between.
@Suite("Story: what two people correct at once")
struct RevisionStory {
  private static func text(_ text: String) -> [FieldKey: Value] { [.text: .text(text)] }

  /// At the agreements, the first of which says «Agua limpia».
  private static func agreement() -> Robot {
    var robot = Robot.atTheTable()
    robot.perform(.addRecord(.agreement, text("Agua limpia")))
    for title in ["Riego", "Pozos", "Peces"] {
      robot.perform(.addRecord(.agendaItem, [.title: .text(title)]))
    }
    robot.press("iacuerdos<Enter>")
    return robot
  }

  private func record(_ robot: Robot) -> Record? { robot.mesa.records[1] }

  @Test("Each its own field: both stand", arguments: [true, false])
  func fields(isSeen: Bool) {
    var robot = Self.agreement()
    robot.press("e<Tab><Right>")
    robot.elsewhere(.reviseRecord(1, .agreement, Self.text("Agua para todos")), isSeen: isSeen)
    robot.press("<C-s>")
    #expect(robot.state.sheet == nil)
    #expect(record(robot)?.text(.text) == "Agua para todos")
    #expect(record(robot)?.reference(.agendaItem) == 2)
  }

  @Test(
    "The same field: refused with both shown, the text stays, saving again writes it",
    arguments: [true, false])
  func sameField(isSeen: Bool) {
    var robot = Self.agreement()
    robot.press("e, siempre")
    robot.elsewhere(
      .reviseRecord(
        1, .agreement, [.text: .text("Agua para todos"), .agendaItem: .record(3)]), isSeen: isSeen)
    robot.press("<C-s>")
    #expect(
      robot.said.contains(
        "«Texto literal del acuerdo» cambió mientras tanto: ahora dice «Agua para todos»; usted puso "
          + "«Agua limpia, siempre». Si guarda otra vez, quedará lo suyo."))
    #expect(record(robot)?.text(.text) == "Agua para todos")
    robot.press("<C-s>")
    #expect(robot.state.sheet == nil)
    #expect(record(robot)?.text(.text) == "Agua limpia, siempre")
    #expect(record(robot)?.reference(.agendaItem) == 3)
  }

  @Test("What changed once more after it was shown is refused once more")
  func again() {
    var robot = Self.agreement()
    robot.press("e, siempre")
    robot.elsewhere(.reviseRecord(1, .agreement, Self.text("Una")))
    robot.press("<C-s>")
    robot.elsewhere(.reviseRecord(1, .agreement, Self.text("Otra")))
    robot.press("<C-s>")
    #expect(robot.said.contains("ahora dice «Otra»"))
    robot.press("<C-s>")
    #expect(record(robot)?.text(.text) == "Agua limpia, siempre")
  }

  @Test("Who takes the other's words has nothing left to write")
  func theirs() {
    var robot = Self.agreement()
    robot.press("e, siempre")
    robot.elsewhere(.reviseRecord(1, .agreement, Self.text("Agua para todos")))
    robot.press("<C-s>")
    let folios = robot.state.table?.chronicle.folios.count
    robot.press("<C-x>")
    #expect(robot.state.sheet == nil)
    #expect(robot.screen.contains("Agua para todos"))
    robot.press("e<C-s>")
    #expect(robot.state.sheet == nil)
    #expect(robot.state.table?.chronicle.folios.count == folios)
  }

  @Test("A draft put back shows what stands now where nothing was typed, and what was typed")
  func draft() {
    var robot = Self.agreement()
    robot.press("e<Tab><Right><Esc>")
    robot.elsewhere(.reviseRecord(1, .agreement, Self.text("Agua para todos")))
    robot.press("e")
    #expect(robot.screen.contains("Se recuperó su borrador."))
    #expect(robot.screen.contains("Agua para todos"))
    robot.press("<C-s>")
    #expect(record(robot)?.text(.text) == "Agua para todos")
    #expect(record(robot)?.reference(.agendaItem) == 2)
  }

  @Test("A draft of before the program ended never writes over what another changed in silence")
  func oldDraft() throws {
    var robot = Self.agreement()
    robot.press("e, siempre<Esc>")
    let checkpoint = robot.state.checkpoint
    robot.elsewhere(.reviseRecord(1, .agreement, Self.text("Agua para todos")))
    robot.state.drafts = [:]
    robot.state.restore(checkpoint)
    robot.press("iacuerdos<Enter>e")
    #expect(robot.screen.contains("Agua limpia, siempre"))
    robot.press("<C-s>")
    #expect(robot.said.contains("ahora dice «Agua para todos»"))
    #expect(record(robot)?.text(.text) == "Agua para todos")
    robot.press("<Esc>e<C-s>")
    #expect(record(robot)?.text(.text) == "Agua limpia, siempre", "shown once, and kept so")
  }

  @Test("A draft of an earlier version is based on what stands now")
  func draftWithoutBasis() throws {
    var robot = Self.agreement()
    let key = robot.state.draftKey(.record(1))
    robot.state.drafts[key] = Draft([
      "Agua limpia, siempre", "2", "0", "obligation", "", "", "", "", "", "", "", "", "",
    ])
    robot.press("e<C-s>")
    #expect(record(robot)?.values == Self.text("Agua limpia, siempre"))
  }

  @Test("A record that was struck out keeps the text in the form, and says why")
  func struck() {
    var robot = Self.agreement()
    robot.press("e, siempre")
    robot.elsewhere(.strikeRecord(1, reason: "doble"))
    robot.press("<C-s>")
    #expect(
      robot.said.contains("El acuerdo 1 ya no cuenta: se tachó (motivo: «doble»)"))
    #expect(robot.said.contains("Lo que usted escribió sigue aquí."))
    #expect(robot.screen.contains("Agua limpia, siempre"))
    robot.press("<C-s>")
    #expect(robot.screen.contains("Agua limpia, siempre"))
  }

  @Test("What was chosen stays chosen when another moves or strikes what stands before it")
  func choices() {
    var robot = Self.agreement()
    robot.press("e<Tab><Right><Right>")
    robot.elsewhere(.strikeRecord(2, reason: "doble"))
    robot.elsewhere(.moveRecord(3, before: nil))
    robot.press("<C-s>")
    #expect(record(robot)?.reference(.agendaItem) == 3)
    robot.press("e<Tab><Left><Esc>")
    robot.elsewhere(.strikeRecord(4, reason: "doble"))
    robot.press("e")
    #expect(robot.screen.contains("4 (ya no está)"))
    robot.press("<C-s>")
    #expect(robot.said.contains("El asunto 3 ya no cuenta: se tachó (motivo: «doble»)"))
    #expect(record(robot)?.reference(.agendaItem) == 3)
    robot.press("<Home><C-s>")
    #expect(robot.state.sheet == nil)
    #expect(record(robot)?.reference(.agendaItem) == nil)
  }

  @Test("What was undone is not written over something else that came after")
  func otherKind() {
    var robot = Self.agreement()
    robot.elsewhere(.addRecord(.agreement, Self.text("Peces")))
    robot.press("<End>e y aves")
    robot.elsewhere(.undo())
    robot.elsewhere(.addRecord(.groundRule, Self.text("Escuchar")))
    robot.press("<C-s>")
    #expect(robot.said.contains("Esa anotación ya no está: se deshizo el folio"))
    #expect(robot.screen.contains("Peces y aves"))
    #expect(robot.mesa.records.all(.groundRule).map { $0.text(.text) } == ["Escuchar"])
  }

  /// A form with something typed, what another writes meanwhile, and what is then said.
  struct Clashing: Sendable, CustomTestStringConvertible {
    let open: String
    let command: Command
    let said: String

    var testDescription: String { open }
  }

  private static func caseFile(_ change: (inout CaseFileRevision) -> Void) -> Command {
    var revision = CaseFileRevision()
    change(&revision)
    return .reviseCaseFile(revision)
  }

  static let clashing = [
    Clashing(
      open: "F Vieja", command: caseFile { $0.name = "Quebrada Nueva" },
      said: "«Nombre» cambió mientras tanto: ahora dice «Quebrada Nueva»; usted puso"),
    Clashing(
      open: "F<Tab><Tab><Tab><Tab><Right>", command: caseFile { $0.stage = .crisis },
      said: "«Etapa» cambió mientras tanto: ahora dice «Crisis»; usted puso"),
    Clashing(
      open: "t<Home>e S. A.",
      command: .reviseParty(1, PartyDetails(name: "Comunidad de Ñuñoa", kind: .community)),
      said: "«Nombre» cambió mientras tanto: ahora dice «Comunidad de Ñuñoa»; usted puso"),
    Clashing(
      open: "se<Tab> norte",
      command: .reviseSession(
        1, date: CalendarDate(dayNumber: 20_780), place: "Colegio"),
      said: "«Lugar» cambió mientras tanto: ahora dice «Colegio»; usted puso «Local norte»"),
  ]

  @Test(
    "Every form that corrects refuses it, keeps the text and saves it the second time",
    arguments: clashing)
  func forms(clashing: Clashing) {
    var robot = Robot.atTheTable(columns: 100, rows: 40)
    robot.press("sn<Tab>Local<C-s><Esc>")
    robot.state.sheet = nil
    robot.press(clashing.open)
    robot.elsewhere(clashing.command)
    robot.press("<C-s>")
    #expect(robot.said.contains(clashing.said), "\(robot.said)")
    let folios = robot.state.table?.chronicle.folios.count ?? 0
    robot.press("<C-s>")
    #expect(robot.state.sheet == nil)
    #expect(robot.state.table?.chronicle.folios.count == folios + 1)
    if clashing.open.hasPrefix("re") {
      #expect(robot.mesa.sessions[0].date == CalendarDate(dayNumber: 20_780))
    }
  }

  @Test("Words of an acta that both changed are refused, and kept")
  func actaPart() throws {
    var robot = ActaStory.ready()
    robot.press("iacta<Enter>n<C-s>")
    let acta = try #require(robot.mesa.records.all(.acta).first?.id)
    let part: [FieldKey: Value] = [.acta: .record(acta), .part: .code(.annexes)]
    robot.perform(.addRecord(.actaPart, part.merging(Self.text("Uno")) { $1 }))
    let id = try #require(robot.mesa.records.all(.actaPart).first?.id)
    let purpose = FormPurpose.actaPart(ActaPartTarget(acta: acta, part: .annexes, item: nil))
    _ = robot.state.openForm(purpose)
    robot.press(" y dos")
    robot.elsewhere(.reviseRecord(id, .actaPart, part.merging(Self.text("Tres")) { $1 }))
    robot.press("<C-s>")
    #expect(robot.said.contains("ahora dice «Tres»; usted puso «Uno y dos»"))
    robot.elsewhere(.strikeRecord(id, reason: "x"))
    robot.press("<C-s>")
    #expect(robot.said.contains("ahora está en blanco; usted puso «Uno y dos»"))
    robot.press("<C-s>")
    #expect(robot.mesa.records.all(.actaPart).map { $0.text(.text) } == ["Uno y dos"])
  }
}
