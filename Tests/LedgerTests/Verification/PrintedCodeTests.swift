import Notation
import Testing

@testable import Ledger

@Suite("A code as people copy it from a paper")
struct PrintedCodeTests {
  static let digest = Digest.sha256(of: Array("x".utf8))
  static let whole = digest.description

  @Test(
    "is read in whatever groups and case it was typed",
    arguments: [
      whole, whole.uppercased(), String(whole.prefix(12)), "2D71 1642 B726", "2d711642-b726-b044",
      " 2d71 1642\u{A0}b726… ", "2d711642b726...", "2d71\u{2011}1642\u{2013}b726",
      "sello 2d711642b726", "huella: 2d711642b726",
    ])
  func forms(text: String) throws {
    let code = try #require(PrintedCode(text))
    #expect(code.folio == nil)
    #expect(code.means(Self.digest))
    #expect(!code.means(.sha256(of: [])))
  }

  @Test(
    "takes the folio that stands before it",
    arguments: [
      "214:2d711642b726", "214: 2d71 1642 b726", "Folio 214 · huella \(whole)",
      "folio 214 digest 2D711642B726", "FOLIO 214 · 2d711642b726",
    ])
  func withFolio(text: String) throws {
    let code = try #require(PrintedCode(text))
    #expect(code.folio == 214 && code.means(Self.digest))
  }

  @Test(
    "is refused where it is too short, too long or something else",
    arguments: [
      "", ":", "2d711642b72", "2d711642b72g", whole + "0", "0:2d711642b726", "x:2d711642b726",
      "-3:", "1:2:2d711642b726", "99999999999999999999:2d711642b726", "٢d711642b726",
    ])
  func refused(text: String) {
    #expect(PrintedCode(text) == nil)
  }
}
