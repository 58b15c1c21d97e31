import Content
import Dialogue
import Foundation
import Glibc
import Ledger
import Notation
import PlainIdentities
import PseudoTerminal
import Testing

/// The job that the program is for, from an empty library to the review of a session.
@Suite("A mesa from its opening to the review of its first session")
struct WholeStoryTests {
  private static let note = "«Ñandú, ¿acreditó?»"
  private static let reason = "Se verá con las partes"
  /// Why an item that follows the data is done all the same.
  private static let overruled = "Consta en el expediente"
  private static let parties = [
    PartyDetails(name: "Comunidad de Quebrada Honda", kind: .community, tier: .primary),
    PartyDetails(name: "Minera Cerro Azafrán", kind: .community, tier: .primary),
  ]
  /// The item that is waived, and the one that gets the note.
  private static let waived = 2
  private static let noted = 4

  @Test("walked by keys at 80×24, killed on the way, and walked by commands, is the same mesa")
  func story() throws {
    let stage = try Stage()
    var screen = try stage.open()
    try begin(screen)
    let id = try #require(stage.names(in: stage.sandbox.library).first { $0.contains("quebrada") })
    let items = try walk(screen, stage, id)
    let last = try undoAndRedo(screen, after: 4 + items.count + 1)

    _ = try screen.waitUntilAsleep()
    let before = screen.withoutMessage
    let row = screen.rowOfCursor
    screen.signal(SIGKILL)
    try screen.waitForExit()
    screen = try stage.open()
    try screen.waitFor(folio: last)
    _ = try screen.waitUntilAsleep()
    #expect(screen.rowOfCursor == row)
    #expect(withoutClock(screen.withoutMessage) == withoutClock(before))

    try closeAndReview(screen, folio: last + 2)
    try screen.quit()
    try compareWithCommands(stage, id, items)
  }

  /// A new mesa, two parties, a session.
  private func begin(_ screen: Screen) throws {
    try screen.waitFor(Stage.emptyLibrary)
    screen.send("n")
    try screen.waitFor("Mesa nueva")
    screen.send("Quebrada Honda\u{13}")
    try screen.waitFor(folio: 1)
    screen.send("t")
    try screen.waitFor("Todavía no hay partes")
    for (index, party) in Self.parties.enumerated() {
      screen.send("n")
      try screen.waitFor("Agregar parte")
      screen.send(party.name + "\u{13}")
      try screen.waitFor(folio: index + 2)
      try screen.waitFor("\(index + 1). \(party.name.prefix(20))")
    }
    screen.press(.escape)
    try screen.waitFor("┌ Guía")
    screen.send("sn")
    try screen.waitFor("Abrir sesión")
    screen.send("\u{13}")
    try screen.waitFor("Sesión 1 en curso")
    try screen.waitFor(folio: 4)
    screen.press(.escape)
    try screen.waitFor("┌ Guía")
  }

  /// All items of the first phase: done, but one waived with a reason; one gets a note.
  private func walk(_ screen: Screen, _ stage: Stage, _ id: String) throws -> [ChecklistItem] {
    let mesa = try Book.open(stage.sandbox.library + "/" + id, for: .reading).mesa
    let items = HandbookContent.load()[.phase(.preliminary)].items(for: mesa)
    var folio = 4
    for index in items.indices {
      folio += 1
      if index == Self.waived {
        screen.send("d")
        try screen.waitFor("Motivo")
        screen.send(Self.reason + "\r")
      } else {
        screen.send(" ")
        if items[index].followsData {
          try screen.waitFor("Motivo")
          screen.send(Self.overruled + "\r")
        }
      }
      try screen.waitFor(folio: folio)
      if index == Self.noted {
        screen.send("n")
        try screen.waitFor("Texto")
        screen.send(Self.note)
        try screen.waitFor(Self.note)
        folio += 1
        screen.send("\u{13}")
        try screen.waitFor(folio: folio)
      }
      // Of which there is nothing to see yet, it counts once somebody marked it.
      let unseen = items[(index + 1)...].count { $0.evidence?.mayHaveNothing == true }
      let settled = "\(index + 1)/\(items.count - unseen)"
      try screen.waitFor("the count in both panes") { $0.row(2).contains(settled) }
      if index + 1 < items.count { screen.press(.down) }
    }
    return items
  }

  private func undoAndRedo(_ screen: Screen, after folio: Int) throws -> Int {
    try screen.waitFor(folio: folio)
    screen.send("u")
    try screen.waitFor("Deshecho")
    try screen.waitFor(folio: folio + 1)
    try screen.waitFor(rowOfCursor: "[ ]")
    screen.send("\u{12}")
    try screen.waitFor("Rehecho")
    try screen.waitFor(folio: folio + 2)
    try screen.waitFor(rowOfCursor: "[x]")
    return folio + 2
  }

  private func closeAndReview(_ screen: Screen, folio: Int) throws {
    screen.send("s")
    try screen.waitFor("Sesiones")
    screen.send("c")
    try screen.waitFor("¿Cómo terminó?")
    screen.send("1\u{13}")
    try screen.waitFor(folio: folio)
    try screen.waitFor("duró")
    screen.send("\r")
    try screen.waitFor("REVISIÓN")
    try screen.waitFor("al cierre de la sesión 1")
    try screen.waitFor("Fase previa      ")
    screen.send(" ")
    try screen.waitFor("Está viendo el pasado")
    screen.press(.home)
    for _ in 0..<Self.waived { screen.press(.down) }
    try screen.waitFor("Dispensado: \(Self.reason)")
    screen.press(.escape)
    try screen.waitFor(folio: folio)
  }

  /// The running session's clock moves on.
  private func withoutClock(_ rows: [String]) -> [String] {
    rows.map { $0.replacing(/en curso \d+:\d\d/, with: "en curso") }
  }

  private func compareWithCommands(
    _ stage: Stage, _ id: String, _ items: [ChecklistItem]
  ) throws {
    let folder = stage.sandbox.library + "/" + id
    let mesa = try Book.open(folder, for: .reading).mesa
    let session = try #require(mesa.sessions.first)
    var commands: [Command] = [
      .openMesa(
        MesaOpening(
          product: "", id: id,
          caseFile: CaseFile(
            name: "Quebrada Honda", mechanism: .unsaid, moment: .unsaid)))
    ]
    commands += Self.parties.map { .addParty($0) }
    commands.append(.openSession(date: session.date, place: session.place))
    for (index, item) in items.enumerated() {
      commands.append(
        index == Self.waived
          ? .markItem(item.id, .waived, reason: Self.reason)
          : .markItem(item.id, .done, reason: item.followsData ? Self.overruled : ""))
      if index == Self.noted { commands.append(.addNote(text: Self.note, item: item.id)) }
    }
    var ending = SessionRevision()
    ending.ending = .some(.agreed)
    commands += [.undo(), .redo(), .reviseSession(1, ending), .closeSession]
    let lines = commands.map { String(decoding: CommandNotation.write($0), as: UTF8.self) + "\n" }
    let other = ["MESA_HOME": stage.sandbox.folder + "/otra"]
    let applied = try stage.sandbox.mesa(
      ["aplicar", id], input: Data(lines.joined().utf8), environment: other)
    #expect(applied.code == 0, "\(applied.output)")
    let words = ["ver", id, "--formato", "json"]
    let byKeys = try stage.sandbox.mesa(words).output
    let byCommands = try stage.sandbox.mesa(words, environment: other).output
    #expect(byKeys.contains("Ñandú"))
    #expect(withoutRuns(withoutTimes(byKeys)) == withoutRuns(withoutTimes(byCommands)))
    for environment in [[:], other] {
      let verified = try stage.sandbox.mesa(["verificar"], environment: environment)
      #expect(verified.code == 0, "\(verified.output)\(verified.errors)")
    }
  }

  private func withoutTimes(_ json: String) -> String {
    json.replacing(/"(at|openedAt|closedAt)":"[^"]*"/) { "\"\($0.1)\":\"\"" }
  }
}
