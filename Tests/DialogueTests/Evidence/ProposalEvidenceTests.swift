import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Evidence towards a solution")
struct ProposalEvidenceTests {
  private typealias Scene = EvidenceScene
  static let rows: [EvidenceRow] = viability + kinds

  private static func proposal(_ values: [FieldKey: Value] = [:]) -> Command {
    let base: [FieldKey: Value] = [.party: Scene.community, .text: .words]
    return .addRecord(.proposal, base.merging(values) { _, new in new })
  }

  private static func proposal(_ viability: Code) -> Command {
    proposal([.viability: .code(viability)])
  }

  private static let withdrawn = proposal([.standing: .code(.withdrawn)])
  private static let agreed = proposal([.standing: .code(.agreed)])

  private static let viability: [EvidenceRow] = [
    EvidenceRow(.proposalsWeighed, "none", (0, 0)),
    EvidenceRow(.proposalsWeighed, "one is not known", [proposal(), proposal(.viable)], (1, 2)),
    EvidenceRow(
      .proposalsWeighed, "all, and what was taken back is not asked",
      [withdrawn, proposal(.viable), proposal(.unviable), proposal(.conditional)], (3, 3)),
    EvidenceRow(.proposalsWorkable, "none", [withdrawn], (0, 0)),
    EvidenceRow(
      .proposalsWorkable, "one could work if, nobody knows what", [proposal(.conditional)], (0, 1)),
    EvidenceRow(
      .proposalsWorkable, "one of two", [proposal(.unviable), proposal(.viable)], (1, 2)),
    EvidenceRow(
      .proposalsWorkable, "viable, or known what would make it so",
      [
        proposal(.viable),
        proposal([.viability: .code(.conditional), .wouldMakeViable: .words]),
      ], (2, 2)),
  ]

  private static func agreement(from proposal: RecordID) -> Command {
    .addRecord(.agreement, [.text: .words, .proposal: .record(proposal)])
  }

  private static let kinds: [EvidenceRow] = [
    EvidenceRow(.proposalsApart, "none", (0, 0)),
    EvidenceRow(.proposalsApart, "said to be agreed, with no agreement", [agreed], (0, 1)),
    EvidenceRow(
      .proposalsApart, "an agreement of what still stands as a proposal",
      [proposal(), proposal(), agreement(from: 1)], (1, 2)),
    EvidenceRow(
      .proposalsApart, "all", [proposal(), agreed, withdrawn, agreement(from: 2)], (3, 3)),
    EvidenceRow(
      .proposalsApart, "the agreement struck", [agreed, agreement(from: 1), Scene.strike(2)],
      (0, 1)),
    EvidenceRow(.affectiveProposals, "material only", [proposal()], (0, 1)),
    EvidenceRow(
      .affectiveProposals, "a recognition", [proposal([.proposalKind: .code(.recognition)])],
      (1, 1)),
    EvidenceRow(
      .affectiveProposals, "an apology", [proposal([.proposalKind: .code(.apology)])], (1, 1)),
    EvidenceRow(
      .apologyConsidered, "a recognition is none", [proposal([.proposalKind: .code(.recognition)])],
      (0, 1)),
    EvidenceRow(
      .apologyConsidered, "one", [proposal([.proposalKind: .code(.apology)])], (1, 1)),
  ]

  @Test("counts an apology as considered once a note on its item says so")
  func consideredApology() throws {
    let handbook = Handbook([
      Checklist(
        id: .phase(.solution),
        items: [Example.item("phase-4.apology"), Example.item("phase-4.affective-side")])
    ])
    var chronicle = try Scene.book([])
    let note = "Ninguna la quiere."
    try chronicle.perform(.addNote(text: note, item: "phase-4.affective-side"), in: handbook)
    #expect(EvidenceRule.apologyConsidered.tally(chronicle.mesa).done == 0)
    try chronicle.perform(.addNote(text: note, item: "phase-4.apology"), in: handbook)
    #expect(EvidenceRule.apologyConsidered.tally(chronicle.mesa).isComplete)
  }

  @Test("follows the table", arguments: rows)
  func row(row: EvidenceRow) throws { try row.check() }
}
