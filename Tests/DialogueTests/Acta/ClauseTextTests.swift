import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What a party accepts with an agreement")
struct ClauseTextTests {
  @Test("what each contributes is part of it: another share, and the acceptance falls")
  func contributions() throws {
    var table = Table()
    let agreement = table.add(.agreement, [.text: .text("Agua limpia")])
    let commitment = table.add(
      .commitment, [.agreement: .record(agreement), .action: .text("Entubar")])
    let without = table.mesa.clauseText(of: agreement)
    table.add(
      .acceptance,
      [.agreement: .record(agreement), .party: .party(1), .answer: .code(.accepts)])
    let acceptance = try #require(table.mesa.records.all(.acceptance).first)
    #expect(table.mesa.isBound(acceptance))
    table.revise(commitment, .contributions, to: .text("Minera: tubos"))
    #expect(!table.mesa.isBound(acceptance))
    #expect(table.mesa.clauseText(of: agreement).contains("contributions 13:Minera: tubos"))
    // What was accepted before there were shares still stands.
    table.revise(commitment, .contributions, to: nil)
    #expect(table.mesa.clauseText(of: agreement) == without)
    #expect(table.mesa.isBound(acceptance))
  }
}
