import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The gate of the dialogue")
struct DialogueGateTests {
  private typealias Scene = EvidenceScene

  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let given: [Command]
    let result: DialogueGate.Result
    let missing: [DialogueGate.Hole]

    init(
      _ name: String, _ given: [Command], _ result: DialogueGate.Result,
      _ missing: [DialogueGate.Hole] = []
    ) {
      self.name = name
      self.given = given
      self.result = result
      self.missing = missing
    }

    var testDescription: String { name }
  }

  /// Records 1, 2 and 3.
  private static let allWilling = Scene.byEach(.willingness, [.willingness: .code(.willing)])

  private static func will(_ party: Value, _ will: Code) -> Command {
    .addRecord(.willingness, [.party: party, .willingness: .code(will)])
  }

  private static func assessed(_ conclusion: Code, _ interpretation: Code = .noMeasure) -> Command {
    .addRecord(
      .conditions,
      [
        .reasons: .words, .conclusion: .code(conclusion),
        .measureInterpretation: .code(interpretation),
      ])
  }

  private static func measure(_ state: Code, until day: String? = nil) -> Command {
    var values: [FieldKey: Value] = [.forceMeasure: .code(.march), .measureState: .code(state)]
    values[.until] = day.map { .day($0) }
    return .addRecord(.forceMeasure, values)
  }

  private static let unknown: [Row] = [
    Row(
      "nothing was asked", [], .unknown,
      [.unheard(1), .unheard(2), .unheard(3), .assessment]),
    Row(
      "one party alone",
      [.removeParty(1), .removeParty(2), will(Scene.ministry, .willing), assessed(.conditionsMet)],
      .unknown, [.parties]),
    Row(
      "one party has not said",
      [
        will(Scene.company, .willing), will(Scene.community, .unknown),
        will(Scene.ministry, .willing), assessed(.conditionsMet),
      ], .unknown, [.unheard(2)]),
    Row("nobody assessed", allWilling, .unknown, [.assessment]),
    Row("to be seen", allWilling + [assessed(.toBeSeen)], .unknown, [.conclusion]),
    Row(
      "the last assessment holds",
      allWilling + [assessed(.conditionsMet), assessed(.toBeSeen), .moveRecord(5, before: 4)],
      .unknown, [.conclusion]),
  ]

  private static let notMet: [Row] = [
    Row(
      "one does not want", allWilling + [will(Scene.community, .unwilling)], .notMet,
      [.unwilling(2), .assessment]),
    Row(
      "a measure goes on and no interpretation answers it",
      allWilling + [measure(.inForce), measure(.suspended), assessed(.conditionsMet)], .notMet,
      [.measure(4)]),
    Row(
      "the mediator sees none", allWilling + [assessed(.conditionsNotMet)], .notMet,
      [.concludedAgainst]),
    Row(
      "an interpretation does not stand for a party's will",
      allWilling
        + [
          will(Scene.company, .unwilling), measure(.inForce),
          assessed(.conditionsMet, .highCost),
        ], .notMet, [.unwilling(1)]),
    Row(
      "everything at once",
      [will(Scene.company, .unwilling), measure(.inForce), assessed(.conditionsNotMet)], .notMet,
      [.unwilling(1), .unheard(2), .unheard(3), .measure(2), .concludedAgainst]),
  ]

  private static let met: [Row] = [
    Row("no measure", allWilling + [assessed(.conditionsMet)], .met),
    Row(
      "suspended, or to be lifted, or lifted",
      allWilling
        + [
          measure(.suspended), measure(.commitsToLift), measure(.lifted),
          assessed(.conditionsMet),
        ], .met),
    Row(
      "a measure that ran out the day before",
      allWilling + [measure(.inForce, until: "2026-11-21"), assessed(.conditionsMet)], .met),
    Row(
      "an interpretation without a measure answers nothing",
      allWilling + [assessed(.conditionsMet, .priorTalks)], .met),
    Row(
      "the measure was struck",
      allWilling + [measure(.inForce), assessed(.conditionsMet), Scene.strike(4)], .met),
    Row(
      "a party away from the table is not asked",
      [
        .reviseParty(2, PartyDetails(name: "Comunidad", kind: .community, tier: .secondary)),
        will(Scene.company, .willing), will(Scene.ministry, .willing), assessed(.conditionsMet),
      ], .met),
  ]

  private static let byInterpretation: [Row] = MeasureInterpretation.allCases.map {
    interpretation in
    let code = Code(rawValue: interpretation.rawValue) ?? .noMeasure
    return Row(
      "by the interpretation \(interpretation)",
      allWilling + [measure(.inForce), assessed(.conditionsMet, code)],
      .metByInterpretation(interpretation))
  }

  static let rows = unknown + notMet + met + byInterpretation

  @Test("follows the table", arguments: rows)
  func row(row: Row) throws {
    let mesa = try EvidenceScene.book(row.given).mesa
    let gate = mesa.dialogueGate(on: Example.date)
    #expect(gate.result == row.result)
    #expect(gate.missing == row.missing)
    #expect(gate.assessment == mesa.records.all(.conditions).map(\.id).max())
  }

  @Test("reads what the assessment can choose, but for «no measure»")
  func readings() {
    let codes = CodeList.measureInterpretation.codes
    #expect(codes.compactMap { MeasureInterpretation($0) } == MeasureInterpretation.allCases)
    #expect(MeasureInterpretation(.noMeasure) == nil && MeasureInterpretation(nil) == nil)
  }

  @Test("lets a formal mechanism be installed only without a measure or at too high a cost")
  func formal() throws {
    for row in Self.rows {
      let gate = try EvidenceScene.book(row.given).mesa.dialogueGate(on: Example.date)
      let isFormal = [.met, .metByInterpretation(.highCost)].contains(gate.result)
      #expect(gate.allowsFormalDialogue == isFormal, "\(row.name)")
    }
  }
}
