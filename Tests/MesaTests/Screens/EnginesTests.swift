import Glibc
import PseudoTerminal
import Testing

/// The libraries that lay out pages and pack archives are for documents alone.
@Suite("The engines of documents")
struct EnginesTests {
  /// What any of them has in its file's name.
  private static let engines = ["pango", "cairo", "fontconfig", "freetype", "glib", "libzip"]

  private func loaded(by screen: Screen) throws -> [String] {
    let maps = memoryMap(of: screen.process)
    // The last lines are there: nothing was left out.
    try #require(maps.contains("[stack]"))
    return Self.engines.filter { maps.contains($0) }
  }

  /// Read to its end: the kernel gives no more than some pages at a time.
  private func memoryMap(of process: pid_t) -> String {
    let descriptor = open("/proc/\(process)/maps", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes += chunk.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("are not loaded by the screens, until a document is made")
  func lazy() throws {
    let stage = try Stage()
    let screen = try stage.open()
    try screen.waitFor(Stage.emptyLibrary)
    #expect(try loaded(by: screen) == [])
    screen.send("n")
    try screen.waitFor("Mesa nueva")
    screen.send("Quebrada Honda\u{13}")
    try screen.waitFor(folio: 1)
    #expect(try loaded(by: screen) == [])
    // The third row is the table of commitments; its first format but one is the PDF to save.
    screen.send("Pcompromisos\r")
    try screen.waitFor("guardar o imprimir")
    #expect(try loaded(by: screen) == [])
    screen.send("\r")
    try screen.waitFor("Guardar como PDF")
    screen.send("como PDF\r")
    try screen.waitFor("Guardado en")
    #expect(try loaded(by: screen).contains("cairo"))
    let id = try #require(
      try stage.names(in: stage.sandbox.library).first { $0.contains("quebrada") })
    let issued = try stage.names(in: stage.sandbox.library + "/" + id + "/emitidos")
    #expect(issued == ["compromisos-f0001.pdf"])
    try screen.quit()
  }
}
