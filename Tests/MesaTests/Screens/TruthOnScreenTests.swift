import Foundation
import PseudoTerminal
import Testing

@testable import mesa

/// What the screens say of books and disks that are not as they were.
@Suite("Words about damage, on the screen")
struct TruthOnScreenTests {
  @Test("folios missing at the end are named with the subcommand that goes on")
  func missingFromEnd() throws {
    let note = #"{"addNote":{"text":"nota"}}"#
    let stage = try Stage.withMesa(note, note, note)
    let lines = try stage.sandbox.book("quebrada").split(separator: 0x0A).prefix(2)
    try lines.reduce(Data()) { $0 + $1 + [0x0A] }
      .write(to: URL(fileURLWithPath: stage.sandbox.bookPath("quebrada")))
    let screen = try stage.openMesa()
    try screen.waitFor("solo lectura · folio 2")
    try screen.waitFor("--aceptar-final 2")
    #expect(screen.text.contains("faltan los folios 3 a 4"), "\(screen.text)")
    try screen.quit()
    let subcommand = ["verificar", "quebrada", "--aceptar-final", "2"]
    #expect(try stage.sandbox.mesa(subcommand).code == 0)
    let again = try stage.openMesa()
    try again.waitFor(folio: 3)
    again.send(" ")
    try again.waitFor(folio: 4)
    try again.quit()
  }

  @Test("a library on a disk that is gone is no empty one")
  func gone() throws {
    let stage = try Stage()
    let root = stage.sandbox.folder + "/media/usb/mesas"
    let screen = try stage.run(Stage.program, ["--biblioteca", root])
    try screen.waitFor("No existe la carpeta")
    try screen.quit()
  }

  @Test(
    "a disk that takes no writing is told in the library and at the mesa",
    .enabled(if: FailedWriteTests.mayMount))
  func readOnly() throws {
    let stage = try Stage.withMesa()
    let script =
      "cp -r \"$1\" \"$1.copia\"; mount -t tmpfs tmpfs \"$1\"; cp -r \"$1.copia/quebrada\" \"$1\"; "
      + "mount -o remount,ro \"$1\"; exec \"$2\""
    let screen = try stage.run(
      "/usr/bin/unshare",
      ["-m", "/bin/sh", "-c", script, "sh", stage.sandbox.library, Stage.program])
    try screen.waitFor("1 mesa")
    try screen.waitFor("es de solo lectura")
    screen.send("\r")
    try screen.waitFor("solo lectura · folio 1")
    try screen.waitFor("El disco donde está este libro")
    screen.send(" ")
    try screen.waitFor("El disco donde está este libro")
    try screen.quit()
  }

  @Test("a clock that went backwards before is no news when a mesa is opened")
  func clock() throws {
    let stage = try Stage()
    try ClockNoticeTests.fill(stage.sandbox.library)
    let screen = try stage.openMesa()
    try screen.waitFor(folio: 4)
    _ = try screen.waitUntilAsleep()
    #expect(!screen.text.contains("hora es anterior"), "\(screen.text)")
    try screen.quit()
  }
}
