import Foundation
import Glibc
import PlainIdentities
import PseudoTerminal
import Testing

@testable import mesa

/// Disks that do not do as they should.
@Suite("Where a folio cannot be written")
struct FailedWriteTests {
  private static let alarm = "No se puede escribir en"

  /// Lets files of the program grow to `bytes`, or without end.
  private func limit(_ screen: Screen, _ stage: Stage, bytes: Int?) throws {
    let limit = bytes.map { String($0) } ?? "unlimited"
    let run = try stage.sandbox.run(
      "/usr/bin/prlimit", ["--pid", String(screen.process), "--fsize=\(limit):unlimited"])
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test("a write that fails half-way raises an alarm, loses nothing, and works again later")
  func noMore() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    try screen.waitFor(folio: 1)
    let size = try stage.sandbox.book("quebrada").count
    try limit(screen, stage, bytes: size + 10)
    screen.send(" ")
    try screen.waitFor(Self.alarm)
    try screen.waitFor("tamaño permitido")
    try screen.waitFor(rowOfCursor: "[ ]")
    #expect(screen.text.contains("folio 1 !") || screen.text.contains("folio 1 ⚠"))
    // The alarm stays through other keys, and a note is not lost to it.
    screen.send("n")
    try screen.waitFor("Texto")
    screen.send("Sigue «aquí»")
    try screen.waitFor("Sigue «aquí»")
    screen.send("\u{13}")
    try screen.waitFor("the order to be read") { $0.unreadInput == 0 }
    _ = try screen.waitUntilAsleep()
    #expect(screen.text.contains(Self.alarm))
    #expect(screen.text.contains("Sigue «aquí»"))
    try limit(screen, stage, bytes: nil)
    screen.send("\u{13}")
    try screen.waitFor(folio: 2)
    try screen.waitFor("the alarm to go") { !$0.text.contains(Self.alarm) }
    // What the failed write left was set aside, and that is said.
    try screen.waitFor("libro.cola-1")
    screen.send(" ")
    try screen.waitFor(folio: 3)
    try screen.quit()
    #expect(try stage.sandbox.mesa("verificar").code == 0)
    let state = try stage.sandbox.mesa("ver", "quebrada", "--formato", "json").output
    #expect(state.contains("Sigue «aquí»"))
  }

  @Test("what a party said is not lost, and nothing of it written, where there is room for half")
  func half() throws {
    let stage = try Stage.withMesa(
      #"{"addParty":{"name":"Comunidad","kind":"community"}}"#,
      #"{"openSession":{"date":"2026-11-22","place":""}}"#,
      #"{"addRecord":{"kind":"agreement","values":{"text":"Agua limpia"}}}"#,
      #"{"addRecord":{"kind":"acta","values":{"session":1}}}"#)
    let screen = try stage.openMesa()
    try screen.waitFor(folio: 5)
    screen.send("iacta\rv")
    try screen.waitFor("Cláusula 1 de 1")
    screen.send("r1")
    try screen.waitFor("En sus palabras")
    let words = String(repeating: "reserva ", count: 20)
    screen.send(words)
    try screen.waitFor("reserva")
    // Room for the reading, and not for so many words.
    try limit(screen, stage, bytes: try stage.sandbox.book("quebrada").count + 350)
    screen.send("\r")
    try screen.waitFor(Self.alarm)
    #expect(screen.text.contains("reserva"))
    #expect(screen.text.contains("folio 5"))
    try limit(screen, stage, bytes: nil)
    screen.send("\r")
    try screen.waitFor(folio: 7)
    try screen.quit()
    #expect(try stage.sandbox.mesa("verificar").code == 0)
    let state = try stage.sandbox.mesa("ver", "quebrada", "--formato", "json").output
    #expect(state.contains("reserva reserva"))
  }

  @Test("a document whose folio cannot be written raises the alarm too, and is issued later")
  func paper() throws {
    let note = String(repeating: "palabra ", count: 3_000)
    let stage = try Stage.withMesa(#"{"addNote":{"text":"\#(note)"}}"#)
    let screen = try stage.openMesa()
    try screen.waitFor(folio: 2)
    let size = try stage.sandbox.book("quebrada").count
    try limit(screen, stage, bytes: size + 10)
    screen.send("Pcompromisos\r")
    try screen.waitFor("guardar o imprimir")
    screen.send("\r")
    try screen.waitFor("Guardar como TEXTO")
    screen.send("como TEXTO\r")
    try screen.waitFor(Self.alarm)
    #expect(!screen.text.contains("Guardado en"))
    try limit(screen, stage, bytes: nil)
    // What was read stays there to be saved again.
    screen.send("\r")
    try screen.waitFor("Guardar como TEXTO")
    screen.send("como TEXTO\r")
    try screen.waitFor(folio: 3)
    try screen.waitFor("Guardado en")
    try screen.waitFor("the alarm to go") { !$0.text.contains(Self.alarm) }
    try screen.quit()
    #expect(try stage.sandbox.mesa("verificar").code == 0)
  }

  @Test("a draft is kept as soon as there is room again")
  func draft() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    try limit(screen, stage, bytes: 0)
    screen.send("n")
    try screen.waitFor("Texto")
    screen.send("Ñahui")
    try screen.waitFor("Ñahui")
    _ = try screen.waitUntilAsleep()
    try limit(screen, stage, bytes: nil)
    screen.send("\u{0C}")
    _ = try screen.waitUntilAsleep()
    screen.signal(SIGKILL)
    try screen.waitForExit()
    #expect(try !stage.names(in: stage.sandbox.library).contains { $0.hasSuffix(".nuevo") })
    let again = try stage.openMesa()
    again.send("n")
    try again.waitFor("Ñahui")
    again.press(.escape)
    try again.waitFor("Quedó como borrador")
    try again.quit()
  }

  /// Whether this machine lets us mount.
  static let mayMount =
    getuid() == 0
    && (try? Sandbox().run("/usr/bin/unshare", ["-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).code)
      == 0

  @Test("a full disk is told, and room on it is enough to go on", .enabled(if: mayMount))
  func fullDisk() throws {
    let stage = try Stage.withMesa()
    let library = stage.sandbox.library
    let script =
      "cp -r \"$1\" \"$1.copia\"; mount -t tmpfs -o size=256k tmpfs \"$1\"; "
      + "cp -r \"$1.copia/quebrada\" \"$1\"; rm -r \"$1.copia\"; "
      + "head -c 300000 /dev/zero > \"$1/lleno\" 2>/dev/null; exec \"$2\" abrir quebrada"
    let screen = try stage.run(
      "/usr/bin/unshare", ["-m", "/bin/sh", "-c", script, "sh", library, Stage.program])
    try screen.waitFor(folio: 1)
    var folio = 1
    // The last page of the book still has room.
    while !screen.text.contains(Self.alarm), folio < 60 {
      screen.send(" ")
      folio += 1
      try screen.waitFor("a folio or the alarm") {
        $0.text.contains("folio \(folio) ✓") || $0.text.contains(Self.alarm)
      }
    }
    try screen.waitFor("libere espacio y repita")
    let last = folio - 1
    #expect(screen.row(0).contains("folio \(last) "))
    #expect(unlink("/proc/\(screen.process)/root\(library)/lleno") == 0)
    screen.send("p")
    try screen.waitFor(folio: last + 1)
    try screen.waitFor("the alarm to go") { !$0.text.contains(Self.alarm) }
    try screen.waitFor(rowOfCursor: "[~]")
    try screen.quit()
  }
}
