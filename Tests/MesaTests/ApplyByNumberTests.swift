import Foundation
import Testing

@testable import mesa

@Suite("mesa aplicar, people by their numbers")
struct ApplyByNumberTests {
  @Test("A person is called by the number at the table, a party is not, and nobody is told so")
  func numbers() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.mesa("nueva", "Quebrada")
    let lines = [
      #"{"addParty":{"name":"Comunidad","kind":"community"}}"#,
      #"{"addPerson":{"name":"Ana","party":1}}"#,
      #"{"openSession":{"date":"2026-11-22"}}"#,
      #"{"giveFloor":{"person":{"number":"11"}}}"#,
      #"{"addRecord":{"kind":"delegate","values":{"person":{"number":"11"}}}}"#,
      #"{"giveFloor":{"person":{"number":"19"}}}"#,
      #"{"giveFloor":{"party":{"number":"11"}}}"#,
    ]
    let run = try sandbox.mesa("aplicar", "quebrada", input: lines.joined(separator: "\n") + "\n")
    let answers = run.output.split(separator: "\n")
    #expect(answers.count == 7, "\(run.output)")
    #expect(answers.prefix(5).allSatisfy { $0.contains("folio") }, "\(run.output)")
    #expect(answers[5].contains("nadie tiene el número «19»"), "\(run.output)")
    #expect(answers[6].contains("refusal"), "\(run.output)")
  }
}
