import Foundation
import Testing

@Suite("The copy of an acta of others")
struct ObtainedCopyTests {
  @Test("lies beside the book before anything binds by it")
  func missing() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(#"{"addParty":{"name":"Minera","kind":"company","tier":"primary"}}"#)
    let lines = InstrumentSamples.obtained(on: "2026-11-20")
    let all = try sandbox.mesa("aplicar", "quebrada", input: lines.joined(separator: "\n") + "\n")
    #expect(all.code == 1)
    #expect(all.output.contains("no está en «adjuntos» con ese código"), "\(all.output)")
    try sandbox.keepCopy()
    let kept = try sandbox.mesa("aplicar", "quebrada", input: lines[1] + "\n")
    #expect(kept.code == 0, "\(kept.output)")
  }
}
