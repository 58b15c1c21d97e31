import PlainIdentities
import Testing

@testable import Dialogue

@Suite("A session of installation that ended with agreement")
struct InstallationTests {
  private var table = Table()
  private let acta: RecordID

  init() {
    table.write(.sessionOpened(1, date: Example.date, place: "Local"))
    acta = table.add(.acta, [.session: .session(1), .actaKind: .code(.installation)])
    var revision = SessionRevision()
    revision.ending = .agreed
    table.write(.sessionRevised(1, from: SessionRevision(), to: revision, reason: "r"))
  }

  private var isContradicted: Bool { table.mesa.contradictedEnding(of: acta) != nil }

  private mutating func answer(_ party: PartyID, _ mediation: Code, _ mediator: Code?) {
    var values: [FieldKey: Value] = [
      .party: .party(party), .acceptsMediation: .code(mediation),
    ]
    values[.acceptsMediator] = mediator.map { .code($0) }
    table.add(.mediation, values)
  }

  @Test("agreed on the mediation where all that answered took it, and the mediator")
  mutating func mediation() {
    #expect(isContradicted)
    answer(1, .yes, .yes)
    #expect(!isContradicted)
    answer(2, .yes, .no)
    #expect(isContradicted)
    answer(2, .yes, .yes)
    #expect(!isContradicted)
    answer(3, .yes, nil)
    #expect(isContradicted)
  }

  @Test("agreed on a rule to which all that answered said yes, whatever they said of the mediation")
  mutating func rules() {
    answer(1, .no, .no)
    let rule = table.add(.groundRule, [.text: .text("Habla uno a la vez")])
    func say(_ party: PartyID, _ code: Code) {
      table.add(
        .ruleAcceptance, [.rule: .record(rule), .party: .party(party), .answer: .code(code)])
    }
    #expect(isContradicted)
    say(1, .yes)
    say(2, .yes)
    #expect(!isContradicted)
    say(3, .no)
    #expect(isContradicted)
    let other = table.add(.groundRule, [.text: .text("Nadie graba")])
    table.add(
      .ruleAcceptance, [.rule: .record(other), .party: .party(3), .answer: .code(.yes)])
    #expect(!isContradicted)
  }

  @Test("does not go to signature with that sentence where nothing was agreed")
  mutating func refused() {
    answer(1, .no, .yes)
    #expect(throws: Refusal.endingContradicts(1, 0, .agreed)) {
      try table.mesa.decideActa(
        .freezeActa(acta, date: Example.date, document: DecideActaTests.digest), on: Example.date)
    }
  }
}
