import PseudoTerminal
import Testing

/// One mesa in two terminals.
@Suite("A mesa that another window has open")
struct SharingTests {
  @Test("can be read, says who holds it, and shows what is written there")
  func follows() throws {
    let stage = try Stage.withMesa()
    let writer = try stage.openMesa()
    try writer.waitFor(folio: 1)
    let reader = try stage.openMesa()
    try reader.waitFor("solo lectura · folio 1")
    try reader.waitFor("(proceso \(writer.process))")
    writer.send(" ")
    try writer.waitFor(folio: 2)
    try reader.waitFor("solo lectura · folio 2")
    try reader.waitFor(rowOfCursor: "[x]")
    reader.send(" ")
    try reader.waitFor("(proceso \(writer.process))")
    writer.send("n")
    try writer.waitFor("Texto")
    writer.send("Lo dijo la «señora» Ñahui\u{13}")
    try writer.waitFor(folio: 3)
    try reader.waitFor("solo lectura · folio 3")
    try reader.waitFor("1 nota")
    try reader.quit()
    try writer.quit()
  }

  @Test("can be taken over through the library once the other has ended")
  func takenOver() throws {
    let stage = try Stage.withMesa()
    let writer = try stage.openMesa()
    try writer.waitFor(folio: 1)
    let reader = try stage.openMesa()
    try reader.waitFor("solo lectura")
    try writer.quit()
    reader.send("L")
    try reader.waitFor("1 mesa")
    reader.send("\r")
    try reader.waitFor(folio: 1)
    reader.send(" ")
    try reader.waitFor(folio: 2)
    try reader.quit()
  }

  @Test("can be written in as soon as the other is back in the library")
  func left() throws {
    let stage = try Stage.withMesa()
    let first = try stage.openMesa()
    try first.waitFor(folio: 1)
    first.send("L")
    try first.waitFor("1 mesa")
    let second = try stage.openMesa()
    try second.waitFor(folio: 1)
    second.send(" ")
    try second.waitFor(folio: 2)
    first.send("\r")
    try first.waitFor("(proceso \(second.process))")
    #expect(first.text.contains("solo lectura · folio 2"))
    try second.quit()
    try first.quit()
  }

  @Test("takes no draft away from the other")
  func drafts() throws {
    let stage = try Stage.withMesa()
    let writer = try stage.openMesa()
    let reader = try stage.openMesa()
    try reader.waitFor("solo lectura")
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
}
