import PlainIdentities
import Testing

@testable import Dialogue

/// What holds for the evidence of every mesa, tried on books of random records.
@Suite("Whatever was written down, the evidence")
struct EvidenceLawTests {
  private static let runs = 0..<20

  private static let rule = Command.addRecord(.groundRule, [.text: .text("Escuchar")])

  private func grow(_ random: inout SeededRandom) throws -> Chronicle {
    var chronicle = try EvidenceScene.book([])
    for _ in 0..<250 {
      let command = Command.randomOfRecords(on: chronicle.mesa, using: &random)
      _ = try? chronicle.perform(command)
    }
    // However the dice fell, there is enough to look at.
    while chronicle.mesa.records.standing.count <= 20 { try chronicle.perform(Self.rule) }
    for _ in 0..<2 { try chronicle.perform(Self.rule) }
    return chronicle
  }

  private func tallies(_ mesa: Mesa) -> [EvidenceRule: Tally] {
    Dictionary(uniqueKeysWithValues: EvidenceRule.allCases.map { ($0, $0.tally(mesa)) })
  }

  @Test("never does more than all", arguments: runs)
  func bounds(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let mesa = try grow(&random).mesa
    for (rule, tally) in tallies(mesa) {
      #expect((0...tally.total).contains(tally.done), "\(rule), \(random)")
    }
  }

  @Test("does not depend on the order of the records", arguments: runs)
  func order(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    var chronicle = try grow(&random)
    let before = tallies(chronicle.mesa)
    let shown = chronicle.mesa.records.standing.map(\.id)
    for id in shown.shuffled(using: &random) {
      let kind = chronicle.mesa.records[id]?.kind
      let others = chronicle.mesa.records.standing.filter { $0.kind == kind && $0.id != id }
      _ = try? chronicle.perform(.moveRecord(id, before: others.randomElement(using: &random)?.id))
    }
    let rules = chronicle.mesa.records.all(.groundRule).map(\.id)
    if chronicle.mesa.records.standing.map(\.id) == shown {
      try chronicle.perform(.moveRecord(rules[rules.count - 1], before: rules[0]))
    }
    #expect(tallies(chronicle.mesa) == before, "\(random)")
  }

  @Test("is the same when the book is read again", arguments: runs)
  func replay(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let chronicle = try grow(&random)
    #expect(
      tallies(Chronicle(chronicle.folios).mesa) == tallies(chronicle.mesa), "\(random)")
  }

  @Test("is that of an empty mesa once every record is struck", arguments: runs)
  func struck(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    var chronicle = try grow(&random)
    let empty = try EvidenceScene.book([]).mesa
    while !chronicle.mesa.records.standing.isEmpty {
      let free = chronicle.mesa.records.standing.filter {
        chronicle.mesa.records.referring(to: $0.id).isEmpty
      }
      try #require(!free.isEmpty, "\(random)")
      for record in free { try chronicle.perform(EvidenceScene.strike(record.id)) }
    }
    #expect(tallies(chronicle.mesa) == tallies(empty), "\(random)")
  }
}
