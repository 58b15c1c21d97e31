import PlainIdentities
import Testing

@testable import Dialogue

/// Given these commands on a mesa with three parties, a rule counts this.
struct EvidenceRow: Sendable, CustomTestStringConvertible {
  let rule: EvidenceRule
  let name: String
  let given: [Command]
  let tally: Tally

  /// - Parameter tally: done and total.
  init(_ rule: EvidenceRule, _ name: String, _ given: [Command], _ tally: (Int, Int)) {
    self.rule = rule
    self.name = name
    self.given = given
    self.tally = Tally(done: tally.0, total: tally.1)
  }

  init(_ rule: EvidenceRule, _ name: String, _ tally: (Int, Int)) {
    self.init(rule, name, [], tally)
  }

  var testDescription: String { "\(rule.rawValue): \(name)" }

  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let mesa = try EvidenceScene.book(given).mesa
    #expect(rule.tally(mesa) == tally, sourceLocation: sourceLocation)
  }

  static let all: [EvidenceRow] =
    PreparationEvidenceTests.rows + RightsEvidenceTests.rows + OpeningEvidenceTests.rows
    + VoicesEvidenceTests.rows + ProposalEvidenceTests.rows + AgreementEvidenceTests.rows
    + FollowUpEvidenceTests.rows + CustodyEvidenceTests.rows
}

/// A mesa with a company (1), a community (2) and a ministry (3) at the table.
enum EvidenceScene {
  static let company = Value.party(1)
  static let community = Value.party(2)
  static let ministry = Value.party(3)
  static let everyParty = [company, community, ministry]

  static let parties: [Command] = [
    .addParty(PartyDetails(name: "Minera Altos del Sur", kind: .company)),
    .addParty(PartyDetails(name: "Comunidad de Quebrada Honda", kind: .community)),
    .addParty(PartyDetails(name: "Ministerio de Transportes", kind: .state)),
  ]

  /// Records get the numbers 1, 2, 3 … in the order in which they are added.
  static func book(_ commands: [Command]) throws(Refusal) -> Chronicle {
    var chronicle = Example.chronicle([])
    for command in parties + commands { try chronicle.perform(command) }
    return chronicle
  }

  static func strike(_ id: RecordID) -> Command { .strikeRecord(id, reason: "r") }

  /// One record of a kind by each of the parties.
  static func byEach(_ kind: RecordKind, _ values: [FieldKey: Value]) -> [Command] {
    everyParty.map { .addRecord(kind, values.merging([.party: $0]) { first, _ in first }) }
  }
}

extension Value {
  static let words = Value.text("El colegio de ingenieros")
}
