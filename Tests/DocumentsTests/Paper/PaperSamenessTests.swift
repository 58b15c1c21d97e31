import Glibc
import Testing

@testable import Documents

@Suite("Sameness of paper") struct PaperSamenessTests {
  /// FNV-1a, enough to tell files apart.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  @Test func `Two runs give the same bytes`() throws {
    let first = try DocumentWriter.write(Sample.acta, as: .pdf)
    #expect(try DocumentWriter.write(Sample.acta, as: .pdf) == first)
  }

  @Test func `Accents composed or not give the same bytes`() throws {
    let composed = try PaperFile(blocks: [.paragraph("Ñahuinlla, José, pingüino")])
    let apart = try PaperFile(
      blocks: [.paragraph("N\u{303}ahuinlla, Jose\u{301}, pingu\u{308}ino")])
    #expect(composed.bytes == apart.bytes)
  }

  @Test(arguments: [
    ["TZ": "Asia/Tokyo", "LANG": "C", "LC_ALL": "C", "FONTCONFIG_FILE": "/nowhere"],
    ["TZ": "America/Lima", "LANG": "ar_EG.UTF-8", "LC_ALL": "C.UTF-8", "PANGO_LANGUAGE": "ja"],
  ])
  func `Another process in other surroundings gives the same bytes`(
    _ surroundings: [String: String]
  ) async throws {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardOutputContent]
    ) { [surroundings = surroundings as [String: String]] in
      for (name, value) in surroundings { setenv(name, value, 1) }
      tzset()
      setlocale(LC_ALL, "")
      let bytes = try DocumentWriter.write(Sample.acta, as: .pdf)
      print("hash \(PaperSamenessTests.hash(bytes)) end")
    }
    let said = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
    let here = PaperSamenessTests.hash(try DocumentWriter.write(Sample.acta, as: .pdf))
    #expect(said.contains("hash \(here) end"), "\(said)")
  }

  @Test(.enabled(if: Tool.isInstalled("ldd")))
  func `Nothing of the engine is linked`() throws {
    let libraries = try Tool.run("ldd", ["/proc/\(getpid())/exe"])
    #expect(libraries.output.contains("libc.so.6"), "\(libraries.said)")
    for name in ["pango", "cairo", "gobject", "fontconfig", "harfbuzz"] {
      #expect(!libraries.output.contains("lib\(name)"), "\(name)")
    }
  }
}
