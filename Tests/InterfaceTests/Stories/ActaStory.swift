import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// An acta from its first draft to the copies in the parties' hands.
@Suite("Story: the acta")
struct ActaStory {
  /// A session with two parties present, an agenda and one agreement that only lacks its reading.
  static func ready(columns: Int = 80, rows: Int = 24) -> Robot {
    var robot = Robot(columns: columns, rows: rows)
    robot.press("nQuebrada Honda<C-s>")
    robot.perform(.addParty(PartyDetails(name: "Comunidad", kind: .community)))
    robot.perform(.addParty(PartyDetails(name: "Minera", kind: .company)))
    robot.perform(.openSession(date: robot.state.now.date, place: "Local comunal"))
    let people: [(PartyID, String)] = [(1, "Ana Quispe"), (2, "Luis Vega")]
    for (party, name) in people {
      robot.perform(
        .addRecord(
          .delegate,
          [
            .name: .text(name), .party: .party(party), .position: .text("Dirigente"),
            .accreditation: .code(.accredited), .language: .text("quechua"),
            .interpreter: .flag(party == 1),
          ]))
      robot.perform(
        .recordAttendance(1, name, of: party, isPresent: true))
    }
    robot.perform(.addRecord(.teamMember, [.name: .text("Rosa"), .teamRole: .code(.mediator)]))
    robot.perform(.addRecord(.agendaItem, [.title: .text("Agua")]))
    robot.perform(
      .addRecord(
        .agreement,
        [
          .text: .text("Agua limpia"), .agendaItem: .record(4), .concurring: .parties([1, 2]),
        ]))
    robot.perform(
      .addRecord(
        .commitment,
        [
          .agreement: .record(5), .action: .text("Entregar agua"), .responsible: .parties([2]),
          .responsiblePeople: .people([2]), .deadline: .deadline(.immediate),
          .verifier: .text("ANA"), .followUp: .text("Defensoría"),
        ]))
    return robot
  }

  private static let open = "iacta<Enter>n<C-s>"

  @Test("The outline shows every part, marks what follows the state and what is typed")
  func outline() {
    var robot = Self.ready()
    robot.press("iacta<Enter>")
    #expect(robot.screen.contains("Todavía no hay acta"))
    robot.press("n<C-s>")
    #expect(robot.mesa.records.all(.acta).first?.session()?.serial == 1)
    for part in ["Datos del acta", "Participantes", "Agenda", "PRIMERO", "Firmas"] {
      #expect(robot.screen.contains("= \(part)"), "\(part)")
    }
    for part in ["Palabras iniciales", "Puntos críticos", "Anexos"] {
      #expect(robot.screen.contains("+ \(part)"), "\(part)")
    }
    #expect(robot.screen.contains("3 vacíos impiden la firma"))
    robot.press("<Down><Down>")
    #expect(robot.screen.contains("Ana Quispe"))
    // What the mesa holds is changed where it stands, and the acta follows.
    robot.perform(.addRecord(.agendaItem, [.title: .text("Camino")]))
    robot.press("<Down><Down>")
    #expect(robot.screen.contains("2. Camino"))
  }

  @Test("From what fills a part one comes back to the acta")
  func back() {
    var robot = Self.ready()
    robot.press(Self.open + "<Down><Down><Down><Down><Enter>")
    #expect(robot.state.room == .records)
    robot.press("<Esc>")
    #expect(robot.state.room == .acta)
    robot.press("<Esc>iagenda<Enter><Esc>")
    #expect(robot.state.room == .mesa)
  }

  @Test("The acta just begun is the one on the screen, whichever was before")
  func newest() {
    var robot = Self.ready()
    robot.press(Self.open + "v12<Esc>Fsí<Enter>n<C-s><Tab>")
    #expect(robot.state.actaRecord?.id == 7)
    robot.press("R<C-s>")
    #expect(robot.state.actaRecord?.reference(.replaces) == 7)
  }

  @Test("Typed parts stay, are corrected, and are struck out when emptied")
  func typed() {
    var robot = Self.ready()
    robot.press(Self.open + "<Down><Enter>Reunidas las partes<C-s>")
    #expect(robot.mesa.records.all(.actaPart).map { $0.text(.text) } == ["Reunidas las partes"])
    #expect(robot.screen.contains("Reunidas las partes"))
    robot.press("e, saludan<C-s>")
    #expect(
      robot.mesa.records.all(.actaPart).map { $0.text(.text) } == ["Reunidas las partes, saludan"])
    robot.press("e<C-u><C-s>")
    #expect(robot.mesa.records.all(.actaPart).isEmpty)
  }

  @Test("d dispenses what the clause under the cursor lacks, whatever list was looked at before")
  func waive() throws {
    var robot = Self.ready()
    robot.perform(.addRecord(.agreement, [.text: .text("Camino abierto")]))
    // Another list is the one of the records' room, and a row of it is the acta's row of a clause.
    robot.press("iagenda<Enter><Esc>" + Self.open + "<End><Up>")
    while !(robot.state.selectedActaRow?.title.contains("SEGUNDO") ?? true) { robot.press("<Up>") }
    robot.press("d")
    guard case .picker(let picker)? = robot.state.sheet else {
      Issue.record("nothing to waive: \(robot.said)")
      return
    }
    let agreement = robot.mesa.records.all(.agreement).last?.id
    let targets = picker.matches.compactMap { entry -> WaiverTarget? in
      if case .finding(let target) = entry.choice { return target }
      return nil
    }
    #expect(targets.contains { $0.rule == .noCommitment })
    #expect(targets.allSatisfy { $0.agreement == agreement })
    // On a part that is no clause only the mesa's own findings are.
    robot.press("<Esc><Home>d")
    #expect(robot.said.contains("no hay ningún hallazgo por dispensar"))
  }

  @Test("What another window takes to signature is not asked about any more")
  func frozenElsewhere() throws {
    var robot = Self.ready()
    robot.press(Self.open + "v12<Esc>Fs")
    let acta = try #require(robot.state.actaRecord?.id)
    robot.elsewhere(
      .freezeActa(
        acta, date: robot.state.now.date, document: TextDigest(of: "ACTA").description))
    #expect(robot.state.sheet == nil)
    #expect(robot.said.contains("El acta ya pasó a firma"))
    #expect(robot.state.checkpoint.drafts.isEmpty)
  }

  @Test("Confirmed before the other window's freezing was seen, the question goes with its refusal")
  func frozenUnseen() throws {
    var robot = Self.ready()
    robot.press(Self.open + "v12<Esc>Fsí")
    let acta = try #require(robot.state.actaRecord?.id)
    robot.elsewhere(
      .freezeActa(
        acta, date: robot.state.now.date, document: TextDigest(of: "ACTA").description),
      isSeen: false)
    robot.press("<Enter>")
    #expect(robot.mesa.frozenActas.map(\.number) == [1])
    #expect(robot.state.sheet == nil)
    #expect(robot.state.message != nil)
  }

  @Test("The question goes with the freezing, whatever else was typed before")
  func frozenForm() {
    var robot = Self.ready()
    robot.press(Self.open + "<Down><Enter>Reunidas<Esc>v12<Esc>Fsí<Enter>")
    #expect(robot.mesa.frozenActas.map(\.number) == [1])
    #expect(robot.state.sheet == nil)
  }

  @Test("An earlier version is compared part by part")
  func compare() {
    var robot = Self.ready()
    robot.press(Self.open + "<Down><Enter>Primera<C-s>e y segunda<C-s>")
    robot.press("V<Enter>")
    #expect(robot.screen.contains("- Primera"))
    #expect(robot.screen.contains("+ Primera y segunda"))
  }

  @Test("It goes to signature only without holes, with a word that confirms it, and then stays")
  func freeze() {
    var robot = Self.ready()
    robot.press(Self.open + "F")
    #expect(robot.screen.contains("Quedan 3 vacíos"))
    robot.press("v12<Esc>F")
    #expect(robot.screen.contains("Será el acta N.º 1"))
    robot.press("no<Enter>")
    #expect(robot.mesa.frozenActas.isEmpty)
    robot.press("<C-u>sí<Enter>")
    #expect(robot.mesa.frozenActas.map(\.number) == [1])
    #expect(robot.screen.contains("Acta N.º 1"))
    robot.press("<Esc>iacuerdos<Enter>e más<C-s>")
    #expect(robot.screen.contains("consta en el acta N.º 1"))
  }

  @Test("Signatures, a refusal and the copies are ticked, and the acta is saved and printed")
  func sign() {
    var robot = Self.ready()
    robot.press(Self.open + "v12<Esc>Fsí<Enter>f")
    robot.press("<Enter><Down>dSe retiró<Enter><Down>tSu hija Luz<Tab><C-s>")
    #expect(robot.screen.contains("Falta"))
    robot.press("40123456<C-s>")
    let outcomes = robot.mesa.records.all(.signature).map { $0.code(.outcome) }
    #expect(outcomes == [.signed, .declined, .onRequest])
    #expect(robot.mesa.state(of: 7) == .signed)
    robot.press("<Down><Enter>Ana<Enter>")
    #expect(robot.screen.contains("recibió Ana"))
    robot.press("g<Enter>g<Down><Enter>")
    #expect(robot.issued == ["7 pdf lp", "7 pdf"])
    robot.press("n/tmp/firmada.pdf<Enter>")
    #expect(robot.mesa.records.all(.attachment).map { $0.text(.file) } == ["/tmp/firmada.pdf"])
  }

  @Test("A defective acta is replaced by a new one that cites it")
  func replace() {
    var robot = Self.ready()
    robot.press(Self.open + "v12<Esc>Fsí<Enter>")
    robot.press("R<C-s>")
    let new = robot.mesa.records.all(.acta).last
    #expect(new?.reference(.replaces) == 7)
    // Its agreements can be mended again; what was accepted before falls.
    robot.perform(
      .reviseRecord(5, .agreement, [.text: .text("Agua potable"), .agendaItem: .record(4)]))
    #expect(robot.mesa.records[5]?.text(.text) == "Agua potable")
    robot.press("v12<Esc>Fsí<Enter>")
    #expect(robot.mesa.frozenActas.map(\.number) == [1, 2])
    // Its place is taken with the signatures, as the paper says.
    #expect(robot.mesa.state(of: 7) == .toSign)
    for signer in robot.mesa.signers(of: new?.id ?? 0) {
      robot.perform(
        .addRecord(
          .signature,
          [
            .acta: .record(new?.id ?? 0), .person: .person(signer.person),
            .outcome: .code(.signed),
          ]))
    }
    #expect(robot.mesa.state(of: 7) == .replaced(by: new?.id ?? 0))
  }
}
