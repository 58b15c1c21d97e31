import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Evidence before the dialogue")
struct PreparationEvidenceTests {
  private typealias Scene = EvidenceScene
  static let rows: [EvidenceRow] = questions + actors + plan + conditions + help

  /// Each of the six questions is asked of each head; another answer is none to it.
  private static let questions: [EvidenceRow] =
    zip(
      [
        EvidenceRule.perceptionAsked, .motivesAsked, .aimsAsked, .solutionAsked, .termsAsked,
        .intermediaryAsked,
      ], FieldKey.sixQuestions
    ).flatMap { rule, question in
      [
        EvidenceRow(rule, "nobody", (0, 3)),
        EvidenceRow(
          rule, "one answered, and another something else",
          [
            contact([question: .words]),
            .addRecord(
              .initialContact,
              [
                .party: Scene.community,
                FieldKey.sixQuestions.first { $0 != question } ?? question: .words,
              ]),
          ], (1, 3)),
        EvidenceRow(
          rule, "a later contact that leaves it out takes nothing back",
          [contact([question: .words]), contact([:])], (1, 3)),
        EvidenceRow(rule, "all", Scene.byEach(.initialContact, [question: .words]), (3, 3)),
      ]
    }

  private static func contact(_ values: [FieldKey: Value]) -> Command {
    .addRecord(.initialContact, values.merging([.party: Scene.company]) { first, _ in first })
  }

  private static let profile: [FieldKey: Value] = [
    .party: Scene.community, .culture: .words, .background: .words,
  ]

  private static let actors: [EvidenceRow] = [
    EvidenceRow(.actorsByTier, "primary actors alone", (1, 3)),
    EvidenceRow(
      .actorsByTier, "nobody", [.removeParty(1), .removeParty(2), .removeParty(3)], (0, 3)),
    EvidenceRow(
      .actorsByTier, "one side is no conflict", [.removeParty(1), .removeParty(2)], (0, 3)),
    EvidenceRow(
      .actorsByTier, "each tier",
      [
        .addParty(PartyDetails(name: "Iglesia", kind: .other, tier: .secondary)),
        .addParty(PartyDetails(name: "Prensa", kind: .other, tier: .tertiary)),
      ], (3, 3)),
    EvidenceRow(.phonesPerParty, "nobody", (0, 3)),
    EvidenceRow(
      .phonesPerParty, "one by a contact, one without number, one of nobody",
      [
        .addRecord(.contact, [.name: .words, .party: Scene.company, .phone: .words]),
        .addRecord(.contact, [.name: .words, .party: Scene.community]),
        .addRecord(.contact, [.name: .text("Nadie"), .phone: .words]),
      ], (1, 3)),
    EvidenceRow(
      .phonesPerParty, "all, one by its delegate",
      [
        .addRecord(.contact, [.name: .words, .party: Scene.company, .phone: .words]),
        .addRecord(.contact, [.name: .words, .party: Scene.ministry, .phone: .words]),
        .addRecord(.delegate, [.name: .words, .party: Scene.community, .phone: .words]),
      ], (3, 3)),
    EvidenceRow(.culturePerParty, "nothing", (0, 3)),
    EvidenceRow(.culturePerParty, "one", [.addRecord(.actorProfile, profile)], (1, 3)),
    EvidenceRow(
      .culturePerParty, "one, and one struck",
      Scene.byEach(.actorProfile, [.culture: .words]) + [Scene.strike(2), Scene.strike(3)],
      (1, 3)),
    EvidenceRow(
      .culturePerParty, "all", Scene.byEach(.actorProfile, [.culture: .words]), (3, 3)),
    EvidenceRow(.profilePerParty, "nothing", (0, 3)),
    EvidenceRow(
      .profilePerParty, "a language alone is no profile",
      [.addRecord(.actorProfile, [.party: Scene.company, .language: .words])], (0, 3)),
    EvidenceRow(.profilePerParty, "one", [.addRecord(.actorProfile, profile)], (1, 3)),
    EvidenceRow(
      .profilePerParty, "all", Scene.byEach(.actorProfile, [.background: .words]), (3, 3)),
  ]

  private static func plan(_ kind: Code) -> Command {
    .addRecord(.planEntry, [.planKind: .code(kind), .text: .words])
  }

  private static let plan: [EvidenceRow] = [
    EvidenceRow(.planObjectives, "none", (0, 1)),
    EvidenceRow(.planObjectives, "an activity is none", [plan(.activity)], (0, 1)),
    EvidenceRow(.planObjectives, "one or more", [plan(.objective), plan(.objective)], (1, 1)),
    EvidenceRow(.planActivities, "none", [plan(.objective)], (0, 2)),
    EvidenceRow(.planActivities, "no strategy", [plan(.activity), plan(.activity)], (1, 2)),
    EvidenceRow(.planActivities, "with a strategy", [plan(.activity), plan(.strategy)], (2, 2)),
    EvidenceRow(
      .planActivities, "struck", [plan(.activity), plan(.strategy), Scene.strike(1)], (1, 2)),
  ]

  private static func will(_ party: Value, _ will: Code) -> Command {
    .addRecord(.willingness, [.party: party, .willingness: .code(will)])
  }

  private static func measure(_ state: Code) -> Command {
    .addRecord(.forceMeasure, [.forceMeasure: .code(.march), .measureState: .code(state)])
  }

  private static func conditions(_ interpretation: Code) -> Command {
    .addRecord(.conditions, [.reasons: .words, .measureInterpretation: .code(interpretation)])
  }

  private static func concluded(_ conclusion: Code) -> Command {
    .addRecord(.conditions, [.reasons: .words, .conclusion: .code(conclusion)])
  }

  private static let conditions: [EvidenceRow] = [
    EvidenceRow(.partiesWilling, "nobody was asked", (0, 3)),
    EvidenceRow(
      .partiesWilling, "one wants, one does not, one is not known",
      [
        will(Scene.company, .willing), will(Scene.community, .unwilling),
        will(Scene.ministry, .unknown),
      ], (1, 3)),
    EvidenceRow(
      .partiesWilling, "the last word holds",
      [
        will(Scene.company, .willing), will(Scene.company, .unwilling),
        will(Scene.community, .unwilling), will(Scene.community, .willing),
      ], (1, 3)),
    EvidenceRow(
      .partiesWilling, "with the last word struck the one before it holds",
      [will(Scene.company, .willing), will(Scene.company, .unwilling), Scene.strike(2)], (1, 3)),
    EvidenceRow(
      .partiesWilling, "all", Scene.byEach(.willingness, [.willingness: .code(.willing)]), (3, 3)),
    EvidenceRow(
      .partiesWilling, "only those at the table are asked",
      [
        .reviseParty(
          2, PartyDetails(name: "Comunidad", kind: .community, tier: .secondary)),
        will(Scene.company, .willing), will(Scene.ministry, .willing),
      ], (2, 2)),
    EvidenceRow(.conditionsConcluded, "not assessed", (0, 1)),
    EvidenceRow(.conditionsConcluded, "assessed, not concluded", [conditions(.noMeasure)], (0, 1)),
    EvidenceRow(.conditionsConcluded, "there are none", [concluded(.conditionsNotMet)], (1, 1)),
    EvidenceRow(.conditionsConcluded, "there are", [concluded(.conditionsMet)], (1, 1)),
    EvidenceRow(
      .conditionsConcluded, "the last assessment is open again",
      [concluded(.conditionsMet), conditions(.noMeasure)], (0, 1)),
    EvidenceRow(.measuresEased, "nothing known", (0, 0)),
    EvidenceRow(
      .measuresEased, "none, so it was seen", [conditions(.noMeasure)], (1, 1)),
    EvidenceRow(
      .measuresEased, "a reading of a measure that nobody wrote down",
      [conditions(.noMeasure), conditions(.highCost)], (0, 0)),
    EvidenceRow(
      .measuresEased, "one goes on, though none was seen",
      [conditions(.noMeasure), measure(.inForce)], (0, 1)),
    EvidenceRow(
      .measuresEased, "one goes on",
      [measure(.inForce), measure(.suspended), measure(.commitsToLift)], (2, 3)),
    EvidenceRow(.measuresEased, "all rest", [measure(.suspended), measure(.lifted)], (2, 2)),
    EvidenceRow(
      .measuresEased, "the one that goes on is struck",
      [measure(.inForce), measure(.lifted), Scene.strike(1)], (1, 1)),
  ]

  private static func ally(_ decision: Code) -> Command {
    .addRecord(.ally, [.name: .words, .allyDecision: .code(decision)])
  }

  private static let help: [EvidenceRow] = [
    EvidenceRow(.alliesSought, "none", (0, 1)),
    EvidenceRow(.alliesSought, "two", [ally(.considered), ally(.agreed)], (1, 1)),
    EvidenceRow(.alliesDecided, "none", (0, 0)),
    EvidenceRow(
      .alliesDecided, "one is only considered",
      [ally(.considered), ally(.agreed), ally(.discarded)], (2, 3)),
    EvidenceRow(.alliesDecided, "all", [ally(.agreed)], (1, 1)),
    EvidenceRow(.riskAssessed, "not yet", (0, 1)),
    EvidenceRow(.riskAssessed, "assessed", [.addRecord(.riskAssessment, [.text: .words])], (1, 1)),
    EvidenceRow(
      .viabilityConsulted, "with nobody", [.addRecord(.riskAssessment, [.text: .words])], (0, 1)),
    EvidenceRow(
      .viabilityConsulted, "consulted",
      [.addRecord(.riskAssessment, [.text: .words, .consulted: .words])], (1, 1)),
  ]

  @Test("follows the table", arguments: rows)
  func row(row: EvidenceRow) throws { try row.check() }
}
