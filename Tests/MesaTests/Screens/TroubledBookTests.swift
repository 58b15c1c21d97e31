import Content
import Dialogue
import Foundation
import Glibc
import Ledger
import PlainIdentities
import PseudoTerminal
import Testing

@testable import mesa

/// Books that are not as they should be.
@Suite("Where a book is not found as it was left")
struct TroubledBookTests {
  @Test("without permission it is read, and says so")
  func noPermission() throws {
    let stage = try Stage.withMesa()
    let library = stage.sandbox.library
    let manager = FileManager.default
    try manager.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: stage.sandbox.bookPath("quebrada"))
    for folder in [stage.sandbox.folder, library, library + "/quebrada"] {
      try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
    }
    let screen = try openAsStranger(stage)
    try screen.waitFor("solo lectura · folio 1")
    try screen.waitFor("No tiene permiso para escribir en este libro")
    screen.send(" ")
    try screen.waitFor("No tiene permiso para escribir en este libro")
    screen.send("L")
    try screen.waitFor("1 mesa")
    screen.send("n")
    try screen.waitFor("Mesa nueva")
    screen.send("Otra\u{13}")
    try screen.waitFor("permisos")
    try screen.waitFor("Otra")
    screen.press(.escape)
    // It cannot be kept, which is said, and asked about before it is lost.
    try screen.waitFor("the form to close") { !$0.text.contains("Mesa nueva") }
    try screen.waitFor("no puede guardarse como borrador")
    screen.send("Q")
    try screen.waitFor("un borrador que no pudo guardarse")
    try screen.quit()
    for folder in [stage.sandbox.folder, library, library + "/quebrada"] {
      try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    }
  }

  /// As somebody whom permissions hold: root is not.
  private func openAsStranger(_ stage: Stage) throws -> Screen {
    guard getuid() == 0 else { return try stage.openMesa() }
    let copy = try stage.sandbox.copyOfProgram()
    return try stage.run(
      "/usr/bin/setpriv",
      ["--reuid=65534", "--regid=65534", "--clear-groups", copy, "abrir", "quebrada"])
  }

  @Test("a damaged book opens up to the damage and names the folio")
  func damaged() throws {
    let stage = try Stage.withMesa(
      #"{"addNote":{"text":"primera"}}"#, #"{"addNote":{"text":"segunda"}}"#,
      #"{"addNote":{"text":"tercera"}}"#)
    try stage.sandbox.change("quebrada", "segunda", "SEGUNDA")
    let before = try stage.sandbox.book("quebrada")
    let screen = try stage.openMesa()
    try screen.waitFor("solo lectura · folio 2")
    try screen.waitFor("alterado en el folio 3")
    screen.send(" ")
    try screen.waitFor("alterado en el folio 3")
    screen.send("b")
    try screen.waitFor("primera")
    #expect(!screen.text.contains("SEGUNDA"))
    try screen.quit()
    #expect(try stage.sandbox.book("quebrada") == before)
  }

  @Test("a torn last line is set aside and told")
  func torn() throws {
    let stage = try Stage.withMesa()
    var book = try stage.sandbox.book("quebrada")
    book += Data(#"{"folio":2,"at":"2026"#.utf8)
    try book.write(to: URL(fileURLWithPath: stage.sandbox.bookPath("quebrada")))
    let screen = try stage.openMesa()
    try screen.waitFor(folio: 1)
    try screen.waitFor("libro.cola-1")
    try screen.quit()
  }

  @Test("a clock that went backwards is told, and the folio written")
  func clock() throws {
    let stage = try Stage()
    let now = SystemClock().now()
    let tomorrow = Timestamp(
      milliseconds: now.milliseconds + 86_400_000, offsetMinutes: now.offsetMinutes)
    do {
      _ = try Book.create(
        in: stage.sandbox.library,
        opening: MesaOpening(
          product: "0", id: "quebrada", caseFile: CaseFile(name: "Quebrada Honda")),
        handbook: HandbookContent.load(), at: tomorrow, by: "Prueba")
    }
    let screen = try stage.openMesa()
    try screen.waitFor(folio: 1)
    screen.send(" ")
    try screen.waitFor(folio: 2)
    try screen.waitFor("hora")
    try screen.waitFor(rowOfCursor: "[x]")
    screen.send("sn")
    try screen.waitFor("Abrir sesión")
    screen.send("\u{13}")
    try screen.waitFor("Sesión 1 en curso 0:00")
    try screen.quit()
  }
}
