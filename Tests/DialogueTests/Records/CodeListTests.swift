import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What nothing chosen means")
struct CodeListTests {
  /// By list: the code by which it says that nothing was said; `nil` where each says something.
  private static let unsaid: [CodeList: Code?] = [
    .planKind: nil, .riskLevel: nil, .riskDecision: nil, .allyKind: nil,
    .allyDecision: .considered, .forceMeasure: nil, .duration: .unsaid, .measureState: nil,
    .willingness: .unknown, .measureInterpretation: nil, .conclusion: .toBeSeen, .answer: .pending,
    .sex: .unsaid, .seat: nil, .accreditation: .pending, .statementKind: nil, .nature: .toBeSeen,
    .verified: .pending, .proposalKind: nil, .viability: .unknown, .standing: .standing,
    .reception: nil, .satisfaction: nil, .instrument: nil, .ratification: .pending, .result: nil,
    .progress: .notStarted, .side: nil, .victimState: nil, .placeKind: nil, .recipient: nil,
    .consent: .notAsked, .access: nil, .custodyState: nil, .ground: .unsaid, .exam: nil,
    .family: nil,
    .actaKind: .meeting, .actaForm: .dialogueForm, .modality: nil, .actaPart: nil, .teamRole: nil,
    .outcome: nil, .sessionEnding: nil, .relation: nil, .lintRule: nil, .clauseClass: .obligation,
    .prevails: nil,
  ]

  /// What must be chosen, since the record would say nothing without it.
  private static let required: [RecordKind: FieldKey] = [
    .planEntry: .planKind, .statement: .statementKind, .acceptance: .answer,
    .satisfaction: .satisfaction, .verification: .result, .actaPart: .part, .signature: .outcome,
    .victim: .victimState, .visit: .placeKind, .communication: .recipient, .waiver: .lintRule,
    .actorRelation: .relation,
  ]

  @Test(
    "is told list by list, and never that somebody said something", arguments: CodeList.allCases)
  func list(_ list: CodeList) throws {
    let expected = try #require(Self.unsaid[list])
    #expect(list.unsaid == expected)
    #expect(expected == nil || list.codes.first == expected)
    for kind in RecordKind.allCases {
      for spec in kind.declaration.fields where spec.type == .choice(list) {
        let record = Record(id: 1, kind: kind, values: [:])
        #expect(record.code(spec.key) == expected, "\(kind) \(spec.key)")
      }
    }
  }

  @Test("is refused where the record would say nothing", arguments: RecordKind.allCases)
  func required(_ kind: RecordKind) {
    let choices = kind.declaration.fields.filter { spec in
      if case .choice = spec.type { return spec.isRequired }
      return false
    }
    let expected =
      kind == .forceMeasure
      ? [.forceMeasure, .measureState] : Self.required[kind].map { [$0] } ?? []
    #expect(choices.map(\.key) == expected)
  }

  @Test("An acceptance without an answer is not written")
  func acceptance() {
    var table = Table()
    let agreement = table.add(.agreement, [.text: .text("Agua")])
    #expect(throws: Refusal.recordFieldMissing(.answer, .acceptance)) {
      try table.mesa.decideRecord(
        .addRecord(
          .acceptance, [.agreement: .record(agreement), .party: .party(Table.community)]),
        NewIdentities(numbering: Numbering(), origin: .unsaid), holidays: .few, on: nil)
    }
  }
}

/// Records of books in which a choice was left out.
@Suite("Records that say nothing")
struct UnsaidTests {
  private static func progress(_ rule: EvidenceRule, _ mesa: Mesa) -> Tally { rule.tally(mesa) }

  @Test("An acceptance without an answer accepts nothing: the agreement lacks it")
  func acceptance() {
    var table = Table()
    let agreement = table.add(.agreement, [.text: .text("Agua")])
    table.add(.acceptance, [.agreement: .record(agreement), .party: .party(Table.community)])
    let mesa = table.mesa
    let missing = Lint(mesa, on: Example.date, holidays: .few, lexicon: .empty).findings()
      .filter { $0.rule == .missingAcceptance }
    #expect(missing.map(\.party) == [Table.company, Table.community, Table.ministry])
    #expect(Self.progress(.agreementsAccepted, mesa).done == 0)
    let answers = mesa.clauses([agreement], holidays: .few).first?.answers
    #expect(answers?.allSatisfy { $0.answer == nil } == true)
  }

  @Test("A signature without its outcome is no signature")
  func signature() {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    let acta = table.add(.acta, [.session: .session(1)])
    table.add(.teamMember, [.name: .text("Rosa")])
    table.write(
      .actaFrozen(acta, number: 1, date: Example.date, agreements: [], digest: "d"))
    let signature = table.add(
      .signature, [.acta: .record(acta), .name: .text("Rosa"), .hour: .text("10:00")])
    #expect(table.mesa.state(of: acta) == .toSign)
    #expect(table.mesa.matter(of: acta, holidays: .few)?.signatures == [])
    table.revise(signature, .outcome, to: .code(.signed))
    #expect(table.mesa.state(of: acta) == .signed)
    #expect(table.mesa.matter(of: acta, holidays: .few)?.signatures.map(\.outcome) == [.signed])
  }

  @Test("A verification without a result verifies nothing")
  func verification() {
    var table = Table()
    let agreement = table.add(.agreement, [.text: .text("Agua")])
    let commitment = table.add(
      .commitment, [.agreement: .record(agreement), .action: .text("Medir")])
    table.add(
      .verification,
      [.commitment: .record(commitment), .by: .text("ANA"), .date: .date(Example.date)])
    #expect(Self.progress(.commitmentsVerified, table.mesa) == Tally(done: 0, total: 1))
    let view = table.mesa.commitment(commitment, on: Example.date, holidays: .few)
    #expect(view?.state == .notStarted)
  }

  @Test("A measure of which nobody said how it stands is neither in force nor eased")
  func measure() {
    var table = Table()
    let measure = table.add(.forceMeasure, [.place: .text("Puente")])
    #expect(table.mesa.measuresInForce(on: Example.date) == [])
    #expect(Self.progress(.measuresEased, table.mesa) == Tally(done: 0, total: 1))
    let gate = table.mesa.dialogueGate(on: Example.date)
    #expect(gate.missing.contains(.measureUnsaid(measure)))
    #expect(gate.result == .unknown)
  }

  @Test("Satisfaction that was not told was not asked, and a mark without its kind is no position")
  func voices() {
    var table = Table()
    table.add(.satisfaction, [.party: .party(Table.company)])
    table.add(.statement, [.party: .party(Table.company), .text: .text("Agua")])
    table.add(.planEntry, [.text: .text("Ir")])
    #expect(Self.progress(.satisfactionAsked, table.mesa).done == 0)
    #expect(Self.progress(.positionsPerParty, table.mesa).done == 0)
    #expect(Self.progress(.planObjectives, table.mesa).done == 0)
  }

  @Test("A delegate of whom nothing was said has neither seat nor voice on paper, nor lacks them")
  func delegate() {
    var table = Table()
    table.add(.delegate, [.name: .text("Ana"), .party: .party(Table.community)])
    table.add(
      .delegate,
      [.name: .text("Beto"), .party: .party(Table.community), .voice: .flag(false)])
    let people = table.mesa.people(of: nil)
    #expect(people.map(\.seat) == [nil, nil])
    #expect(people.map(\.hasVoice) == [nil, false])
    #expect(people.map(\.hasVote) == [nil, nil])
  }
}
