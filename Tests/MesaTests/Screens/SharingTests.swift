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
    second.press(.down)
    second.send(" ")
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
}
