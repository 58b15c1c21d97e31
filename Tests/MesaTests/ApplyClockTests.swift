import Testing

@testable import mesa

@Suite("mesa aplicar, with a clock of days before")
struct ApplyClockTests {
  private static let note = #"{"addNote":{"text":"x"}}"#
  private static let signing = [
    #"{"freezeActa":{"acta":1,"date":"2026-11-22"}}"#,
    #"{"addRecord":{"kind":"signature","values":{"acta":1,"person":1,"outcome":"signed"}}}"#,
  ]

  @Test("takes no acta to signature and writes no signature down, and all else", arguments: signing)
  func refused(line: String) throws {
    let sandbox = try Sandbox()
    try ClockNoticeTests.fill(sandbox.library, onlyFirst: true)
    // Not even behind a folio of the same run.
    let run = try sandbox.mesa("aplicar", "quebrada", input: Self.note + "\n" + line + "\n")
    #expect(run.code == 1)
    #expect(run.output.contains(#"{"folio":2}"#), "\(run.output)")
    #expect(run.output.contains("notCarriedOut"), "\(run.output)")
    #expect(run.output.contains("El reloj de este equipo marca el"), "\(run.output)")
    #expect(run.output.contains("repita la orden con --reloj-correcto"), "\(run.output)")
  }

  @Test("does so where it is said that the clock is right", arguments: signing)
  func knowingly(line: String) throws {
    let sandbox = try Sandbox()
    try ClockNoticeTests.fill(sandbox.library, onlyFirst: true)
    let run = try sandbox.mesa("aplicar", "quebrada", "--reloj-correcto", input: line + "\n")
    // The book has no acta.
    #expect(run.code == 1)
    #expect(!run.output.contains("notCarriedOut"), "\(run.output)")
    #expect(!run.output.contains("reloj"), "\(run.output)")
  }
}
