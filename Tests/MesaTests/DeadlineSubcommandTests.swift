import Foundation
import Testing

@testable import mesa

@Suite("Deadlines of every kind on the command line")
struct DeadlineSubcommandTests {
  /// An agreement of a session of today with one commitment that is due 48 hours after its signing.
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    let today = SystemClock().now().date
    try sandbox.quebrada(all: [
      #"{"addParty":{"name":"Comunidad","kind":"community"}}"#,
      #"{"openSession":{"date":"\#(today)","place":"Local comunal"}}"#,
      InstrumentSamples.record(
        "delegate", #""name":"Ana","party":1,"position":"P","accreditation":"accredited""#),
      #"{"recordAttendance":{"session":1,"name":"Ana","party":1,"isPresent":true}}"#,
      InstrumentSamples.record("agendaItem", #""title":"Agua""#),
      InstrumentSamples.record("agreement", #""text":"Agua limpia","agendaItem":2"#),
      InstrumentSamples.record(
        "commitment",
        #""agreement":3,"action":"Entregar agua","responsible":[1],"responsiblePeople":[1],"#
          + #""deadline":{"hours":48,"from":"signature"},"verifier":"ANA","followUp":"Oficina""#),
      #"{"reviseRecord":{"id":3,"kind":"agreement","values":{"text":"Agua limpia","agendaItem":2,"readAloud":"\#(today)"}}}"#,
      InstrumentSamples.record("acta", #""session":1,"issuer":"Oficina""#),
      InstrumentSamples.record("acceptance", #""agreement":3,"party":1,"answer":"accepts""#),
    ])
    return sandbox
  }

  /// Takes the acta to signature and writes the one signature down.
  ///
  /// - Returns: the hour of it: none before the acta went to signature, nor still to come.
  private func sign(_ sandbox: borrowing Sandbox) throws -> String {
    let frozen = try sandbox.mesa("acta", "quebrada", "--a-firma")
    try #require(frozen.code == 0, "\(frozen.errors)")
    let hour = SystemClock().now().clock
    let signature = InstrumentSamples.record(
      "signature", #""acta":5,"name":"Ana","party":1,"outcome":"signed","hour":"\#(hour)""#)
    let signed = try sandbox.mesa("aplicar", "quebrada", input: signature)
    try #require(signed.code == 0, "\(signed.output)\(signed.errors)")
    return hour
  }

  @Test("Hours have no end until the signing is written down, and then at an hour of it")
  func hours() throws {
    let due = SystemClock().now().date.adding(days: 2)
    let sandbox = try sandbox()
    let before = try sandbox.mesa("vencimientos", "--formato", "json")
    #expect(before.output.contains(#""reason":"unsigned""#))
    #expect(!before.output.contains(#""due""#) && !before.output.contains(#""hour""#))
    let hour = try sign(sandbox)
    let json = try sandbox.mesa("vencimientos", "--formato", "json")
    #expect(json.output.contains(#""due":"\#(due)","hour":"\#(hour)""#))
    let csv = try sandbox.mesa("vencimientos", "--formato", "csv")
    #expect(csv.output.contains("\(due) \(hour)"))
    let calendar = try sandbox.mesa("vencimientos", "--formato", "ics")
    let event = try #require(CalendarReader.read(calendar.output).events.first)
    #expect("\(event)".contains(hour))
    #expect(try sandbox.mesa("vencimientos").output.contains(" \(hour)  "))
  }

  @Test("The acta says the hours and no day, so that a signing does not change it")
  func acta() throws {
    let sandbox = try sandbox()
    _ = try sign(sandbox)
    let signed = try sandbox.mesa("acta", "quebrada")
    #expect(signed.code == 0, "\(signed.errors)")
    #expect(signed.output.contains("48 horas"))
  }

  @Test(
    "A command takes days as 2026-11-22 and says so of a phrase",
    arguments: [
      (
        #"{"openSession":{"date":"lunes","place":"Aquí"}}"#,
        "«lunes» no es una fecha; en las órdenes se escribe como «2026-11-22»"
      ),
      (
        InstrumentSamples.record(
          "commitment", #""agreement":1,"action":"x","deadline":"30 días hábiles""#),
        "«30 días hábiles» no es un plazo; en las órdenes se escribe"
      ),
      (
        InstrumentSamples.record(
          "commitment", #""agreement":1,"action":"x","deadline":{"date":"3/1"}"#),
        "«3/1» no es una fecha"
      ),
    ])
  func commands(line: String, sentence: String) throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let run = try sandbox.mesa("aplicar", "quebrada", input: line)
    #expect(run.code == 1)
    #expect((run.output + run.errors).contains(sentence), "\(run.output)\(run.errors)")
  }

  @Test("gives no calendar a day beyond the years that a calendar has")
  func beyond() throws {
    let sandbox = try Sandbox()
    let deadline = #"{"days":3,"counting":"business","from":"9999-12-31"}"#
    try sandbox.quebrada(
      all: [#"{"addParty":{"name":"Comunidad","kind":"community"}}"#]
        + InstrumentSamples.obtained() + [
          InstrumentSamples.record("agreement", #""text":"Agua","obtainedActa":1"#),
          InstrumentSamples.record(
            "commitment",
            #""agreement":3,"action":"Medir","responsible":[1],"deadline":\#(deadline)"#),
        ])
    #expect(try sandbox.mesa("vencimientos").output.contains("10000"))
    let calendar = try sandbox.mesa("vencimientos", "--formato", "ics")
    #expect(calendar.code == 0)
    #expect(!calendar.output.contains("VALUE=DATE:1"), "\(calendar.output)")
  }
}
