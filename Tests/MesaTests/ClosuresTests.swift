import Foundation
import Testing

@testable import mesa

@Suite("An institution's days that are not worked, on the command line")
struct ClosuresTests {
  private func sandbox(_ file: String) throws -> Sandbox {
    let sandbox = try Sandbox()
    let parties = [
      #"{"addParty":{"name":"MTC","kind":"state"}}"#,
      #"{"addParty":{"name":"Minera","kind":"company"}}"#,
    ]
    try sandbox.quebrada(
      all: parties + InstrumentSamples.obtained(on: "2026-11-23") + [
        InstrumentSamples.record("agreement", #""text":"Agua","obtainedActa":1"#),
        commitment(by: 1), commitment(by: 2),
      ])
    let folder = sandbox.folder + "/.config/mesa"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try Data(file.utf8).write(to: URL(fileURLWithPath: folder + "/no-laborables.conf"))
    return sandbox
  }

  private func commitment(by party: Int) -> String {
    InstrumentSamples.record(
      "commitment",
      #""agreement":3,"action":"Entregar agua","responsible":[\#(party)],"#
        + #""deadline":{"days":1,"counting":"business","from":"signature"}"#)
  }

  private static let sound = """
    institution = Oficina
    date = 2026-11-01
    [puente]
    day = 2026-11-24
    decree = D. S. 1
    scope = estado
    name = Puente
    """

  @Test("hold for the State, and for nobody else")
  func state() throws {
    let sandbox = try sandbox(Self.sound)
    let run = try sandbox.mesa("vencimientos", "quebrada", "--formato", "json")
    #expect(run.output.contains(#""due":"2026-11-25""#), "\(run.output)\(run.errors)")
    #expect(run.output.contains(#""due":"2026-11-24""#), "\(run.output)")
    #expect(run.errors.isEmpty)
  }

  @Test("with anything amiss hold for nobody, which is said with file, line and reason")
  func broken() throws {
    let sandbox = try sandbox(Self.sound.replacingOccurrences(of: "11-24", with: "11-31"))
    let run = try sandbox.mesa("vencimientos", "quebrada", "--formato", "json")
    #expect(!run.output.contains(#""due":"2026-11-25""#), "\(run.output)")
    #expect(run.errors.contains("no-laborables.conf"), "\(run.errors)")
    #expect(run.errors.contains("4") && run.errors.contains("2026-11-31"), "\(run.errors)")
  }
}
