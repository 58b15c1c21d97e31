import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The parties' answers")
struct PartyAnswersTests {
  @Test("to mediation and to the mediator are two things, the last word holding")
  func mediation() {
    var table = Table()
    #expect(table.mesa.acceptanceOfMediation.pending == [1, 2, 3])
    for party: PartyID in 1...3 {
      table.add(
        .mediation,
        [
          .party: .party(party), .acceptsMediation: .code(.yes),
          .acceptsMediator: .code(party == 2 ? .no : .yes),
        ])
    }
    #expect(table.mesa.acceptanceOfMediation.isUnanimous)
    #expect(!table.mesa.acceptanceOfMediator.isUnanimous)
    #expect(table.mesa.acceptanceOfMediator.no == [2])
    #expect(table.mesa.acceptanceOfMediator.tally == Tally(done: 2, total: 3))
    table.add(
      .mediation,
      [
        .party: .party(2), .acceptsMediation: .code(.yes), .acceptsMediator: .code(.yes),
      ])
    #expect(table.mesa.acceptanceOfMediator.isUnanimous)
  }

  @Test("to ground rules hold only where every party accepts each")
  func rules() {
    var table = Table()
    #expect(!table.mesa.acceptedRules.isComplete)
    let rule = table.add(.groundRule, [.text: .text("Nadie interrumpe")])
    for party: PartyID in 1...3 {
      #expect(!table.mesa.acceptedRules.isComplete)
      table.add(
        .ruleAcceptance,
        [.rule: .record(rule), .party: .party(party), .answer: .code(.yes)])
    }
    #expect(table.mesa.acceptedRules.isComplete)
    table.add(.groundRule, [.text: .text("Se pide la palabra")])
    #expect(table.mesa.acceptedRules == Tally(done: 1, total: 2))
  }

  @Test("are asked of primary actors only, and nobody's are not unanimous")
  func primary() {
    var table = Table()
    table.write(
      .partyRevised(
        Party(id: 3, details: PartyDetails(name: "MTC", kind: .state, tier: .secondary))))
    #expect(table.mesa.acceptanceOfMediation.pending == [1, 2])
    #expect(!PartyAnswers([], answer: { _ in .yes }).isUnanimous)
  }
}
