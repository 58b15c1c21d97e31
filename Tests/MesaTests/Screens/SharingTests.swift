import Foundation
import PseudoTerminal
import Testing

/// One mesa in two terminals, and with a script beside them.
@Suite("A mesa that two windows have open")
struct SharingTests {
  @Test("is written in from both, and each shows what the other wrote")
  func both() throws {
    let stage = try Stage.withMesa()
    let first = try stage.openMesa()
    let second = try stage.openMesa()
    try first.waitFor(folio: 1)
    try second.waitFor(folio: 1)
    first.send(" ")
    for screen in [first, second] {
      try screen.waitFor(folio: 2)
      try screen.waitFor(rowOfCursor: "[x]")
    }
    try second.waitFor("en otra ventana")
    second.send("p")
    for screen in [first, second] { try screen.waitFor(folio: 3) }
    first.send("n")
    try first.waitFor("Texto")
    first.send("Lo dijo la «señora» Ñahui\u{13}")
    for screen in [first, second] { try screen.waitFor(folio: 4) }
    try second.waitFor("1 nota")
    try second.quit()
    try first.quit()
    #expect(try stage.sandbox.mesa("verificar").code == 0)
  }

  @Test("takes a note of a script at once, and the screen shows it while a form stays open")
  func script() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    try screen.waitFor(folio: 1)
    screen.send("n")
    try screen.waitFor("Texto")
    screen.send("Lo mío")
    try screen.waitFor("Lo mío")
    #expect(try stage.sandbox.mesa("anotar", "quebrada", "Lo", "otro").output == "Folio 2\n")
    try screen.waitFor(folio: 2)
    #expect(screen.text.contains("Lo mío"), "the form is as it was")
    screen.send("\u{13}")
    try screen.waitFor(folio: 3)
    try screen.quit()
    let state = try stage.sandbox.mesa("ver", "quebrada", "--formato", "json").output
    #expect(state.contains("Lo mío") && state.contains("Lo otro"))
  }

  @Test("takes no draft away from the other")
  func drafts() throws {
    let stage = try Stage.withMesa()
    let writer = try stage.openMesa()
    let reader = try stage.openMesa()
    try reader.waitFor(folio: 1)
    writer.send("n")
    try writer.waitFor("Texto")
    writer.send("Borrador de la primera")
    try writer.waitFor("Borrador de la primera")
    _ = try writer.waitUntilAsleep()
    // Its place changes, and it ends: both are written down.
    reader.press(.down)
    try reader.waitFor("another row") { $0.cursor.row > 2 }
    try reader.quit()
    writer.press(.escape)
    try writer.waitFor("Quedó como borrador")
    try writer.quit()
    let again = try stage.openMesa()
    again.press(.home)
    again.send("n")
    try again.waitFor("Se recuperó su borrador")
    #expect(again.text.contains("Borrador de la primera"))
    again.press(.escape)
    try again.waitFor("Quedó como borrador")
    try again.quit()
  }

  /// A window with the form of the one agreement open.
  private static func editing(_ stage: Stage) throws -> Screen {
    let screen = try stage.openMesa()
    screen.send("i")
    try screen.waitFor("Instrumentos")
    screen.send("acuerdos\r")
    try screen.waitFor("Agua limpia")
    screen.send("e")
    try screen.waitFor("Texto literal")
    return screen
  }

  private static let agreement = [
    #"{"addRecord":{"kind":"agreement","values":{"text":"Agua limpia"}}}"#,
    #"{"addRecord":{"kind":"agendaItem","values":{"title":"Riego"}}}"#,
  ]

  @Test("keeps what each corrected in another field of one agreement")
  func otherFields() throws {
    let stage = try Stage.withMesa(Self.agreement[0], Self.agreement[1])
    let first = try Self.editing(stage)
    let second = try Self.editing(stage)
    first.send(" para todos\u{13}")
    for screen in [first, second] { try screen.waitFor(folio: 4) }
    second.send("\t")
    second.press(.right)
    try second.waitFor("(x) Riego")
    second.send("\u{13}")
    for screen in [first, second] {
      try screen.waitFor(folio: 5)
      try screen.waitFor("Agua limpia para todos")
    }
    try second.quit()
    try first.quit()
    let state = try stage.sandbox.mesa("ver", "quebrada", "--formato", "json").output
    #expect(
      withoutRuns(state).contains(
        #""values":{"text":"Agua limpia para todos","agendaItem":2}"#), "\(state)")
    #expect(try stage.sandbox.mesa("verificar").code == 0)
  }

  @Test("refuses the second who corrects the same field, shows both, and saves it when asked again")
  func sameField() throws {
    let stage = try Stage.withMesa(Self.agreement[0], Self.agreement[1])
    let first = try Self.editing(stage)
    let second = try Self.editing(stage)
    first.send(" para todos\u{13}")
    for screen in [first, second] { try screen.waitFor(folio: 4) }
    second.send(" siempre\u{13}")
    try second.waitFor("quedará lo suyo.")
    let said = second.text.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
    #expect(
      said.contains("ahora dice «Agua limpia para todos»; usted puso «Agua limpia siempre»"),
      "\(said)")
    #expect(second.text.contains("Agua limpia siempre"), "what was typed is still there")
    #expect(!second.text.contains("folio 5"), "nothing was written")
    second.send("\u{13}")
    for screen in [first, second] { try screen.waitFor(folio: 5) }
    try first.waitFor("Agua limpia siempre")
    try second.quit()
    try first.quit()
    let state = try stage.sandbox.mesa("ver", "quebrada", "--formato", "json").output
    #expect(state.contains(#""values":{"text":"Agua limpia siempre"}"#), "\(state)")
  }

  @Test("shows a form that could not be saved, and who keeps the book, until it is let go of")
  func kept() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    try screen.waitFor(folio: 1)
    screen.send("n")
    try screen.waitFor("Texto")
    screen.send("No se pierde")
    try screen.waitFor("No se pierde")
    let keeper = try BookKeeper(stage.sandbox.bookPath("quebrada"))
    screen.send("\u{13}")
    try screen.waitFor("(proceso \(keeper.process))")
    #expect(screen.text.contains("No se pierde"))
    try keeper.letGo()
    screen.send("\u{13}")
    try screen.waitFor(folio: 2)
    try screen.quit()
  }

  @Test("stops where another file took the book's place, and says so")
  func replaced() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    try screen.waitFor(folio: 1)
    let bytes = try stage.sandbox.book("quebrada")
    let path = stage.sandbox.bookPath("quebrada")
    try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
    try screen.waitFor("solo lectura")
    screen.send(" ")
    try screen.waitFor("Otro programa cambió o quitó el libro")
    #expect(try stage.sandbox.book("quebrada") == bytes)
    try screen.quit()
  }

  @Test(
    "keeps a draft in the library where the mesa's folder is gone, and says what cannot be kept")
  func folderGone() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    try screen.waitFor(folio: 1)
    screen.send("n")
    try screen.waitFor("Texto")
    let manager = FileManager.default
    try manager.removeItem(atPath: stage.sandbox.library + "/quebrada")
    screen.send("Lo único")
    try screen.waitFor("Lo único")
    _ = try screen.waitUntilAsleep()
    let place = stage.sandbox.library + "/reanudar.conf"
    #expect(try String(contentsOfFile: place, encoding: .utf8).contains("Lo único"))
    // Nor can the library take it: leaving is asked about once.
    try manager.removeItem(atPath: place)
    try manager.createDirectory(atPath: place, withIntermediateDirectories: false)
    screen.send("O")
    try screen.waitFor("no puede guardarse como borrador")
    screen.press(.escape)
    try screen.waitFor("the form to close") { !$0.text.contains("Texto") }
    screen.send("Q")
    try screen.waitFor("un borrador que no pudo guardarse")
    screen.send("Q")
    #expect(try screen.waitForExit() == 0)
  }
}
