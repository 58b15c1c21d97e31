import Foundation
import Testing

@testable import mesa

@Suite("mesa revisar")
struct LintSubcommandTests {
  @Test("of an agreement that lacks nothing says so and succeeds")
  func sound() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: InstrumentSamples.sound)
    let run = try sandbox.mesa("revisar", "quebrada")
    #expect(run.code == 0, "\(run.output)")
    #expect(run.lines.last == "Nada impide firmar; advertencias: 0; dispensas: 0.")
    for line in ["  Con plazo            1 de 1", "  Agenda               sí"] {
      #expect(run.lines.contains(line), "\(run.output)")
    }
  }

  @Test("says of each hole the rule, what, why and how, with agreement and commitment")
  func holes() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: InstrumentSamples.several)
    let run = try sandbox.mesa("revisar", "quebrada")
    #expect(run.code == 1)
    for text in [
      "Quebrada Honda (quebrada)", "Con quien verifique  0 de 1", "Acuerdo 1: «La comunidad",
      "impide firmar · falta quién verifica: Nadie quedó encargado de verificar.",
      "Compromiso: =1+2; \"limpiar\"", "Por qué: Cada parte dirá",
      "Cómo: Acuerde quién constatará", "Parte: Comunidad, de Arriba.",
    ] {
      #expect(run.output.contains(text), "\(text)\n\(run.output)")
    }
    #expect(run.lines.allSatisfy { $0.count <= 78 })
  }

  @Test("shows what was waived, which blocks no more")
  func waived() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(
      all: InstrumentSamples.parties + [
        InstrumentSamples.record("agendaItem", #""title":"Agua""#),
        InstrumentSamples.record(
          "agreement", #""text":"Habrá agua","readAloud":"2026-11-22""#),
        InstrumentSamples.record(
          "acceptance", #""agreement":2,"party":1,"answer":"accepts""#),
        InstrumentSamples.record(
          "acceptance", #""agreement":2,"party":2,"answer":"accepts""#),
      ])
    let blocked = try sandbox.mesa("revisar", "quebrada")
    #expect(blocked.code == 1)
    #expect(blocked.lines.last == "1 falta impide firmar; advertencias: 0; dispensas: 0.")
    _ = try sandbox.mesa(
      "aplicar", "quebrada",
      input: InstrumentSamples.record(
        "waiver", #""lintRule":"noCommitment","agreement":2,"reasons":"Es una declaración""#))
    let free = try sandbox.mesa("revisar", "quebrada")
    #expect(free.code == 0)
    #expect(free.output.contains("dispensado · "))
    #expect(!free.output.contains("Por qué"))
  }

  @Test("gives the same as data")
  func json() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: InstrumentSamples.several)
    let run = try sandbox.mesa("revisar", "quebrada", "--formato", "json")
    #expect(run.code == 1)
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    #expect(report.blocked)
    #expect(report.counters["withDeadline"] == .number(1))
    #expect(report.counters["withVerifier"] == .number(0))
    #expect(report.counters["hasAgenda"] == .flag(true))
    let finding = try #require(report.findings.first { $0.rule == "missingVerifier" })
    #expect(finding.severity == "blocks")
    #expect(finding.agreement?.record.hasSuffix("-3") == true)
    #expect(finding.commitment?.record.hasSuffix("-7") == true)
    #expect(!finding.what.isEmpty && !finding.why.isEmpty && !finding.how.isEmpty)
  }

  @Test(
    "names no more of a person than what is wrong with the agreement", arguments: ["texto", "json"])
  func personal(format: String) throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: InstrumentSamples.several)
    let run = try sandbox.mesa("revisar", "quebrada", "--formato", format)
    for secret in ["40123456", "987654321", "Ana Quispe", "Secreto"] {
      #expect(!run.output.contains(secret), "\(secret)")
    }
  }

  @Test("speaks English where the environment does")
  func english() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: InstrumentSamples.several)
    let run = try sandbox.mesa(["revisar", "quebrada"], environment: ["MESA_IDIOMA": "en"])
    #expect(run.output.contains("blocks the signing · "))
    #expect(!run.output.contains("Por qué"))
  }

  private struct Report: Decodable {
    struct Part: Decodable {
      let record: String
      let text: String
    }

    struct Finding: Decodable {
      let rule: String
      let severity: String
      let waived: Bool
      let what: String
      let why: String
      let how: String
      let agreement: Part?
      let commitment: Part?
    }

    enum Count: Decodable, Equatable {
      case number(Int)
      case flag(Bool)

      init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let flag = try? value.decode(Bool.self) {
          self = .flag(flag)
        } else {
          self = .number(try value.decode(Int.self))
        }
      }
    }

    let blocked: Bool
    let counters: [String: Count]
    let findings: [Finding]
  }
}
